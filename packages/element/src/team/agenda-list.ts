import type { AgendaItem, Reason } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answerLabel } from '../report.ts';
import { barOf } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { ladder, strength } from '../views/ladder.ts';
import { agreementOf, groupLabels, notOnScale, reasonOf, type TeamReport } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** Under which heading each reason stands, in the order of the agenda. */
const KINDS = {
  differ: ['poles', 'spread'],
  low: ['low'],
  groups: ['groups'],
  unknown: ['unknown'],
  strength: ['strength'],
} as const satisfies Record<string, readonly Reason[]>;

/** Of so many the sentences are open at once: more than this is not talked about in one meeting. */
const OPENED = 3;

/** What there is to talk about, and why, with what people chose. */
export function agendaList({ agenda }: TeamReport, view: TeamView) {
  const opened = agenda.slice(0, OPENED);
  const { words, headingLevel } = view;
  const say = words.agenda;
  if (agenda.length === 0) return html`<p>${say.empty}</p>`;
  return html`<p>${say.what}</p>
    ${(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => {
      const reasons: readonly Reason[] = KINDS[kind];
      const items = agenda.filter(({ reason }) => reasons.includes(reason));
      return items.length === 0
        ? nothing
        : html`<section class="dimension">
            ${heading(headingLevel + 2, say.kinds[kind])}
            <ol class="statements" role="list">
              ${items.map((item) => html`<li>${agendaItem(item, opened.includes(item), view)}</li>`)}
            </ol>
          </section>`;
    })}`;
}

function agendaItem(item: AgendaItem, isOpened: boolean, view: TeamView) {
  const { scan, messages, words } = view;
  const { statement, next } = item;
  const say = words.agenda;
  return html`<p class="said">${statement.number}. ${statement.text}</p>
    <p class="reason">${reasonOf(item, scan, messages, words)}</p>
    ${distribution(item, view)}
    <p>${[agreementOf(item, words), ...notOnScale(item, scan, words)].join(' ')} ${perGroup(item, view)}</p>
    <details ?open=${isOpened}>
      <summary>
        ${say.sentences}<span class="hidden"> (${messages.review.statement(statement.number)})</span>
      </summary>
      ${sentences(item, view)}
      ${
        next
          ? html`<p class="next-step">
              <strong>${say.next(scan.levels[next.level - 1]!.label)}:</strong> ${next.text}
            </p>`
          : nothing
      }
    </details>
    ${talkAbout(item, view)}`;
}

/** How many people chose each level that was chosen. */
function distribution({ counts, total }: AgendaItem, { scan, words }: TeamView) {
  const { levels } = scan;
  return html`<ul class="chosen plain" role="list">
    ${levels.map(({ value, label }) => {
      const count = counts[value - 1]!;
      return count === 0
        ? nothing
        : html`<li>
            ${ladder(levels.length, value)}
            <span>${label}: <strong>${words.agenda.people(count)}</strong></span>
            ${barOf(count, total, 'on', strength(value, levels.length))}
          </li>`;
    })}
  </ul>`;
}

/** The sentences that people chose. */
function sentences({ statement, counts }: AgendaItem, { scan }: TeamView) {
  return html`<ul class="plain" role="list">
    ${scan.levels.map(({ value, label }) =>
      counts[value - 1] === 0
        ? nothing
        : html`<li><strong>${label}:</strong> ${statement.options[value - 1]!.text}</li>`,
    )}
  </ul>`;
}

/** Where each group stands, unless that is the reason to talk about it. */
function perGroup({ groups, reason }: AgendaItem, { words }: TeamView) {
  return groups.length < 2 || reason === 'groups'
    ? nothing
    : words.agenda.perGroup(groupLabels(groups, words));
}

/** The way to talk about a statement, and what was settled there. */
export function talkAbout({ statement }: Pick<AgendaItem, 'statement'>, view: TeamView) {
  const { scan, messages, words, outcome, acts } = view;
  const { id, number } = statement;
  const { answers, plan } = outcome.snapshot.response;
  const isPlanned = plan?.some((each) => each.statement === id);
  const said =
    answers[id] !== undefined
      ? words.agenda.agreed(answerLabel(answers[id], scan, messages))
      : isPlanned
        ? words.agenda.discussed
        : undefined;
  return html`<p class="answer screen">
    ${said ? html`<span class="flag">${said}</span>` : nothing}
    <button class="link" type="button" @click=${() => acts.goTo({ view: 'talk', statement: id })}>
      ${words.agenda.talk}<span class="hidden"> (${messages.review.statement(number)})</span>
    </button>
  </p>`;
}
