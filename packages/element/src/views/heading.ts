import { nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A real heading of a level that is known only at run time. With an id it can receive the focus. */
export function heading(level: number, content: unknown, id?: string) {
  const tag = TAGS[Math.min(level, TAGS.length) - 1]!;
  return html`<${tag} id=${id ?? nothing} tabindex=${id ? -1 : nothing}>${content}</${tag}>`;
}
