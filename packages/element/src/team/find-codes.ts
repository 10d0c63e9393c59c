import { emptyResponse, encodeCode, type Scan } from '@quick-scan/core';
import { isProblem, openCode, type Opened, type OpeningProblem } from '../open-result.ts';

/** A result code in a text, or what looks like one, with what it holds; `end` is where in the text it ends. */
interface FoundCode {
  found: Opened | OpeningProblem;
  code: string;
  end: number;
}

/** What may stand between two parts of a code: a dash, a space, a new line, the mark of a quotation. */
const BETWEEN = /^[\s\p{Dash}\p{Cf}>]{0,20}$/u;

/** How far a text was read when nothing was found for a while, so that the reader can do something else. */
interface NothingYet {
  found?: undefined;
  end: number;
}

/** Pieces of a text that a code may be written in, and where the last of them ends. */
interface Joined {
  code: string;
  end: number;
  last: number;
}

/** So many pieces take less than a few milliseconds. */
const WHILE = 500;

/** What was probably meant as a code: groups of four with dashes, or capitals and figures in one or more groups. */
const alikeUpTo = (groups: number) => [
  new RegExp(
    String.raw`[0-9a-z]{4}(?:\p{Dash}[0-9a-z]{4}){1,${groups}}\p{Dash}[0-9a-z]{1,4}(?![0-9a-z])`,
    'iuy',
  ),
  new RegExp(`[0-9A-Z]{4}(?: [0-9A-Z]{4}){3,${groups}}(?: [0-9A-Z]{1,3})?(?![0-9A-Za-z])`, 'y'),
  /[0-9A-Z]{12,40}(?![0-9A-Za-z])/y,
];

/** What is written after the name of a link is meant as a code, whatever it is. */
const IN_LINK = { before: /quick-scan=+$/, longest: 20, code: /[^\s&"'<>()%]{1,200}/y };

/** The signs of a link as mail programs write them inside a link of their own, perhaps more than once. */
const ESCAPED = /%(?:25)*(3D|23|2D|26)/gi;
const SIGNS: Record<string, string> = { '3D': '=', '23': '#', '2D': '-', '26': '&' };

/**
 * Yields the result codes in a text as people paste it: one a line, in a chat with names and times around it,
 * in a link, broken over two lines, and in any case. A code of this scan is known by how it begins and by its
 * check symbols; what only looks like a code is yielded too, with what is wrong with it. A long text takes as
 * much time per word as a short one.
 */
export function* findCodes(
  pasted: string,
  scan: Scan,
  groups: readonly string[],
): Generator<FoundCode | NothingYet> {
  // As long as it was, so that what is found stands where it stood.
  const text = pasted.replace(ESCAPED, (escaped, sign: string) =>
    SIGNS[sign.toUpperCase()]!.repeat(escaped.length),
  );
  const symbols = encodeCode(scan, emptyResponse(scan, new Date())).replaceAll('-', '');
  const lengths = [symbols.length, symbols.length + 2];
  const mark = symbols.slice(0, 4);
  const alike = alikeUpTo(Math.ceil(lengths[1]! / 4) + 2);
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
  function* joined(first: number): Generator<Joined> {
    let code = '';
    for (let last = first; code.length < lengths[1]!; last++) {
      const found = pieceAt(last);
      if (!found) return;
      const { piece, start, end } = found;
      if (last > first && !BETWEEN.test(text.slice(pieces[last - 1]!.end, start))) return;
      const isBegun = code.length >= mark.length;
      code += piece;
      if (!isBegun && !sameSymbols(code.slice(0, mark.length), mark.slice(0, code.length))) return;
      yield { code, end, last };
    }
  }

  /** A code that is right, from a piece on. */
  const codeIn = (written: Joined[]) => {
    let right: (FoundCode & { last: number }) | undefined;
    for (const { code, end, last } of written) {
      if (!lengths.includes(code.length)) continue;
      const found = openCode(code, scan, groups);
      if (!isProblem(found) || found.is !== 'mistyped') right = { found, code, end, last };
    }
    return right;
  };

  /** What looks like a code, from a piece on. */
  const alikeAt = (first: number, written: Joined[]) => {
    const { start } = pieces[first]!;
    const isInLink = IN_LINK.before.test(text.slice(Math.max(0, start - IN_LINK.longest), start));
    const [code] = matchesAt(text, start, isInLink ? [IN_LINK.code] : alike).filter(
      (each) => isInLink || isMixed(each),
    );
    // One that begins well can have lost or gained a character.
    const begun = written.filter(
      (each) => each.code.length >= mark.length && each.code.length > lengths[0]! - 4,
    );
    const whole = code ?? (begun[0] && text.slice(start, begun[0].end));
    if (whole === undefined) return undefined;
    const end = start + whole.length;
    let last = first;
    while ((pieceAt(last + 1)?.start ?? end) < end) last++;
    return { found: openCode(whole, scan, groups), code: whole, end, last };
  };

  for (let first = 0; pieceAt(first); first++) {
    const written = [...joined(first)];
    const at = codeIn(written) ?? alikeAt(first, written);
    if (!at) {
      if (first % WHILE === WHILE - 1) yield { end: pieces[first]!.end };
      continue;
    }
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
  // Most of what is not, is seen at once.
  if (!/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  const groups = text.replace(/[^0-9a-z]/gi, '').match(/.{1,4}/g) ?? [];
  return groups.filter((group) => /\d/.test(group) && /[a-z]/i.test(group)).length > 1;
}
