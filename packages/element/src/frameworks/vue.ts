/* The types of both tags in Vue 3: a `types` of tsconfig.json, or an import, and nothing of it is left at run time. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events, Properties, Tag } from './tags.ts';

type Elements = {
  [Name in Tag]: new () => HTMLElementTagNameMap[Name] & {
    $props: HTMLAttributes & PublicProps & Properties<Name>;
    $emit: EmitFn<{ [Event in keyof Events[Name]]: (event: Events[Name][Event]) => void }>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type can't be added to what is there
  interface GlobalComponents extends Elements {}
}
