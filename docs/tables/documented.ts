import { analyse } from '../../packages/element/manifest/analyse.ts';

/** A style property or a part, as the comment of an element class says it. */
interface Documented {
  name: string;
  /** What it is when nobody sets it; parts have none. */
  otherwise: string;
  what: string;
  example: string;
}

const { scan, team } = analyse();

/** The style properties of both tags, which are the same, and the parts of each. */
export const documented = {
  properties: scan.cssProperties.map(read),
  parts: scan.cssParts.map(read),
  partsOfTeam: team.cssParts.map(read),
};

function read(of: { name: string; description?: string; default?: string }): Documented {
  const { name, description = '', default: otherwise = '' } = of;
  const [, what, example] = /^(.+) Example: `(.+)`$/.exec(description) ?? [];
  if (!what || !example) throw new Error(`this says no what and example: ${name}`);
  return { name, otherwise, what, example };
}
