import { statementsOf, type Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { openIn } from '../steps.ts';
import { answerLine } from './answer-line.ts';
import { groupInReview } from './group.ts';
import { heading } from './heading.ts';
import { remarks } from './remarks.ts';
import { said } from './said.ts';
import type { ResultView } from './view.ts';

/** All answers once more before the report, each with a way to change it. */
export function review(view: ResultView) {
  const { scan, messages, headingLevel, acts } = view;
  const words = messages.review;
  // Above the list and below it: the list is long.
  const finish = html`<p class="buttons">
    <button class="primary" part="finish" type="button" @click=${acts.complete}>${words.showReport}</button>
  </p>`;
  return html`<div part="review">
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${acts.back}>
        ${messages.step.previous}
      </button>
    </p>
    ${heading(headingLevel, words.title, 'heading')} ${openStatements(view)} ${finish} ${groupInReview(view)}
    ${scan.dimensions.map(
      ({ title, statements }) =>
        html`<section class="dimension">
          ${heading(headingLevel + 1, said(title, view))}
          <ol class="statements" role="list">
            ${statements.map((statement) => answered(statement, view))}
          </ol>
        </section>`,
    )}
    ${retired(view)} ${finish}
  </div>`;
}

function answered({ id, number, text }: Statement, view: ResultView) {
  const { messages, acts } = view;
  const words = messages.review;
  const change = html`<button
    class="link"
    type="button"
    @click=${() => acts.goTo({ view: 'statement', statement: id }, true)}
  >
    ${words.change}<span class="hidden"> ${words.statement(number)}</span>
  </button>`;
  return html`<li>
    <p>${said(`${number}. ${text}`, view)}</p>
    ${answerLine(id, view, change)} ${remarks(id, view)}
  </li>`;
}

function openStatements({ scan, snapshot, messages, acts }: ResultView) {
  const words = messages.review;
  const all = statementsOf(scan);
  const open = openIn(all, snapshot.response);
  if (open.length === 0) return html`<p>${words.complete(all.length)}</p>`;
  return html`<div class="open-statements">
    <p>${words.open(open.length)}</p>
    <ul class="inline" role="list">
      ${open.map(
        ({ id, number }) =>
          html`<li>
            <button
              class="link"
              type="button"
              @click=${() => acts.goTo({ view: 'statement', statement: id }, true)}
            >
              ${words.statement(number)}
            </button>
          </li>`,
      )}
    </ul>
    <p>${words.openIsFine}</p>
  </div>`;
}

/** Answers from another version of the scan that no statement has a place for now. */
function retired({ scan, snapshot, messages, headingLevel }: ResultView) {
  const words = messages.review;
  const { retired } = snapshot.response;
  if (!retired) return nothing;
  return html`<section class="dimension">
    ${heading(headingLevel + 1, words.retiredTitle)}
    <p>${words.retired}</p>
    <ul>
      ${retired.map(({ statement, version, answer, note, priority, plan }) => {
        const label = answer === 'unknown' ? scan.unknown?.label : answer && scan.levels[answer - 1]?.label;
        return html`<li>
          ${words.retiredItem(statement, version)}${answer === undefined ? nothing : html`: ${label ?? answer}`}
          ${note ? html`<p class="note"><q>${note}</q></p>` : nothing}
          ${plan ? html`<p>${messages.plan.title}: ${Object.values(plan).filter(Boolean).join('; ')}</p>` : nothing}
          ${priority ? html`<p class="flag">${messages.step.priority}</p>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}
