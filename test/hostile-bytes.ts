import fc from 'fast-check';
import { nastyText } from './hostile-values.ts';

type Edit = [
  how: 'cut' | 'drop' | 'put' | 'repeat' | 'flip' | 'replace',
  at: number,
  size: number,
  text: string,
];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('cut', 'drop', 'put', 'repeat', 'flip', 'replace'),
  fc.nat(),
  fc.integer({ min: 1, max: 60 }),
  nastyText,
);
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

/** Valid texts in which something was changed here and there; and now and then something else altogether. */
export function spoiledText(...valid: string[]): fc.Arbitrary<string> {
  const changed = fc.tuple(fc.constantFrom(...valid), edits).map(([text, all]) => all.reduce(editText, text));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: nastyText });
}

function editText(text: string, [how, place, size, piece]: Edit): string {
  const at = place % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (how) {
    case 'cut':
      return before;
    case 'drop':
      return before + after.slice(size);
    case 'put':
      return before + piece + after;
    case 'repeat':
      return before + after.slice(0, size).repeat(size) + after;
    case 'flip':
      return before + Array.from(after.slice(0, size)).reverse().join('') + after.slice(size);
    case 'replace':
      return before + piece + after.slice(size);
  }
}

/** Valid files in which bytes were changed here and there; and now and then something else altogether. */
export function spoiledBytes(...valid: Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(
    fc.constantFrom('cut', 'flip', 'flip', 'flip', 'number', 'drop', 'repeat'),
    fc.nat(),
    fc.nat(),
  );
  const changed = fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([bytes, changes]) => changes.reduce(editBytes, bytes));
  const begun = fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest));
  return fc.oneof({ weight: 19, arbitrary: changed }, { weight: 1, arbitrary: begun });
}

/** Sizes and places that a file may claim. */
const CLAIMS = [0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

function editBytes(bytes: Uint8Array, [how, place, value]: [string, number, number]): Uint8Array {
  if (bytes.length < 5) return bytes;
  const at = place % (bytes.length - 4);
  const changed = bytes.slice();
  switch (how) {
    case 'cut':
      return bytes.slice(0, at);
    case 'drop':
      return Uint8Array.of(...bytes.slice(0, at), ...bytes.slice(at + 1 + (value % 40)));
    case 'repeat':
      return Uint8Array.of(...bytes.slice(0, at), ...bytes.slice(at - (value % 200)));
    case 'number':
      new DataView(changed.buffer).setUint32(at, CLAIMS[value % CLAIMS.length]!, true);
      return changed;
    default:
      changed[at]! ^= 1 << (value % 8);
      return changed;
  }
}
