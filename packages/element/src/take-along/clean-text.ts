/** What no XML, and so no Word or Excel file, can hold: control characters and halves of characters. */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text as a file can hold it, with one kind of line end. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(NOT_IN_XML, '');
}
