import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A style property or a part, as the comment of an element class says it. */
interface Documented {
  name: string;
  /** What it is when nobody sets it; parts have none. */
  otherwise: string;
  what: string;
  example: string;
}

const source = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../packages/element/src/${file}`, import.meta.url)), 'utf8');

/** Reads `@tag name - What it is. Example: …` and `@tag [name=otherwise] - …`, a line each. */
export function documented(file: 'element.ts' | 'team-element.ts', tag: 'cssprop' | 'csspart'): Documented[] {
  return [...source(file).matchAll(new RegExp(`^ \\* @${tag} (.*)$`, 'gm'))].map(([, line]) => {
    const parts = /^(?:\[([\w-]+)=(.+?)\]|([\w-]+)) - (.+) Example: `(.+)`$/.exec(line!);
    if (!parts) throw new Error(`this says no name, what and example: ${line}`);
    const [, property, otherwise = '', part, what, example] = parts;
    return { name: (property ?? part)!, otherwise, what: what!, example: example! };
  });
}
