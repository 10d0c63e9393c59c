import { html, nothing } from 'lit';
import { ladder } from './ladder.ts';
import { saidAnswer } from './said.ts';
import type { ResultView } from './view.ts';

/** What is answered to a statement, as a ladder and the label of the level; and beside it, `act`. */
export function answerLine(statement: string, view: ResultView, act?: unknown) {
  const { scan, snapshot } = view;
  const answer = snapshot.response.answers[statement];
  return html`<p class="answer">
    ${ladder(scan.levels.length, answer)}
    <strong class=${answer === undefined ? 'open' : nothing}>${saidAnswer(answer, view)}</strong>
    ${act}
  </p>`;
}
