import { score, statementsOf, suggestions, type Agreement, type Statement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextStep, planOf, type PlanStep } from '../report.ts';
import { agreementField } from './agreement-field.ts';
import { answerLine } from './answer-line.ts';
import { heading } from './heading.ts';
import { remarks } from './remarks.ts';
import { said } from './said.ts';
import type { ResultView } from './view.ts';

/** More than this many at once is hard to keep an eye on: an advice, not a limit. */
const MANY = 5;

/** Where a team chooses what to work on, and writes down who does what. */
export function plan(view: ResultView) {
  const { scan, snapshot, messages, headingLevel, takenOut, acts } = view;
  const words = messages.plan;
  const { response } = snapshot;
  const planned = response.plan ?? [];
  const suggested = suggestions(score(scan, response), response);
  const isPlanned = ({ id }: Statement) =>
    planned.some(({ statement }) => statement === id) || takenOut.has(id);
  const others = statementsOf(scan).filter((each) => !suggested.includes(each));
  const offered = [...suggested, ...others.filter(isPlanned)];
  return html`<div part="plan">
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${() => acts.toReport('plan')}>
        ${messages.step.previous}
      </button>
    </p>
    ${heading(headingLevel, words.title, 'heading')}
    <p>${suggested.length > 0 ? words.choose : words.noSuggestions}</p>
    <ul class="statements" role="list">
      ${repeat(
        offered,
        ({ id }) => id,
        (statement) => html`<li>${choice(statement, view)}</li>`,
      )}
    </ul>
    ${another(
      others.filter((each) => !isPlanned(each)),
      view,
    )}
    <p role="status" class="subtle">
      ${words.chosen(planned.length)} ${planned.length > MANY ? words.many : nothing}
    </p>
    <p class="buttons">
      <button class="primary" part="next" type="button" @click=${() => acts.toReport('plan')}>
        ${words.done}
      </button>
    </p>
  </div>`;
}

/** One statement that can be worked on, and when it is chosen, what is agreed about it. */
function choice(statement: Statement, view: ResultView) {
  const { snapshot, messages, acts } = view;
  const words = messages.plan;
  const { id, number, text, options } = statement;
  const item = snapshot.response.plan?.find((each) => each.statement === id);
  const field = (part: keyof Agreement, value = item?.[part] ?? '') =>
    agreementField(words[part], value, (text) => acts.plan(id, { [part]: text }), {
      isLong: part === 'goal' || part === 'action',
    });
  const chosen = options.find(({ level }) => level === snapshot.response.answers[id]);
  return html`<p class="said" id="planned-${id}" tabindex="-1">${said(`${number}. ${text}`, view)}</p>
    ${answerLine(id, view)} ${chosen ? html`<p>${said(chosen.text, view)}</p>` : nothing} ${remarks(id, view)}
    <label class="check"
      ><input
        type="checkbox"
        aria-describedby="planned-${id}"
        .checked=${item !== undefined}
        @change=${(event: Event) => acts.plan(id, (event.target as HTMLInputElement).checked ? {} : null)}
      /><span>${words.workOn}<span class="hidden"> (${messages.review.statement(number)})</span></span></label
    >
    ${
      item
        ? html`<div class="agreement" role="group" aria-labelledby="planned-${id}">
            ${field('goal', item.goal ?? nextStep(statement, snapshot.response.answers[id], messages))}
            ${field('action')} ${field('who')} ${field('when')}
          </div>`
        : nothing
    }`;
}

/** A way to choose any other statement. */
function another(others: Statement[], { scan, messages, asksStatement, acts }: ResultView) {
  const words = messages.plan;
  if (others.length === 0) return nothing;
  const onAdd = (event: Event) => {
    const select = (event.target as HTMLElement).closest('.another')!.querySelector('select')!;
    const { value } = select;
    // Else what stands in the place of the chosen one is chosen next.
    select.value = '';
    acts.add(value);
  };
  return html`<div class="another">
    ${asksStatement ? html`<p class="missing" id="problem">${words.chooseFirst}</p>` : nothing}
    <label
      ><span>${words.other}</span>
      <select
        id="another"
        aria-invalid=${asksStatement ? 'true' : nothing}
        aria-describedby=${asksStatement ? 'problem' : nothing}
      >
        <option value="">${words.otherNone}</option>
        ${others.map(({ id, number, text }) => html`<option lang=${scan.language} value=${id}>${number}. ${text}</option>`)}
      </select></label
    >
    <button class="secondary" type="button" @click=${onAdd}>${words.add}</button>
  </div>`;
}

/** The plan as it stands in the report. */
export function planInReport(view: ResultView) {
  const { scan, snapshot, messages, headingLevel, isShared, acts } = view;
  const words = messages.plan;
  const steps = planOf(scan, snapshot.response, messages);
  if (isShared && steps.length === 0) return nothing;
  return html`<section class=${steps.length > 0 ? nothing : 'screen'}>
    ${heading(headingLevel + 1, words.title, 'plan')}
    ${steps.length > 0 ? html`<p class="screen">${words.discuss}</p>` : nothing}
    ${
      steps.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ol class="statements" role="list">
            ${steps.map((step) => html`<li>${planned(step, view)}</li>`)}
          </ol>`
    }
    ${
      isShared
        ? nothing
        : html`<p class="buttons">
            <button class="secondary" type="button" @click=${() => acts.goTo({ view: 'plan' })}>
              ${steps.length === 0 ? words.make : words.change}
            </button>
          </p>`
    }
  </section>`;
}

function planned({ of, goal, action, who, when }: PlanStep, view: ResultView) {
  const words = view.messages.plan;
  const parts = [
    [words.goal, goal],
    [words.action, action],
    [words.who, who],
    [words.when, when],
  ] as const;
  return html`<p class="said">${said(`${of.number}. ${of.text}`, view)}</p>
    <dl>
      ${parts.map(
        ([label, text]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>
              ${text === undefined || text === '' ? html`<span class="subtle">${words.empty}</span>` : html`<span class="own">${text}</span>`}
            </dd>
          </div>`,
      )}
    </dl>`;
}
