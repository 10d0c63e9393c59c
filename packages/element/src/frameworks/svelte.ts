/* The types of both tags in Svelte 5: a `types` of tsconfig.json, or an import, and nothing of it is left at run time. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, Properties, Tag } from './tags.ts';

type Elements = {
  [Name in Tag]: HTMLAttributes<HTMLElementTagNameMap[Name]> & Properties<Name> & Listeners<Name>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type can't be added to what is there
  interface SvelteHTMLElements extends Elements {}
}
