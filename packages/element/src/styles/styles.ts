import { answers } from './answers.ts';
import { controls } from './controls.ts';
import { houseStyles } from '../themes.ts';
import { ladderStyles } from './ladder.ts';
import { palettes } from './palettes.ts';
import { places } from './places.ts';
import { print } from './print.ts';
import { report } from './report.ts';
import { tokens } from './tokens.ts';
import { type } from './type.ts';

/** All that the element looks like. */
export const styles = [
  tokens,
  palettes,
  houseStyles,
  type,
  controls,
  answers,
  places,
  report,
  ladderStyles,
  print,
];
