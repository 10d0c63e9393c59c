import { CONDITIONS } from './conditions.ts';
import { BARE_LOOP, SUMMARISE, type Operation } from './core-operations.ts';
import { judge } from './goals.ts';
import type { Loads } from './load-pages.ts';
import { figure, MEASURES, type Figure, type Measure } from './measures.ts';
import type { Subject } from './pages/subject.ts';

/** What the pages are called in the tables. */
const PAGES: Record<Subject['name'], string> = {
  'quick-scan': 'The scan',
  plain: 'Plain page',
  'plain-with-style-file': 'Plain page, style in a file',
  'survey-js': 'SurveyJS',
};
const OTHERS = ['plain', 'plain-with-style-file', 'survey-js'] as const;
const NOT_MEASURED = 'not measured';

/** Whether what was asked of the scan beside the other pages is met. */
export function goalsTable(loads: Loads): string {
  return table(
    ['What', 'Beside', 'At most', 'Measured', ''],
    judge(loads).map(({ measure, beside, atMost, measured, isMet }) => {
      const say = (value: number) => ('times' in atMost ? times(value) : `${number(value)} ms more`);
      return [
        nameOf(measure),
        PAGES[beside],
        say('times' in atMost ? atMost.times : atMost.more),
        measured === undefined ? NOT_MEASURED : say(measured),
        isMet === undefined ? '' : isMet ? 'met' : '**not met**',
      ];
    }),
  );
}

/** Each figure of the scan as so many times that of the other pages. */
export function ratiosTable(loads: Loads): string {
  return table(
    ['The scan beside', ...OTHERS.map((name) => PAGES[name])],
    Object.values<Measure>(MEASURES).map((measure) => {
      const scan = figure(loads, measure, 'quick-scan')!.value;
      return [
        nameOf(measure),
        ...OTHERS.map((name) => {
          if (measure.isOfScript && name !== 'survey-js') return '–';
          const other = figure(loads, measure, name);
          return other ? times(scan / other.value) : NOT_MEASURED;
        }),
      ];
    }),
  );
}

/** Each figure of each page. */
export function figuresTable(loads: Loads): string {
  const names = Object.keys(PAGES) as Subject['name'][];
  return table(
    ['', ...names.map((name) => PAGES[name])],
    Object.values<Measure>(MEASURES).map((measure) => [
      nameOf(measure),
      ...names.map((name) => cell(figure(loads, measure, name), measure)),
    ]),
  );
}

/** How often a second the core does each of its operations. */
export function operationsTable(operations: Operation[]): string {
  const rate = (name: string) => operations.find((each) => each.name === name)!.perSecond;
  return [
    table(
      ['In Node', 'A second', 'Margin'],
      operations.map(({ name, perSecond, margin }) => [
        name,
        Math.round(perSecond).toLocaleString('en'),
        `± ${number(100 * margin)} %`,
      ]),
    ),
    `\`summarise\` takes ${times(rate(BARE_LOOP) / rate(SUMMARISE))} the time of the bare loop.`,
  ].join('\n\n');
}

function nameOf({ name, condition }: Measure): string {
  return [name, CONDITIONS[condition].name].filter(Boolean).join(', ');
}

/** A median with its quartiles where they differ; of clicks, a quantile alone. */
function cell(found: Figure | undefined, { unit, at }: Measure): string {
  if (!found) return NOT_MEASURED;
  const [low, high] = found.quartiles.map(number);
  const spread = at === 0.5 && low !== high ? ` (${low}–${high})` : '';
  return `${number(found.value)}${unit === 'count' ? '' : ` ${unit}`}${spread}`;
}

function times(value: number): string {
  return `${value.toFixed(value < 0.995 ? 3 : 2)}×`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
