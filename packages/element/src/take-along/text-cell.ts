import { cleanText } from './clean-text.ts';

/**
 * What a spreadsheet may take for a formula, also behind what it does not show; `=`, `+`, `-` and `@` exist in
 * full width as well. See https://owasp.org/www-community/attacks/CSV_Injection. With an apostrophe before it
 * it counts too, so that what is read back is what was written.
 */
const LIKE_A_FORMULA = /^'*(?:[\t\n]|[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * What a spreadsheet takes for the beginning of another cell when it divides a file by another sign than we do, as in
 * other countries, and perhaps a formula in that. It is matched whole, so that a long text takes no time.
 */
const IN_ANOTHER_CELL = /([;,\t\n][\s\p{Cc}\p{Cf}"]*)('*)([=+\-@\uff1d\uff0b\uff0d\uff20]?)/gu;

/** A text as a cell of a csv file; the apostrophe before what looks like a formula keeps it a text. */
export function textCell(text: string): string {
  const clean = cleanText(text).replace(
    IN_ANOTHER_CELL,
    (all, between: string, marks: string, sign: string) => (sign ? `${between}'${marks}${sign}` : all),
  );
  return LIKE_A_FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text that was written in a cell of a csv file. */
export function cellText(cell: string): string {
  const text = cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
  return text.replace(IN_ANOTHER_CELL, (all, between: string, marks: string, sign: string) =>
    sign && marks ? between + marks.slice(1) + sign : all,
  );
}
