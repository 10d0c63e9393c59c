import { statementsOf } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { report } from '../views/report.ts';
import { middleOf } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** What the team agreed on: one result and one plan, to be taken along as any other. */
export function outcomePage(view: TeamView) {
  const { scan, words, outcome, outcomeActs, taken } = view;
  const say = words.outcome;
  const { answers } = outcome.snapshot.response;
  const rest = view
    .team()
    .result.statements.filter((each) => !(each.statement.id in answers) && middleOf(each));
  const settled = Object.keys(answers).length - taken;
  return html`<div class="callout screen" id="rest" tabindex="-1">
      <p>${say.settled(settled, statementsOf(scan).length)}</p>
      ${
        taken > 0
          ? html`<p>${say.taken(taken)}</p>
              <p class="buttons">
                <button class="secondary" type="button" @click=${outcomeActs.undoRest}>${say.undo}</button>
              </p>`
          : rest.length > 0
            ? html`<p>${say.rest(rest.length)}</p>
                <p class="buttons">
                  <button class="secondary" type="button" @click=${outcomeActs.takeRest}>
                    ${say.takeRest}
                  </button>
                </p>`
            : nothing
      }
    </div>
    ${report(outcome)}`;
}
