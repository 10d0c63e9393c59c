import { existsSync, readFileSync } from 'node:fs';
import { nl } from '@quick-scan/content';
import { explanationHtml } from './explanation-html.ts';
import { htmlPage, subject, type Subject } from './subject.ts';
import { WORDS } from './words.ts';

/** The files of its documentation for a page with script tags; the style sheet that asks no fonts of another site. */
const FILES = {
  'survey-core.min.css': 'survey-core/survey-core.fontless.min.css',
  'survey.core.min.js': 'survey-core/survey.core.min.js',
  'survey-js-ui.min.js': 'survey-js-ui/survey-js-ui.min.js',
};

const installed = (file: string) => new URL(`../node_modules/${file}`, import.meta.url);

/** Which SurveyJS the benchmark has; nothing when its packages are not installed. */
export function surveyJsVersion(): string | undefined {
  const file = installed('survey-js-ui/package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const survey = {
  showQuestionNumbers: false,
  pageNextText: WORDS.next,
  pagePrevText: 'Vorige stap',
  completeText: 'Klaar',
  pages: nl.dimensions.flatMap(({ statements }) =>
    statements.map((statement) => ({
      elements: [
        {
          type: 'radiogroup',
          name: statement.id,
          title: statement.text,
          isRequired: true,
          choices: [
            ...nl.levels.map(({ value, label }, at) => ({
              value,
              text: `${label}: ${statement.options[at]!.text}`,
            })),
            ...(nl.unknown ? [{ value: 'unknown', text: nl.unknown.label }] : []),
          ],
        },
        { type: 'html', name: `explanation-${statement.id}`, html: explanationHtml(statement) },
      ],
    })),
  ),
};

/** The same statements as a survey, a page each, in the page itself, which saves a request. */
export const surveyJs = (): Subject =>
  subject('survey-js', {
    '': htmlPage(
      `<link href="survey-core.min.css" type="text/css" rel="stylesheet">
<script src="survey.core.min.js"></script>
<script src="survey-js-ui.min.js"></script>
<script>
const survey = new Survey.Model(${JSON.stringify(survey).replaceAll('<', '\\u003c')});
document.addEventListener('DOMContentLoaded', () => survey.render(document.getElementById('survey')));
</script>`,
      '<div id="survey"></div>',
    ),
    ...Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, readFileSync(installed(file))])),
  });
