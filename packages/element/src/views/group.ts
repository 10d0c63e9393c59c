import { encodeCode } from '@quick-scan/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from './heading.ts';
import type { ResultView } from './view.ts';

/** Asks to which group somebody belongs, where the page has groups. Nobody has to say. */
export function groupQuestion({ scan, snapshot, messages, groups, beforeJoining, acts }: ResultView) {
  if (groups.length === 0) return nothing;
  const words = messages.group;
  const { response } = snapshot;
  const isInCode = (group: string) =>
    encodeCode(scan, { ...response, group }, { groups }) !== encodeCode(scan, response);
  // One that came from elsewhere can be chosen again after another one.
  const names = new Set([...groups, beforeJoining?.group, response.group].filter(Boolean)).add(undefined);
  return html`<fieldset role="radiogroup" class="group" aria-describedby="why-group">
    <legend>${words.question}</legend>
    <p class="subtle" id="why-group">${words.why}</p>
    ${[...names].map(
      (group) =>
        html`<label class="check">
          <input
            type="radio"
            name="group"
            .checked=${live(group === response.group && (group ?? beforeJoining) !== undefined)}
            @change=${() => acts.join(group)}
          />
          <span>${group === undefined ? words.no : isInCode(group) ? group : words.notInCode(group)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The group once more before the report, and a way to change it. */
export function groupInReview(view: ResultView) {
  const { snapshot, messages, groups, headingLevel } = view;
  if (groups.length === 0) return nothing;
  const words = messages.group;
  const { group } = snapshot.response;
  return html`<section class="dimension">
    ${heading(headingLevel + 1, words.title)}
    <p class=${group ? 'said' : 'subtle'}>${group ?? words.none}</p>
    <details>
      <summary>${words.change}</summary>
      ${groupQuestion(view)}
    </details>
  </section>`;
}
