import { emptyResponse, encodeCode, type Scan } from '@quick-scan/core';
import { isProblem, openCode, type Opened, type OpeningProblem } from '../open-result.ts';

/** A result code in a text, or what looks like one, with what it holds; `end` is where in the text it ends. */
export interface FoundCode {
  found: Opened | OpeningProblem;
  code: string;
  end: number;
}

/** What may stand between two parts of a code: a dash, a space, a new line, the mark of a quotation. */
const BETWEEN = /^[\s\p{Dash}\p{Cf}>]{0,20}$/u;

/** What was probably meant as a code: groups of four with dashes, or capitals and figures in one or more groups. */
const ALIKE = [
  /[0-9a-z]{4}(?:\p{Dash}[0-9a-z]{4})+\p{Dash}[0-9a-z]{1,4}(?![0-9a-z])/iuy,
  /[0-9A-Z]{4}(?: [0-9A-Z]{4}){3,}(?: [0-9A-Z]{1,3})?(?![0-9A-Za-z])/y,
  /[0-9A-Z]{12,40}(?![0-9A-Za-z])/y,
];

/** What is written after the name of a link is meant as a code, whatever it is. */
const IN_LINK = { before: 'quick-scan=', code: /[^\s&"'<>()]+/y };

/**
 * Yields the result codes in a text as people paste it: one a line, in a chat with names and times around it,
 * in a link, broken over two lines, and in any case. A code of this scan is known by how it begins and by its
 * check symbols; what only looks like a code is yielded too, with what is wrong with it.
 */
export function* findCodes(text: string, scan: Scan, groups: readonly string[]): Generator<FoundCode> {
  const symbols = encodeCode(scan, emptyResponse(scan, new Date())).replaceAll('-', '');
  const lengths = [symbols.length, symbols.length + 2];
  const mark = symbols.slice(0, 4);
  const pieces: { piece: string; start: number; end: number }[] = [];
  const words = text.matchAll(/[0-9a-z]+/gi);
  /** The letters and figures that stand together, found as far as they are needed: a text can be long. */
  const pieceAt = (index: number) => {
    while (pieces.length <= index) {
      const { value: match, done } = words.next();
      if (done) return undefined;
      const [piece] = match;
      pieces.push({ piece, start: match.index, end: match.index + piece.length });
    }
    return pieces[index];
  };

  /** The pieces from `first` on that a code may be written in, up to where it has its full length. */
  function* joined(first: number): Generator<{ code: string; end: number; last: number }> {
    let code = '';
    for (let last = first; code.length < lengths[1]!; last++) {
      const found = pieceAt(last);
      if (!found) return;
      const { piece, start, end } = found;
      if (last > first && !BETWEEN.test(text.slice(pieces[last - 1]!.end, start))) return;
      code += piece;
      if (!sameSymbols(code.slice(0, mark.length), mark.slice(0, code.length))) return;
      yield { code, end, last };
    }
  }

  /** A code that is right, from a piece on. */
  const codeAt = (first: number) => {
    let right: (FoundCode & { last: number }) | undefined;
    for (const { code, end, last } of joined(first)) {
      if (!lengths.includes(code.length)) continue;
      const found = openCode(code, scan, groups);
      if (!isProblem(found) || found.is !== 'mistyped') right = { found, code, end, last };
    }
    return right;
  };

  /** What looks like a code, from a piece on. */
  const alikeAt = (first: number) => {
    const { start } = pieces[first]!;
    const isInLink = text.startsWith(IN_LINK.before, start - IN_LINK.before.length);
    const [code] = matchesAt(text, start, isInLink ? [IN_LINK.code] : ALIKE).filter(
      (each) => isInLink || isMixed(each),
    );
    // One that begins well can have lost or gained a character.
    const begun = [...joined(first)].filter(
      (each) => each.code.length >= mark.length && each.code.length > lengths[0]! - 4,
    );
    const written = code ?? (begun[0] && text.slice(start, begun[0].end));
    if (written === undefined) return undefined;
    const end = start + written.length;
    let last = first;
    while ((pieceAt(last + 1)?.start ?? end) < end) last++;
    return { found: openCode(written, scan, groups), code: written, end, last };
  };

  for (let first = 0; pieceAt(first); first++) {
    const at = codeAt(first) ?? alikeAt(first);
    if (!at) continue;
    const { found, code, end, last } = at;
    yield { found, code, end };
    first = last;
  }
}

function matchesAt(text: string, at: number, patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? [];
  });
}

/** Whether two texts are the same symbols, as a code may be written. */
function sameSymbols(a: string, b: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[IL]/g, '1').replaceAll('O', '0');
  return plain(a) === plain(b);
}

/** Whether letters and figures go together in at least two groups, as in nearly every code and in little else. */
function isMixed(text: string): boolean {
  const groups = text.replace(/[^0-9a-z]/gi, '').match(/.{1,4}/g) ?? [];
  return groups.filter((group) => /\d/.test(group) && /[a-z]/i.test(group)).length > 1;
}
