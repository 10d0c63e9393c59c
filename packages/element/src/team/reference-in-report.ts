import { parseTeamSummary, type Scan } from '@quick-scan/core';
import { html, nothing } from 'lit';
import type { Report } from '../report.ts';
import { heading } from '../views/heading.ts';
import { saidAnswer } from '../views/said.ts';
import { nl, type TeamMessages } from './messages/nl.ts';
import { besideReference } from './reference.ts';
import { RememberedReference } from './remembered-reference.ts';

/**
 * Returns how the counts of others are laid beside a report, in the words that `wordsOf` gives at that moment;
 * `takeAway` is there when a person chose them.
 * @throws {InvalidInputError} for counts that don't fit the scan.
 */
export function referenceInReport(
  scan: Scan,
  summary: unknown,
  wordsOf: (dutch: TeamMessages) => TeamMessages,
  takeAway?: () => void,
): (report: Report, headingLevel: number) => unknown {
  const counts = parseTeamSummary(summary, scan);
  const remembered = new RememberedReference();
  return ({ scan, result, messages }, headingLevel) => {
    const laid = remembered.lay(scan, counts);
    // The page may have another scan by now, and not yet another reference.
    if (!laid) return nothing;
    const words = wordsOf(nl);
    const say = words.reference;
    const own = {
      dimensions: result.dimensions,
      statements: result.statements.map(({ answer }) => saidAnswer(answer, { scan, messages })),
      label: say.own,
    };
    return html`<section>
      ${heading(headingLevel + 1, say.beside, 'reference')}
      ${besideReference(own, laid, { scan, messages, words })}
      ${
        takeAway
          ? html`<p class="buttons">
              <button class="secondary" type="button" @click=${takeAway}>${say.remove}</button>
            </p>`
          : nothing
      }
    </section>`;
  };
}
