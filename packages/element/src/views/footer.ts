import { isEmpty } from '@quick-scan/core';
import { html, nothing } from 'lit';
import type { View } from './view.ts';

/** Whether the answers are kept, where, and how to get rid of them; at the same place on each step. */
export function footer({ snapshot, messages, storage, acts }: View) {
  const words = messages.saving;
  const { saving } = snapshot;
  const keeps = storage !== 'none';
  return html`<footer class="footer" part="saving">
    <p class="status ${saving}" role="status" id="saving" tabindex="-1">${words.status[saving]}</p>
    ${
      saving === 'changed' || saving === 'erased' || saving === 'unreadable'
        ? html`<p class="buttons">
            <button class="secondary" type="button" @click=${() => acts.settle('here')}>
              ${words.keepHere}
            </button>
            ${
              saving === 'unreadable'
                ? nothing
                : html`<button class="secondary" type="button" @click=${() => acts.settle('stored')}>
                    ${saving === 'changed' ? words.takeStored : words.eraseHere}
                  </button>`
            }
          </p>`
        : nothing
    }
    <details>
      <summary>${words.question}</summary>
      <div class="text">
        <p>${words.nothingIsSent}</p>
        <p>${words.where[storage]}</p>
        ${keeps ? html`<p>${words.sharedDevice}</p>` : nothing}
      </div>
    </details>
    ${
      isEmpty(snapshot.response)
        ? nothing
        : html`<p>
            <button class="quiet" type="button" id="ask-erase" @click=${acts.askErase}>${words.erase}</button>
          </p>`
    }
  </footer>`;
}
