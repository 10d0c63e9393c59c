import { PLAN_LENGTH } from '@quick-scan/core';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field for a part of what is agreed, of one line or more; `write` gets its text with each change. */
export function agreementField(
  label: string,
  value: string,
  write: (text: string) => void,
  { isLong = false } = {},
) {
  const onInput = (event: Event) => write((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  return html`<label
    ><span>${label}</span>${
      isLong
        ? html`<textarea
            rows="2"
            maxlength=${PLAN_LENGTH}
            .value=${live(value)}
            @input=${onInput}
          ></textarea>`
        : html`<input
            type="text"
            autocomplete="off"
            maxlength=${PLAN_LENGTH}
            .value=${live(value)}
            @input=${onInput}
          />`
    }</label
  >`;
}
