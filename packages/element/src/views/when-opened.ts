import { nothing, type LitElement } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class WhenOpened extends Directive {
  #isWatched = false;
  #isOpened = false;

  override render(content: () => unknown) {
    return this.#isOpened ? content() : nothing;
  }

  override update(part: ChildPart, [content]: [() => unknown]) {
    if (!this.#isWatched) {
      this.#isWatched = true;
      const onToggle = () => {
        this.#isOpened = true;
        (part.options!.host as LitElement).requestUpdate();
      };
      (part.parentNode as Element).closest('details')!.addEventListener('toggle', onToggle, { once: true });
    }
    return this.render(content);
  }
}

/** Renders what stands in a `<details>` once somebody has opened it: until then it costs nothing. */
export const whenOpened = directive(WhenOpened);
