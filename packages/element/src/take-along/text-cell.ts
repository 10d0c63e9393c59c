import { cleanText } from './clean-text.ts';

/**
 * What a spreadsheet may take for a formula, also behind what it does not show; `=`, `+`, `-` and `@` exist in
 * full width as well. See https://owasp.org/www-community/attacks/CSV_Injection. With an apostrophe before it
 * it counts too, so that what is read back is what was written.
 */
const LIKE_A_FORMULA = /^'*(?:[\t\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A text as a cell of a csv file; the apostrophe before what looks like a formula keeps it a text. */
export function textCell(text: string): string {
  const clean = cleanText(text);
  return LIKE_A_FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text that was written in a cell of a csv file. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}
