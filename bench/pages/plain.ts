import { nl } from '@quick-scan/content';
import type { Statement } from '@quick-scan/core';
import { escapeHtml, explanationHtml } from './explanation-html.ts';
import { htmlPage, subject, type Subject } from './subject.ts';
import { WORDS } from './words.ts';

/*
 * The floor: one form without script, with all statements in it. A step is a link to the next one, and CSS
 * shows the one that the address names.
 */
const STYLE = `body { line-height: 1.5; margin: 0 auto; max-width: 45rem; padding: 1rem }
fieldset { border: 0; margin: 0; padding: 0 }
fieldset:not(:target), form:has(:target) fieldset:first-of-type:not(:target) { display: none }
form fieldset:first-of-type { display: block }
label { border: 1px solid; border-radius: 4px; display: block; margin: 0.5rem 0; padding: 0.75rem }
label:has(:checked) { background: #eef }
a.next { background: #154273; color: #fff; display: inline-block; padding: 0.75rem }
`;

const statements = nl.dimensions.flatMap((dimension) =>
  dimension.statements.map((statement) => ({ dimension, statement })),
);

const answer = ({ id }: Statement, value: string | number, label: string, text = '') =>
  `<label><input type="radio" name="answer-${id}" value="${value}" required> <strong>${escapeHtml(label)}</strong> ${escapeHtml(text)}</label>`;

const form = `<form>
${statements
  .map(
    ({ dimension, statement }, index) => `<fieldset id="stelling-${index + 1}">
<legend><h2>${escapeHtml(statement.text)}</h2></legend>
<p>Stelling ${index + 1} van ${statements.length} · ${escapeHtml(dimension.title)}</p>
${explanationHtml(statement)}
${nl.levels.map(({ value, label }, at) => answer(statement, value, label, statement.options[at]!.text)).join('\n')}
${nl.unknown ? answer(statement, 'unknown', nl.unknown.label) : ''}
<p><a class="next" href="#stelling-${index + 2}">${WORDS.next}</a></p>
</fieldset>`,
  )
  .join('\n')}
</form>`;

/** The form with all that it needs in its one file. */
export const plain = (): Subject => subject('plain', { '': htmlPage(`<style>\n${STYLE}</style>`, form) });

/** The same form on a site that keeps its style in a file, as most do. */
export const plainWithStyleFile = (): Subject =>
  subject('plain-with-style-file', {
    '': htmlPage('<link rel="stylesheet" href="style.css">', form),
    'style.css': STYLE,
  });
