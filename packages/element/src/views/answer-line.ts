import { UNKNOWN } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { ladder } from './ladder.ts';
import type { View } from './view.ts';

/** What is answered to a statement, as a ladder and the label of the level; and beside it, `act`. */
export function answerLine(statement: string, { scan, snapshot, messages }: View, act?: unknown) {
  const answer = snapshot.response.answers[statement];
  const label =
    answer === undefined
      ? messages.review.notAnswered
      : answer === UNKNOWN
        ? scan.unknown!.label
        : scan.levels[answer - 1]!.label;
  return html`<p class="answer">
    ${ladder(scan.levels.length, answer)}
    <strong class=${answer === undefined ? 'open' : nothing}>${label}</strong>
    ${act}
  </p>`;
}
