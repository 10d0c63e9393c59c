import { UNKNOWN, type Agreement, type Answer, type TeamStatement } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../language.ts';
import { agreementField } from '../views/agreement-field.ts';
import { distribution } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { ladder } from '../views/ladder.ts';
import { explanation } from '../views/question.ts';
import { said } from '../views/said.ts';
import { agreementOf, groupLabels, reasonOf } from './team-report.ts';
import type { TeamPlace, TeamView } from './team-view.ts';

/** From this many characters on, a statement is set smaller, so that all can see what people chose. */
const LONG = 150;

/** One thing to talk about, for all in the room to see: what people chose, and what is agreed. */
export function talkPage(id: string, view: TeamView) {
  const { scan, messages, words, headingLevel } = view;
  const say = words.talk;
  const { agenda, result } = view.team();
  const index = agenda.findIndex(({ statement }) => statement.id === id);
  const item = agenda[index];
  const each = item ?? result.statements.find(({ statement }) => statement.id === id)!;
  const { statement } = each;
  const at = (place: number): TeamPlace | undefined =>
    item && agenda[place] && { view: 'talk', statement: agenda[place].statement.id };
  const [before, after] = [at(index - 1), at(index + 1)];
  const dimension = scan.dimensions.find(({ statements }) => statements.includes(statement))!;
  const progress = item ? say.position(index + 1, agenda.length) : say.apart;
  const caption = words.parts.table(messages.review.statement(statement.number));
  return html`<div
    class=${statement.text.length > LONG ? 'talk long' : 'talk'}
    part="talk"
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => onKey(event, before, after, view)}
  >
    ${top(view)}
    ${repeat(
      [each],
      // Another statement gets other elements: fields and disclosures keep a state of their own.
      () => id,
      () =>
        html`${heading(headingLevel, said(`${statement.number}. ${statement.text}`, view), 'heading')}
          <p class="progress">${progress} · ${said(dimension.title, view)}</p>
          ${item ? html`<p class="reason">${reasonOf(item, scan, words)}</p>` : nothing}
          ${distribution(each, { caption, count: words.parts.answers }, view)}
          <p>${agreementOf(each, words)}</p>
          ${item?.reason === 'groups' ? nothing : groups(id, view)}
          ${explanation(statement, view, headingLevel)}
          <div class="room">${levels(each, view)} ${agreement(each, view)}</div>`,
    )}
    ${ways(item !== undefined, before, after, view)}
    ${(before ?? after) ? html`<p class="subtle">${say.keys}</p>` : nothing}
  </div>`;
}

/** The way back, and to the whole screen. */
function top({ words, acts }: TeamView) {
  const say = words.talk;
  return html`<p class="steps-away">
    <button class="quiet" part="previous" type="button" @click=${() => acts.goTo({ view: 'team' })}>
      ${say.back}
    </button>
    ${
      document.fullscreenEnabled
        ? html`<button class="quiet to-full" type="button" @click=${() => void acts.fullScreen()}>
            ${document.fullscreenElement ? say.notFullScreen : say.fullScreen}
          </button>`
        : nothing
    }
  </p>`;
}

function ways(
  isOnAgenda: boolean,
  before: TeamPlace | undefined,
  after: TeamPlace | undefined,
  { words, acts }: TeamView,
) {
  const say = words.talk;
  const button = (kind: string, label: string, to: TeamPlace) =>
    html`<button class=${kind} type="button" @click=${() => acts.goTo(to)}>${label}</button>`;
  const [main, other] = isOnAgenda && after ? ['primary', 'secondary'] : ['secondary', 'primary'];
  return html`<p class="buttons">
    ${after ? button(main, say.next, after) : nothing}
    ${isOnAgenda ? nothing : button('primary', say.back, { view: 'team' })}
    ${before ? button('secondary', say.previous, before) : nothing}
    ${button(isOnAgenda ? other : 'secondary', say.toOutcome, { view: 'report' })}
  </p>`;
}

/**
 * Arrows go to the next and the one before, but for where they mean something already. On the whole screen the
 * keys of a presenter's remote do too.
 */
function onKey(
  event: KeyboardEvent,
  before: TeamPlace | undefined,
  after: TeamPlace | undefined,
  { messages, acts }: TeamView,
): void {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  const [left, right] = directionOf(messages.language) === 'rtl' ? [after, before] : [before, after];
  const to = {
    ArrowRight: right,
    ArrowLeft: left,
    ...(document.fullscreenElement && { PageDown: after, PageUp: before }),
  }[key];
  const isField = (target as Element).matches('input, textarea, select');
  if (!to || isField || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
  event.preventDefault();
  acts.goTo(to);
}

function groups(id: string, view: TeamView) {
  const { groups } = view.team().result;
  if (groups.length < 2) return nothing;
  const own = groups.map(({ group, statements }) => ({
    group,
    ...statements.find(({ statement }) => statement.id === id)!,
  }));
  return html`<p>${groupLabels(own, view.words)}</p>`;
}

/** All levels; the team settles on one. */
function levels({ statement }: TeamStatement, view: TeamView) {
  const { scan, words, outcome, outcomeActs } = view;
  const { id, options } = statement;
  const chosen = outcome.snapshot.response.answers[id];
  const row = (answer: Answer, label: string, text?: string) =>
    html`<label class="option" part="option">
      <input
        type="radio"
        name="level-${id}"
        value=${answer}
        .checked=${live(chosen === answer)}
        @change=${() => outcomeActs.answer(id, answer)}
      />
      <strong>${said(label, view)}</strong> ${ladder(scan.levels.length, answer)}
      ${text ? html`<span>${said(text, view)}</span>` : nothing}
    </label>`;
  return html`<fieldset role="radiogroup">
    <legend>${heading(view.headingLevel + 1, words.talk.level, 'level')}</legend>
    <div class="options">
      ${scan.levels.map(({ value, label }) => row(value, label, options[value - 1]!.text))}
      ${scan.unknown ? row(UNKNOWN, scan.unknown.label) : nothing}
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
  const field = (part: keyof Agreement) =>
    agreementField(
      outcome.messages.plan[part],
      item?.[part] ?? '',
      (text) => outcomeActs.agree(id, { [part]: text }),
      { isLong: part === 'action' },
    );
  return html`<section class="opening">
    ${heading(headingLevel + 1, words.talk.agree, 'agree')}
    ${
      next
        ? html`<p class="next-step">
            <strong>${words.agenda.next(scan.levels[next.level - 1]!.label)}:</strong>
            ${said(next.text, view)}
          </p>`
        : nothing
    }
    ${field('action')} ${field('who')} ${field('when')}
  </section>`;
}
