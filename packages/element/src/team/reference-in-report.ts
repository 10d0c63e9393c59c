import type { Scan } from '@quick-scan/core';
import { html, nothing, type TemplateResult } from 'lit';
import { answerLabel, type Report } from '../report.ts';
import { heading } from '../views/heading.ts';
import { nl as words } from './messages/nl.ts';
import { besideReference, referenceOf } from './reference.ts';

/**
 * Returns how the counts of others are laid beside a report; `takeAway` is there when a person chose them.
 * @throws {InvalidInputError} for counts that don't fit the scan.
 */
export function referenceInReport(
  scan: Scan,
  summary: unknown,
  takeAway?: () => void,
): (report: Report, headingLevel: number) => TemplateResult {
  const reference = referenceOf(scan, summary);
  const say = words.reference;
  return ({ result, messages }, headingLevel) => {
    const own = {
      dimensions: result.dimensions,
      statements: result.statements.map(({ answer }) => answerLabel(answer, scan, messages)),
      label: say.own,
    };
    return html`<section>
      ${heading(headingLevel + 1, say.beside, 'reference')}
      ${besideReference(own, reference, { scan, messages, words })}
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
