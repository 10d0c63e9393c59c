import { html } from 'lit';
import { whereToGoOn } from '../steps.ts';
import type { View } from './view.ts';

/** The button that leads to where filling in goes on. */
export function goOn({ scan, snapshot, messages, acts }: View) {
  const next = whereToGoOn(scan, snapshot.response);
  const place = next ? ({ view: 'statement', statement: next.id } as const) : ({ view: 'review' } as const);
  return html`<button class="primary" part="start" type="button" @click=${() => acts.goTo(place)}>
    ${next ? messages.overview.resume(next.number) : messages.step.toReview}
  </button>`;
}
