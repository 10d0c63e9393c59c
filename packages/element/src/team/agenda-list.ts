import type { AgendaItem, Reason } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { answerLabel } from '../report.ts';
import { distribution } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { said } from '../views/said.ts';
import { agreementOf, groupLabels, reasonOf, type TeamReport } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** Under which heading each reason stands, in the order of the agenda. */
const KINDS = {
  differ: ['poles', 'spread'],
  low: ['low'],
  groups: ['groups'],
  unknown: ['unknown'],
  strength: ['strength'],
} as const satisfies Record<string, readonly Reason[]>;

/** More than this is not talked about in one meeting; the rest is there for who wants it. */
const FIRST = 5;

/** What there is to talk about, and why, with what people chose. */
export function agendaList({ agenda }: TeamReport, view: TeamView) {
  const { words, isRestOpen, acts } = view;
  const say = words.agenda;
  if (agenda.length === 0) return html`<p>${say.empty}</p>`;
  const rest = agenda.slice(FIRST);
  return html`<p>${say.what}</p>
    ${kinds(agenda.slice(0, FIRST), view)}
    ${
      rest.length === 0
        ? nothing
        : html`<details
            class="screen rest"
            .open=${isRestOpen}
            @toggle=${(event: Event) => acts.openRest((event.target as HTMLDetailsElement).open)}
          >
            <summary>${say.rest(rest.length)}</summary>
            ${isRestOpen ? kinds(rest, view) : nothing}
          </details>`
    }`;
}

function kinds(items: AgendaItem[], view: TeamView) {
  const { words, headingLevel } = view;
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => {
    const reasons: readonly Reason[] = KINDS[kind];
    const own = items.filter(({ reason }) => reasons.includes(reason));
    return own.length === 0
      ? nothing
      : html`<section class="dimension">
          ${heading(headingLevel + 2, words.agenda.kinds[kind])}
          <ol class="statements" role="list">
            ${own.map((item) => html`<li>${agendaItem(item, view)}</li>`)}
          </ol>
        </section>`;
  });
}

function agendaItem(item: AgendaItem, view: TeamView) {
  const { scan, messages, words } = view;
  const { statement, next } = item;
  const say = words.agenda;
  const about = messages.review.statement(statement.number);
  return html`<p class="said">${said(`${statement.number}. ${statement.text}`, view)}</p>
    <p class="reason">${reasonOf(item, scan, words)}</p>
    ${distribution(item, { caption: words.parts.table(about), count: words.parts.answers }, view)}
    <p>${agreementOf(item, words)}</p>
    ${perGroup(item, view)}
    <details>
      <summary>${say.sentences}<span class="hidden"> (${about})</span></summary>
      ${sentences(item, view)}
      ${
        next
          ? html`<p class="next-step">
              <strong>${say.next(scan.levels[next.level - 1]!.label)}:</strong> ${said(next.text, view)}
            </p>`
          : nothing
      }
    </details>
    ${talkAbout(item, view, `talk-${statement.id}`)}`;
}

/** The sentences that people chose. */
function sentences({ statement, counts }: AgendaItem, view: TeamView) {
  const { scan } = view;
  return html`<ul class="plain" role="list">
    ${scan.levels.map(({ value, label }) =>
      counts[value - 1] === 0
        ? nothing
        : html`<li>
            <strong>${said(label, view)}:</strong> ${said(statement.options[value - 1]!.text, view)}
          </li>`,
    )}
  </ul>`;
}

/** Where each group stands, unless that is the reason to talk about it. */
function perGroup({ groups, reason }: AgendaItem, { words }: TeamView) {
  return groups.length < 2 || reason === 'groups' ? nothing : html`<p>${groupLabels(groups, words)}</p>`;
}

/** The way to talk about a statement, and what was settled there. */
export function talkAbout({ statement }: Pick<AgendaItem, 'statement'>, view: TeamView, id?: string) {
  const { scan, messages, words, outcome, acts } = view;
  const { answers, plan } = outcome.snapshot.response;
  const answer = answers[statement.id];
  const isPlanned = plan?.some((each) => each.statement === statement.id);
  const said =
    answer !== undefined
      ? words.agenda.agreed(answerLabel(answer, scan, messages))
      : isPlanned
        ? words.agenda.discussed
        : undefined;
  return html`<p class="answer screen">
    ${said ? html`<span class="flag">${said}</span>` : nothing}
    <button
      class="link"
      type="button"
      id=${id ?? nothing}
      @click=${() => acts.goTo({ view: 'talk', statement: statement.id })}
    >
      ${words.agenda.talk}<span class="hidden"> (${messages.review.statement(statement.number)})</span>
    </button>
  </p>`;
}

/** Whether a statement stands under the first items of the agenda, out of sight until the rest is opened. */
export function isInRest({ agenda }: TeamReport, id: string): boolean {
  return agenda.findIndex(({ statement }) => statement.id === id) >= FIRST;
}
