import { PLAN_LENGTH, UNKNOWN, type Agreement, type Answer, type TeamStatement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { barOf } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { ladder, strength } from '../views/ladder.ts';
import { explanation } from '../views/question.ts';
import { agreementOf, groupLabels, notOnScale, reasonOf } from './team-report.ts';
import type { TeamPlace, TeamView } from './team-view.ts';

/** One thing to talk about, for all in the room to see: what people chose, and what is agreed. */
export function talkPage(id: string, view: TeamView) {
  const { scan, messages, words, headingLevel, acts } = view;
  const say = words.talk;
  const { agenda, result } = view.team();
  const index = agenda.findIndex(({ statement }) => statement.id === id);
  const item = agenda[index];
  const each = item ?? result.statements.find(({ statement }) => statement.id === id)!;
  const at = (place: number): TeamPlace | undefined =>
    agenda[place] && index >= 0 ? { view: 'talk', statement: agenda[place].statement.id } : undefined;
  const [before, after] = [at(index - 1), at(index + 1)];
  const dimension = scan.dimensions.find(({ statements }) => statements.includes(each.statement))!;
  const progress = item ? say.position(index + 1, agenda.length) : say.apart;
  return html`<div
    class="talk"
    part="talk"
    @keydown=${(event: KeyboardEvent) => onKey(event, before, after, view)}
  >
    <p class="steps-away">
      <button class="quiet" part="previous" type="button" @click=${() => acts.goTo({ view: 'team' })}>
        ${say.back}
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button class="quiet" type="button" @click=${() => void acts.fullScreen()}>
              ${document.fullscreenElement ? say.notFullScreen : say.fullScreen}
            </button>`
          : nothing
      }
    </p>
    ${repeat(
      [each],
      // Another statement gets other elements: fields and disclosures keep a state of their own.
      () => id,
      () =>
        html`${heading(headingLevel, `${each.statement.number}. ${each.statement.text}`, 'heading')}
          <p class="progress">${progress} · ${dimension.title}</p>
          ${item ? html`<p class="reason">${reasonOf(item, scan, messages, words)}</p>` : nothing}
          <p>${[agreementOf(each, words), ...notOnScale(each, scan, words)].join(' ')}</p>
          ${groups(id, view)} ${explanation(each.statement, view, headingLevel)}
          <div class="room">${levels(each, view)} ${agreement(each, view)}</div>`,
    )}
    <p class="buttons">
      ${
        after
          ? html`<button class="primary" part="next" type="button" @click=${() => acts.goTo(after)}>
              ${say.next}
            </button>`
          : html`<button
              class="primary"
              part="finish"
              type="button"
              @click=${() => acts.goTo({ view: 'report' })}
            >
              ${say.toOutcome}
            </button>`
      }
      ${
        before
          ? html`<button class="secondary" type="button" @click=${() => acts.goTo(before)}>
              ${say.previous}
            </button>`
          : nothing
      }
    </p>
    ${(before ?? after) ? html`<p class="subtle">${say.keys}</p>` : nothing}
  </div>`;
}

/** Arrows go to the next and the one before, but for where they mean something already. */
function onKey(
  { key, target, altKey, ctrlKey, metaKey }: KeyboardEvent,
  before: TeamPlace | undefined,
  after: TeamPlace | undefined,
  { acts }: TeamView,
): void {
  const to = { ArrowRight: after, ArrowLeft: before }[key];
  const isField = (target as Element).matches('input, textarea, select');
  if (to && !isField && !altKey && !ctrlKey && !metaKey) acts.goTo(to);
}

function groups(id: string, view: TeamView) {
  const { words } = view;
  const { groups } = view.team().result;
  if (groups.length < 2) return nothing;
  const own = groups.map(({ group, statements }) => ({
    group,
    ...statements.find(({ statement }) => statement.id === id)!,
  }));
  return html`<p>${words.agenda.perGroup(groupLabels(own, words))}</p>`;
}

/** All levels with how many people chose each; the team settles on one. */
function levels({ statement, counts, unknown, total }: TeamStatement, view: TeamView) {
  const { scan, words, outcome, outcomeActs } = view;
  const { id, options } = statement;
  const chosen = outcome.snapshot.response.answers[id];
  const row = (answer: Answer, label: string, count: number, text?: string) =>
    html`<label class="option" part="option">
      <input
        type="radio"
        name="level-${id}"
        value=${answer}
        .checked=${live(chosen === answer)}
        @change=${() => outcomeActs.answer(id, answer)}
      />
      <span class="count"
        ><strong>${label}</strong>
        <b>${count > 0 ? words.agenda.people(count) : words.talk.nobody}</b>
        ${barOf(count, total, answer === UNKNOWN ? 'unknown' : 'on', answer === UNKNOWN ? 1 : strength(answer, scan.levels.length))}</span
      >
      ${ladder(scan.levels.length, answer)} ${text ? html`<span>${text}</span>` : nothing}
    </label>`;
  return html`<fieldset role="radiogroup">
    <legend>${heading(view.headingLevel + 1, words.talk.level, 'level')}</legend>
    <div class="options">
      ${scan.levels.map(({ value, label }) => row(value, label, counts[value - 1]!, options[value - 1]!.text))}
      ${scan.unknown ? row(UNKNOWN, scan.unknown.label, unknown) : nothing}
    </div>
    ${
      chosen === undefined
        ? nothing
        : html`<p>
            <button class="link" type="button" @click=${() => outcomeActs.clear(id)}>
              ${words.talk.clear}
            </button>
          </p>`
    }
  </fieldset>`;
}

/** What is agreed: the step that follows on the level, and who does what, when. */
function agreement(each: TeamStatement, view: TeamView) {
  const { scan, words, headingLevel, outcome, outcomeActs } = view;
  const { id, options } = each.statement;
  const { answers, plan } = outcome.snapshot.response;
  const item = plan?.find(({ statement }) => statement === id);
  const answer = answers[id];
  // Until the team settles on a level, the step that follows on the answer in the middle.
  const next = typeof answer === 'number' ? options[answer] : answer === undefined ? each.next : undefined;
  const field = (part: keyof Agreement, label: string, isLong: boolean) => {
    const value = item?.[part] ?? '';
    const onInput = (event: Event) =>
      outcomeActs.agree(id, { [part]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
    return html`<label
      ><span>${label}</span>${
        isLong
          ? html`<textarea
              rows="2"
              maxlength=${PLAN_LENGTH}
              .value=${live(value)}
              @input=${onInput}
            ></textarea>`
          : html`<input
              type="text"
              autocomplete="off"
              maxlength=${PLAN_LENGTH}
              .value=${live(value)}
              @input=${onInput}
            />`
      }</label
    >`;
  };
  return html`<section class="opening">
    ${heading(headingLevel + 1, words.talk.agree, 'agree')}
    ${
      next
        ? html`<p class="next-step">
            <strong>${words.agenda.next(scan.levels[next.level - 1]!.label)}:</strong> ${next.text}
          </p>`
        : nothing
    }
    ${field('action', outcome.messages.plan.action, true)} ${field('who', outcome.messages.plan.who, false)}
    ${field('when', outcome.messages.plan.when, false)}
  </section>`;
}
