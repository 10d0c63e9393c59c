/**
 * What the words in a file stand for. Somebody brings files in one language to a page in another, so it is read by
 * all of these, not by the words of the page. Files stay around: what was ever written in one stays in here.
 */
const WORDS = {
  kind: ['Soort', 'Type'],
  statement: ['Stelling', 'Statement'],
  dimension: ['Thema', 'Theme'],
  id: ['Kenmerk', 'ID'],
  value: ['Waarde', 'Value'],
  level: ['Niveau', 'Level'],
  open: ['Nog niet beantwoord', 'Not answered yet'],
  note: ['Notitie', 'Note'],
  priority: ['Hier willen we over praten', 'We want to talk about this'],
  yes: ['ja', 'yes'],
  scan: ['Scan'],
  version: ['Versie', 'Version'],
  group: ['Groep', 'Group'],
  fact: ['Gegeven', 'Detail'],
  filledIn: ['Ingevuld op', 'Completed on'],
};

/** A word by which a file is read: the title of a column, or what stands in one. */
export type FileWord = keyof typeof WORDS;

const meanings = new Map(
  Object.entries(WORDS).flatMap(([word, texts]) => texts.map((text) => [text, word as FileWord])),
);

/** The word that a text is, in any language. */
export const wordOf = (text: string): FileWord | undefined => meanings.get(text.trim());
