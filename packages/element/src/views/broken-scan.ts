import { html, nothing } from 'lit';
import type { ContentController } from '../content-controller.ts';
import type { Messages } from '../messages/nl.ts';

/** What stands in the place of a scan that is on its way, did not arrive, or is not whole. */
export function brokenScan(
  { problem, isLoading }: ContentController,
  { source: words }: Messages,
  retry: () => Promise<void>,
) {
  const said = isLoading ? words.loading : problem?.is === 'not-valid' ? words.notValid : words.notLoaded;
  if (!problem) return html`<p role="status">${isLoading ? said : nothing}</p>`;
  const { is, src, issues } = problem;
  return html`<div class="callout">
    <p role="status">${said}</p>
    ${
      is === 'not-loaded'
        ? html`<p class="buttons">
            <button class="secondary" type="button" @click=${() => void retry()}>${words.retry}</button>
          </p>`
        : nothing
    }
    <p class="subtle">${words.forMaker(src)}</p>
    <ul class="subtle" lang="en" dir="ltr">
      ${issues.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
    </ul>
  </div>`;
}
