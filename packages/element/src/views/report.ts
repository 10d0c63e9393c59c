import { html, nothing } from 'lit';
import { provenance, reportOf, sentences, type Report } from '../report.ts';
import { compareWith, comparison } from './comparison.ts';
import { dimensionResult } from './dimension-result.ts';
import { heading } from './heading.ts';
import { inParts, type PagePart } from './in-parts.ts';
import { notKnown } from './not-known.ts';
import { planInReport } from './plan.ts';
import { profile } from './profile.ts';
import { radar } from './radar.ts';
import { said } from './said.ts';
import { takeAlong } from './take-along.ts';
import type { ResultView } from './view.ts';

/** What the answers say about the organisation: in words, in pictures, and then in detail. */
export function report(view: ResultView) {
  const { scan, snapshot, messages, headingLevel, reading, isShared, acts } = view;
  const { response } = snapshot;
  const words = messages.report;
  const report = reportOf(scan, response, messages, reading.earlier);
  const { result } = report;
  const hasLevel = result.overall.onScale > 0;
  const parts = [
    () =>
      html`${
          isShared
            ? nothing
            : html`<p class="steps-away">
                <button class="quiet" part="previous" type="button" @click=${acts.back}>
                  ${messages.step.previous}
                </button>
              </p>`
        }
        ${heading(headingLevel, words.title, 'heading')}
        <p class="subtle">${said(scan.title, view)}. ${provenance(response, messages).join(' ')}</p>
        <p>${words.purpose}</p>
        ${hasLevel ? summary(report, view) : html`<p class="callout">${words.none}</p>`}`,
    ...(hasLevel ? details(report, view) : []),
    () => html`${notKnown(report, view)} ${hasLevel || response.plan ? planInReport(view) : nothing}`,
    () =>
      html`${report.comparison || !hasLevel ? nothing : compareWith(view)} ${takeAlong(view)}
      ${
        isShared
          ? nothing
          : html`<p class="buttons">
              <button class="secondary" type="button" @click=${() => acts.goTo({ view: 'review' })}>
                ${words.change}
              </button>
            </p>`
      }`,
  ];
  return html`<div class="report" part="report">${inParts(parts, reading.isPrinting)}</div>`;
}

/** What there is to say in short, once a level was chosen anywhere. */
function summary(report: Report, view: ResultView) {
  return html`${heading(view.headingLevel + 1, view.messages.report.summary)}
    <div class="lead">${sentences(report).map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${ways(view)}`;
}

/** And what there is to say at length. */
function details(report: Report, view: ResultView): PagePart[] {
  const { scan, messages, headingLevel } = view;
  return [
    () =>
      html`${heading(headingLevel + 1, messages.report.dimensions)}
        <div class="dimensions">
          ${report.result.dimensions.map((dimension, index) =>
            dimensionResult(dimension, scan.dimensions[index]!.title, view),
          )}
        </div>`,
    () =>
      html`${radar(report)} ${report.comparison ? comparison(report, view) : nothing}
      ${view.reading.beside?.(report, headingLevel)}`,
    ...profile(report, view),
  ];
}

/** What one can do with a report, which is long, from its top. */
function ways({ messages, snapshot, isShared, acts }: ResultView) {
  const { plan, takeAlong, comparison } = messages;
  const jump = (label: string, id: string) =>
    html`<button class="secondary" type="button" @click=${() => acts.focus(id)}>${label}</button>`;
  return html`<p class="buttons">
    ${
      isShared
        ? nothing
        : html`<button class="primary" part="plan" type="button" @click=${() => acts.goTo({ view: 'plan' })}>
            ${snapshot.response.plan ? plan.change : plan.make}
          </button>`
    }
    ${jump(takeAlong.title, 'take-along')} ${jump(comparison.jump, 'comparison')}
  </p>`;
}
