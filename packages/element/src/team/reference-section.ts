import { html, nothing } from 'lit';
import { heading } from '../views/heading.ts';
import { saidMedian } from '../views/said.ts';
import { besideReference } from './reference.ts';
import type { TeamReport } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** The counts of others beside those of the team, and the way to choose them. */
export function referenceSection({ result }: TeamReport, view: TeamView) {
  const { words, headingLevel, reference, isReferenceChosen, referenceProblem, acts } = view;
  const say = words.reference;
  const own = {
    dimensions: result.dimensions,
    statements: result.statements.map((each) => saidMedian(each, view)),
    label: say.team,
  };
  const onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void acts.layBeside(file);
  };
  return html`<section class=${reference ? nothing : 'screen'}>
    ${heading(headingLevel + 1, reference ? say.beside : say.title, 'reference')}
    ${reference ? besideReference(own, reference, view) : html`<p>${say.what}</p>`}
    ${referenceProblem !== undefined ? html`<p class="missing" id="problem" tabindex="-1">${say.notRead(referenceProblem)}</p>` : nothing}
    <p class="buttons screen">
      <label class="file secondary"
        >${reference ? say.chooseOther : say.choose}<input
          type="file"
          accept=".json,application/json"
          aria-invalid=${referenceProblem ? 'true' : nothing}
          aria-describedby=${referenceProblem ? 'problem' : nothing}
          @change=${onFile}
      /></label>
      ${
        isReferenceChosen
          ? html`<button class="secondary" type="button" @click=${acts.takeAway}>${say.remove}</button>`
          : nothing
      }
    </p>
  </section>`;
}
