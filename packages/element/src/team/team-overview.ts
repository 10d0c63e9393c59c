import { html, nothing } from 'lit';
import { distribution } from '../views/distribution.ts';
import { heading } from '../views/heading.ts';
import { inParts } from '../views/in-parts.ts';
import { said, saidMedian } from '../views/said.ts';
import { agendaList } from './agenda-list.ts';
import { groupsTable } from './groups-table.ts';
import { referenceSection } from './reference-section.ts';
import { statementsList } from './statements-list.ts';
import { shownGroups, teamSentences } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** What the team says: what to talk about first, and then how it stands. */
export function teamOverview(view: TeamView) {
  const { scan, words, headingLevel, name, threshold, outcome, acts } = view;
  const team = view.team();
  const say = words.team;
  const { responses } = team.result;
  const groups = shownGroups(team);
  const parts = [
    () =>
      html`<p class="steps-away">
          <button class="quiet" part="previous" type="button" @click=${() => acts.goTo({ view: 'collect' })}>
            ${say.change}
          </button>
        </p>
        ${heading(headingLevel, name || say.title, 'heading')}
        <p class="subtle">
          ${said(scan.title, view)}. ${say.scans(responses)}.
          ${groups.length > 0 ? say.groups(groups) : nothing}
        </p>
        <p>${say.purpose} ${responses < threshold ? say.few : nothing}</p>
        <div class="lead">${teamSentences(team, words).map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${ways(view)}`,
    () => html`${heading(headingLevel + 1, words.agenda.title, 'agenda')} ${agendaList(team, view)}`,
    () =>
      html`${heading(headingLevel + 1, words.parts.dimensions)}
        <div class="dimensions">
          ${team.result.dimensions.map((dimension, index) => {
            const { title } = scan.dimensions[index]!;
            return html`<section class="result">
              ${heading(headingLevel + 2, said(title, view))}
              <p class="label">${saidMedian(dimension, view)}</p>
              <p class="facts">${words.parts.onScale(dimension.onScale, dimension.total)}</p>
              ${distribution(dimension, { caption: words.parts.table(title), count: words.parts.answers }, view)}
            </section>`;
          })}
        </div>`,
    () => groupsTable(team, view),
    () => html`${referenceSection(team, view)} ${statementsList(team, view)} ${keep(view)}`,
  ];
  return html`<div class="report" part="team">${inParts(parts, outcome.reading.isPrinting)}</div>`;
}

/** What one can do with a team, from its top. */
function ways({ scan, words, team, outcome, acts }: TeamView) {
  const say = words.team;
  const { answers, plan } = outcome.snapshot.response;
  const hasOutcome = Object.keys(answers).length > 0 || plan !== undefined;
  const { agenda } = team();
  // Where the agenda is empty, one begins with the first statement.
  const first = agenda[0]?.statement ?? scan.dimensions[0]!.statements[0]!;
  const isDone = ({ id }: { id: string }) => id in answers || plan?.some(({ statement }) => statement === id);
  const next = agenda.find(({ statement }) => !isDone(statement))?.statement ?? first;
  return html`<p class="buttons">
    <button
      class="primary"
      part="start"
      type="button"
      @click=${() => acts.goTo({ view: 'talk', statement: next.id })}
    >
      ${hasOutcome ? say.goOn : say.start}
    </button>
    ${
      hasOutcome
        ? html`<button class="secondary" type="button" @click=${() => acts.goTo({ view: 'report' })}>
            ${say.toOutcome}
          </button>`
        : nothing
    }
    <button class="secondary" type="button" @click=${() => acts.focus('keep')}>${say.jumpToKeep}</button>
  </p>`;
}

/** How to keep what the team says: on paper, and as counts. */
function keep({ messages, words, headingLevel, outcome, made, acts }: TeamView) {
  const { delivery } = outcome.reading;
  return html`<section class="screen">
    ${heading(headingLevel + 1, words.keep.title, 'keep')}
    <p>${words.keep.what}</p>
    <p class="buttons">
      <button class="secondary" type="button" @click=${acts.download}>${words.keep.file}</button>
      <button class="secondary" type="button" @click=${() => void acts.print()}>
        ${messages.takeAlong.print}
      </button>
    </p>
    <div role="status">
      ${made ? html`<p class="callout">${messages.takeAlong.done(made)}</p>` : nothing}
      ${delivery?.is === 'not-printed' ? html`<p class="callout">${words.keep.notPrinted}</p>` : nothing}
    </div>
  </section>`;
}
