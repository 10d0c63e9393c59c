import { html, nothing } from 'lit';
import type { ContentController } from '../content-controller.ts';
import { notArrived } from './not-arrived.ts';

/** What stands in the place of a scan that is on its way, did not arrive, or is not whole. */
export function noScan(content: ContentController) {
  const { messages, problem, isLoading } = content;
  // The words to say it in are on their way themselves.
  if (!messages) return html`<p class="waiting" role="status">${content.waiting}</p>`;
  const words = messages.source;
  const said = problem?.is === 'not-valid' ? words.notValid : words.notLoaded;
  return html`<div class=${problem ? 'callout' : 'waiting'}>
    ${notArrived(
      isLoading ? words.loading : problem ? said : nothing,
      messages,
      problem?.is === 'not-loaded' && (() => content.retry()),
    )}
    ${
      problem
        ? html`<p class="subtle">${words.forMaker(problem.src)}</p>
            <ul class="subtle" lang="en" dir="ltr">
              ${problem.issues.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}
