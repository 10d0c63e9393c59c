import { html, nothing } from 'lit';
import type { ContentController } from '../content-controller.ts';
import type { Messages } from '../messages/nl.ts';
import { lostIn } from '../words.ts';

/** Says what is on its way or did not arrive; `retry`, where it may be asked for once more, is behind a button. */
export function notArrived(said: unknown, messages: Messages, retry: (() => unknown) | false | undefined) {
  return html`<p role="status">${said}</p>
    ${retry ? retryButton(messages, retry) : nothing}`;
}

/** Asks once more for what did not arrive. */
export function retryButton({ source }: Messages, retry: () => unknown) {
  return html`<p class="buttons">
    <button class="secondary" type="button" @click=${retry}>${source.retry}</button>
  </p>`;
}

/** Says that what is shown stands in for words in the language of the page, which did not arrive. */
export function languageNotArrived(content: ContentController) {
  const { messages, asked, isInstead, isLoading } = content;
  if (!messages || !isInstead) return nothing;
  const said = html`${messages.part.language} <span lang=${asked}>${lostIn(asked, messages)}</span>`;
  return html`<div class="callout screen">
    ${notArrived(isLoading ? nothing : said, messages, () => content.retry())}
  </div>`;
}

/** Stands in the report where the counts of others would; it gets the focus when they do not arrive again. */
export function referenceNotArrived(messages: Messages, retry: () => unknown) {
  return html`<div class="callout screen">
    <p id="reference" tabindex="-1">${messages.part.reference}</p>
    ${retryButton(messages, retry)}
  </div>`;
}
