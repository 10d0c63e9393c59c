import { statementsOf } from '@quick-scan/core';
import { html } from 'lit';
import { hasBegun } from '../steps.ts';
import { goOn } from './go-on.ts';
import { groupQuestion } from './group.ts';
import { heading } from './heading.ts';
import { openEarlier } from './opening.ts';
import { richText } from './rich-text.ts';
import { said, saidInBlocks } from './said.ts';
import type { View } from './view.ts';

export function introduction(view: View) {
  const { scan, snapshot, messages, headingLevel, storage, acts } = view;
  const { introduction: words, step } = messages;
  const count = statementsOf(scan).length;
  return html`<div class="introduction" part="introduction">
    ${heading(headingLevel, said(scan.title, view), 'heading')}
    ${saidInBlocks(richText(scan.introduction, { headingLevel: headingLevel + 1, newTab: step.newTab }), view)}
    <p>
      ${words.facts(
        count,
        scan.dimensions.map(({ title }) => title),
      )}
    </p>
    <p>${storage === 'none' || snapshot.saving === 'failed' ? words.howToUnsaved : words.howTo}</p>
    ${groupQuestion(view)}
    ${
      hasBegun(snapshot.response)
        ? html`<p>${words.begun}</p>
            <p class="buttons">
              ${goOn(view)}
              <button
                class="secondary"
                part="overview"
                type="button"
                @click=${() => acts.goTo({ view: 'overview' })}
              >
                ${step.overview}
              </button>
            </p>`
        : html`<p class="buttons">
            <button class="primary" part="start" type="button" @click=${acts.next}>${words.start}</button>
          </p>`
    }
    ${openEarlier(view)}
  </div>`;
}
