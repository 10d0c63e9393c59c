import { html, nothing } from 'lit';
import { heading } from '../views/heading.ts';
import { said, saidMedian } from '../views/said.ts';
import type { TeamReport } from './team-report.ts';
import type { TeamView } from './team-view.ts';

/** The groups side by side, as far as they are large enough; and the way to see all of them. */
export function groupsTable({ result, hidden }: TeamReport, view: TeamView) {
  const { scan, words, headingLevel, threshold, isLifted, acts } = view;
  const say = words.groups;
  const { groups, dimensions } = result;
  if (groups.length === 0 && hidden.length === 0) return nothing;
  const lift = (isOn: boolean, label: string) =>
    html`<p class="screen">
      <button class="secondary" type="button" @click=${() => acts.lift(isOn)}>${label}</button>
    </p>`;
  return html`<section>
    ${heading(headingLevel + 1, say.title, 'groups')} ${isLifted ? html`<p>${say.lifted}</p>` : nothing}
    ${
      groups.length === 0
        ? nothing
        : html`<p>${say.what}</p>
            <div class="wide" tabindex="0" role="group" aria-label=${say.table}>
              <table class="beside">
                <caption>
                  <span class="hidden">${say.table}</span>
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${say.dimension}</th>
                    <th scope="col">${say.all}</th>
                    ${groups.map(({ group }) => html`<th scope="col">${group}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${scan.dimensions.map(
                    ({ title }, index) =>
                      html`<tr>
                        <th scope="row">${said(title, view)}</th>
                        <td>${saidMedian(dimensions[index]!, view)}</td>
                        ${groups.map((each) => html`<td>${saidMedian(each.dimensions[index]!, view)}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
    }
    ${hidden.length > 0 ? html`<p>${say.hidden(hidden, threshold)}</p>` : nothing}
    ${
      isLifted
        ? lift(false, say.hide)
        : hidden.length > 0
          ? html`<details class="screen">
              <summary>${say.liftAsk}</summary>
              <p>${say.liftWhat}</p>
              ${lift(true, say.lift)}
            </details>`
          : nothing
    }
  </section>`;
}
