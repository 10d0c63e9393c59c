import { statementsOf } from '@quick-scan/core';
import { html } from 'lit';
import { whereToGoOn } from '../steps.ts';
import type { View } from './view.ts';

/** The button that leads to where filling in goes on. */
export function goOn({ scan, snapshot, messages, acts }: View) {
  const place = whereToGoOn(scan, snapshot.response.answers);
  const next = statementsOf(scan).find(({ id }) => place.view === 'statement' && id === place.statement);
  return html`<button class="primary" part="start" type="button" @click=${() => acts.goTo(place)}>
    ${next ? messages.overview.resume(next.number) : messages.step.toReview}
  </button>`;
}
