import { NOTE_LENGTH, UNKNOWN, type Answer, type Scan, type Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from '../messages/nl.ts';
import { heading } from './heading.ts';
import { ladder } from './ladder.ts';
import { listItem, richText } from './rich-text.ts';
import { said, saidInBlocks } from './said.ts';
import type { View } from './view.ts';
import { whenOpened } from './when-opened.ts';

/** A note with more characters than this says how many more there may be. */
const ROOMY = NOTE_LENGTH - 300;

/** One statement with its explanation, its answers, and room for what there is to say about it. */
export function question(statement: Statement, view: View, level: number, below?: unknown) {
  const { scan, snapshot, messages, passed, missing, acts } = view;
  const { id } = statement;
  const words = messages.step;
  const chosen = snapshot.response.answers[id];
  const text = snapshot.response.notes[id] ?? '';
  const isMissing = missing.includes(id);
  const row = (answer: Answer, label: string, text?: string) =>
    answerRow(view, id, chosen, answer, label, text);

  return html`<section class="statement" part="statement">
    <fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid=${isMissing}
      aria-describedby="hint-${id}${isMissing ? ` missing-${id}` : ''}"
    >
      <legend>${heading(level, said(statement.text, view), `statement-${id}`)}</legend>
      ${below} ${explanation(statement, view, level)}
      <p class="hint" id="hint-${id}">${words.hint}</p>
      ${passed.includes(id) ? html`<p class="missing ${isMissing ? '' : 'answered'}" id="missing-${id}">${messages.missing.item(statement.number)}</p>` : nothing}
      <div class="options">
        ${scan.levels.map(({ value, label }) => row(value, label, statement.options[value - 1]!.text))}
      </div>
      ${
        scan.unknown
          ? html`<p class="or">${words.or}</p>
              ${row(UNKNOWN, scan.unknown.label)}`
          : nothing
      }
    </fieldset>
    <div class="more">
      <label for="note-${id}">${words.note} <span class="subtle">${words.optional}</span></label>
      <textarea
        id="note-${id}"
        part="note"
        rows="2"
        maxlength=${NOTE_LENGTH}
        .value=${live(text)}
        @input=${(event: InputEvent) => {
          const { value } = event.target as HTMLTextAreaElement;
          acts.note(id, value, Math.max(text.length, value.length) > ROOMY);
        }}
      ></textarea>
      <p class="subtle" role="status">
        ${text.length > ROOMY ? words.left(NOTE_LENGTH - text.length) : nothing}
      </p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(snapshot.response.priorities.includes(id))}
          @change=${(event: Event) => acts.prioritise(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${words.priority}</span>
      </label>
    </div>
  </section>`;
}

function answerRow(
  view: View,
  id: string,
  chosen: Answer | undefined,
  answer: Answer,
  label: string,
  text?: string,
) {
  return html`<label class="option" part="option">
    <input
      type="radio"
      name="answer-${id}"
      value=${answer}
      .checked=${live(chosen === answer)}
      @change=${() => view.acts.answer(id, answer)}
    />
    <strong>${said(label, view)}</strong> ${ladder(view.scan.levels.length, answer)}
    ${text ? html`<span>${said(text, view)}</span>` : nothing}
  </label>`;
}

/** What a statement means, and what there is to read about it. */
export function explanation(
  { explanation, furtherReading }: Statement,
  view: { scan: Scan; messages: Messages },
  level: number,
) {
  if (explanation.length + furtherReading.length === 0) return nothing;
  const words = view.messages.step;
  const place = { headingLevel: level + 1, newTab: words.newTab };
  return html`<details part="explanation">
    <summary>${furtherReading.length > 0 ? words.explanationAndReading : words.explanation}</summary>
    <div class="text">
      ${whenOpened(
        () =>
          html`${saidInBlocks(richText(explanation, place), view)}
          ${
            furtherReading.length > 0
              ? html`${heading(level + 1, words.furtherReading)}
                  <ul>
                    ${furtherReading.map((item) => html`<li>${said(listItem(item, place), view)}</li>`)}
                  </ul>`
              : nothing
          }`,
      )}
    </div>
  </details>`;
}
