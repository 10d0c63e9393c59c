import { isEmpty } from '@quick-scan/core';
import { html, nothing } from 'lit';
import type { View } from './view.ts';

/** Whether the answers are kept, where, and how to get rid of them; at the same place on each step. */
export function footer({ snapshot, messages, storage, isShared, acts }: View) {
  const words = messages.saving;
  const { saving, response } = snapshot;
  const status = isShared ? messages.opening.notSaved : words.status[saving];
  const where = saving === 'failed' ? 'none' : storage;
  return html`<div class="footer" part="saving">
    <p class="status ${saving}" role="status" id="saving" tabindex="-1">${status}</p>
    <details>
      <summary>${words.question}</summary>
      <div class="text">
        <p>${words.nothingIsSent}</p>
        <p>${words.where[where]}</p>
        ${where === 'none' ? nothing : html`<p>${words.sharedDevice}</p>`}
      </div>
    </details>
    ${
      isShared || isEmpty(response)
        ? nothing
        : html`<p>
            <button class="quiet" type="button" id="ask-erase" @click=${acts.askErase}>${words.erase}</button>
          </p>`
    }
  </div>`;
}
