import type { Answer, Scan, Summary } from '@quick-scan/core';
import { html } from 'lit';
import { directionOf, primaryOf } from '../language.ts';
import type { Messages } from '../messages/nl.ts';
import { answerLabel, medianLabel } from '../report.ts';

interface Languages {
  scan: Scan;
  messages: Messages;
}

/** Whether the scan is in another language than the interface around it. */
function isForeign({ scan, messages }: Languages): boolean {
  return primaryOf(scan.language) !== primaryOf(messages.language);
}

/** Words of the scan; marked where they are in another language than the interface around them. */
export function said(words: unknown, languages: Languages) {
  const { language } = languages.scan;
  return isForeign(languages)
    ? html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`
    : words;
}

/** Blocks of text of the scan, marked in the same way. */
export function saidInBlocks(blocks: unknown, languages: Languages) {
  const { language } = languages.scan;
  return isForeign(languages)
    ? html`<div lang=${language} dir=${directionOf(language)}>${blocks}</div>`
    : blocks;
}

/** The level in the middle; two middle levels are named in words of the interface. */
export function saidMedian(summary: Summary, languages: Languages) {
  const { median } = summary;
  const label = medianLabel(summary, languages.messages);
  return label === median?.lower.label ? said(label, languages) : label;
}

/** An answer in words of the scan; that there is none, in words of the interface. */
export function saidAnswer(answer: Answer | undefined, languages: Languages) {
  const label = answerLabel(answer, languages.scan, languages.messages);
  return answer === undefined ? label : said(label, languages);
}
