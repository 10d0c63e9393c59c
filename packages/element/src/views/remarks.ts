import { html, nothing } from 'lit';
import type { ResultView } from './view.ts';

/** What was said about a statement beside its answer: the note, and whether to talk about it. */
export function remarks(statement: string, { snapshot, messages }: ResultView) {
  const note = snapshot.response.notes[statement];
  return html`${
    note
      ? html`<p class="note"><span class="subtle">${messages.report.note}:</span> <q>${note}</q></p>`
      : nothing
  }
  ${
    snapshot.response.priorities.includes(statement)
      ? html`<p class="flag">${messages.step.priority}</p>`
      : nothing
  }`;
}
