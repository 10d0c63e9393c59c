import { encodeCode } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { linkTo } from '../link.ts';
import type { Format } from '../take-along/make-file.ts';
import { heading } from './heading.ts';
import type { ResultView } from './view.ts';

/** Ways to keep the report, and to hand it on. */
export function takeAlong(view: ResultView) {
  const { scan, snapshot, messages, headingLevel, groups, acts } = view;
  const words = messages.takeAlong;
  const code = encodeCode(scan, snapshot.response, { groups });
  const hasGroup = code !== encodeCode(scan, snapshot.response);
  const file = (format: Format, what: string, why: string) =>
    html`<li>
      <button class="link" type="button" @click=${() => void acts.download(format)}>
        ${words.download(what)}
      </button>
      <span class="subtle">– ${why}</span>
    </li>`;
  return html`<section class="screen" part="take-along">
    ${heading(headingLevel + 1, words.title, 'take-along')}
    <p>${words.made}</p>
    <p class="buttons">
      <button class="secondary" type="button" @click=${() => void acts.print()}>${words.print}</button>
    </p>
    <ul class="plain" role="list">
      ${file('word', words.word, words.wordWhat)} ${file('excel', words.excel, words.excelWhat)}
      ${file('csv', words.csv, words.csvWhat)} ${file('json', words.json, words.jsonWhat)}
    </ul>
    <div role="status">${isCopy(view) ? nothing : delivery(view)}</div>
    ${heading(headingLevel + 2, words.codeTitle)}
    <p>${words.codeWhat(hasGroup)}</p>
    <p class="code"><code>${code}</code></p>
    <p class="buttons">
      <button class="secondary" type="button" @click=${() => void acts.copy('code')}>
        ${words.copyCode}
      </button>
      ${
        linkTo(code)
          ? html`<button class="secondary" type="button" @click=${() => void acts.copy('link')}>
              ${words.copyLink}
            </button>`
          : nothing
      }
    </p>
    <div role="status">${isCopy(view) ? delivery(view) : nothing}</div>
  </section>`;
}

function isCopy({ reading }: ResultView): boolean {
  return (
    reading.delivery !== undefined && !['busy', 'done', 'failed', 'not-printed'].includes(reading.delivery.is)
  );
}

function delivery({ messages, reading }: ResultView) {
  const words = messages.takeAlong;
  if (!reading.delivery) return nothing;
  const { is, text } = reading.delivery;
  switch (is) {
    case 'busy':
      return html`<p class="callout">${words.busy}</p>`;
    case 'done':
      return html`<p class="callout">${words.done(text)}</p>`;
    case 'not-printed':
      return html`<p class="callout">${words.notPrinted}</p>`;
    case 'failed':
      return html`<p class="callout">${words.failed}</p>`;
    case 'copied-code':
      return html`<p class="callout">${words.copiedCode}</p>`;
    case 'copied-link':
      return html`<p class="callout">${words.copiedLink}</p>`;
    case 'not-copied':
      return html`<p class="callout">${words.notCopied} <code>${text}</code></p>`;
  }
}
