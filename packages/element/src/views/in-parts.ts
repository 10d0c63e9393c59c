import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { comes } from '../to-come.ts';

/** One part of a page; all that is computed for it is computed when it is its turn. */
export type PagePart = () => unknown;

class InParts extends AsyncDirective {
  #host!: object;
  #parts: readonly PagePart[] = [];
  #shown = 0;

  override render(parts: readonly PagePart[], isAtOnce: boolean): TemplateResult {
    const isWhole = this.#shown > 0 && this.#shown === this.#parts.length;
    this.#parts = parts;
    // What nobody looks at comes in no frames.
    if (isAtOnce || isWhole || document.hidden) this.#shown = parts.length;
    this.#shown ||= 1;
    return this.#content((index) => (index < this.#shown ? parts[index]!() : nothing));
  }

  override update({ options }: ChildPart, [parts, isAtOnce]: [readonly PagePart[], boolean]) {
    const isFirst = this.#shown === 0;
    const content = this.render(parts, isAtOnce);
    this.#host = options!.host!;
    if (isFirst) this.reconnected();
    return content;
  }

  override reconnected(): void {
    comes(this.#host, this.#goOn());
  }

  async #goOn(): Promise<void> {
    while (this.#shown < this.#parts.length) {
      await frame();
      const next = this.#shown;
      const part = this.#parts[next];
      // It may have been left, or all may have come meanwhile.
      if (!this.isConnected || !part) return;
      this.#shown++;
      this.setValue(this.#content((index) => (index === next ? part() : noChange)));
    }
  }

  #content(at: (index: number) => unknown): TemplateResult {
    return html`${this.#parts.map((_, index) => at(index))}
    ${this.#shown < this.#parts.length ? html`<div class="to-come"></div>` : nothing}`;
  }
}

/**
 * Shows the first part of a long page at once, and one more with each frame, so that nobody waits for what is out of
 * sight. Room is kept for what is still to come, so that what stands under it does not move about.
 */
export const inParts = directive(InParts);

/** Ends once the next frame was shown; or soon, where a browser shows none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
