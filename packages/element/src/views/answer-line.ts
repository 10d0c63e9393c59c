import { html, nothing } from 'lit';
import { answerLabel } from '../report.ts';
import { ladder } from './ladder.ts';
import type { ResultView } from './view.ts';

/** What is answered to a statement, as a ladder and the label of the level; and beside it, `act`. */
export function answerLine(statement: string, { scan, snapshot, messages }: ResultView, act?: unknown) {
  const answer = snapshot.response.answers[statement];
  return html`<p class="answer">
    ${ladder(scan.levels.length, answer)}
    <strong class=${answer === undefined ? 'open' : nothing}>${answerLabel(answer, scan, messages)}</strong>
    ${act}
  </p>`;
}
