import { html, nothing } from 'lit';
import { plan } from '../views/plan.ts';
import { collectPage } from './collect-page.ts';
import { outcomePage } from './outcome-page.ts';
import { talkPage } from './talk-page.ts';
import { teamOverview } from './team-overview.ts';
import type { TeamView } from './team-view.ts';

/** What stands on the page: one place of the team view. */
export function teamPage(view: TeamView) {
  const { words, isNotKept, place } = view;
  // Where one brings the team together, its foot says so.
  const isSaid = isNotKept && place.view !== 'collect';
  return html`<div role="status">
      ${isSaid ? html`<p class="callout">${words.collect.notKept}</p>` : nothing}
    </div>
    ${placeOf(view)}`;
}

function placeOf(view: TeamView) {
  const { place, outcome } = view;
  switch (place.view) {
    case 'collect':
      return collectPage(view);
    case 'team':
      return teamOverview(view);
    case 'talk':
      return talkPage(place.statement, view);
    case 'report':
      return outcomePage(view);
    case 'plan':
      return plan(outcome);
  }
}
