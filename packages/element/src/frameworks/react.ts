/* The types of both tags in React 19: a `types` of tsconfig.json, or an import, and nothing of it is left at run time. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners, Properties, Tag } from './tags.ts';

type Elements = {
  [Name in Tag]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Name]>, HTMLElementTagNameMap[Name]> &
    Properties<Name> &
    Listeners<Name>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type can't be added to what is there
    interface IntrinsicElements extends Elements {}
  }
}
