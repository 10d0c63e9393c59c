import type { ConditionName } from './conditions.ts';
import type { Load } from './load.ts';
import type { Loads } from './load-pages.ts';
import type { Subject } from './pages/subject.ts';
import { quantile } from './quantile.ts';

/** One figure of each page. */
export interface Measure {
  name: string;
  condition: ConditionName;
  unit: 'ms' | 'kB' | 'count';
  values: (load: Load) => number | number[];
  /** Which quantile it is. */
  at: number;
  /** Whether a page without script has nothing of it but the benchmark's own. */
  isOfScript?: boolean;
}

const MEDIAN = 0.5;
const P95 = 0.95;

/** A figure that one load gives one of: its median. */
const median = (
  name: string,
  condition: ConditionName,
  unit: Measure['unit'],
  values: (load: Load) => number,
): Measure => ({ name, condition, unit, values, at: MEDIAN });

/** Clicks of all loads together. */
const clicks = (
  what: string,
  condition: ConditionName,
  at: number,
  values: (load: Load) => number[],
): Measure => ({
  name: `${what}, ${at === P95 ? 'p95' : 'p50'}`,
  condition,
  unit: 'ms',
  values,
  at,
});

const ANSWERABLE = 'First statement answerable';
const answerable = ({ answerable: time }: Load) => time;
const ANSWER = 'Choosing an answer to next paint';
const answers = ({ answers: times }: Load) => times;
const STEP = 'Going a step to next paint';
const steps = ({ steps: times }: Load) => times;

export const MEASURES = {
  bytes: median('Over the wire', 'fast', 'kB', ({ bytes }) => bytes / 1_000),
  requests: median('Requests', 'fast', 'count', ({ requests }) => requests),
  answerable: median(ANSWERABLE, 'fast', 'ms', answerable),
  answerableSlowCpu: median(ANSWERABLE, 'slow-cpu', 'ms', answerable),
  scriptSlowCpu: {
    ...median('Script until then', 'slow-cpu', 'ms', ({ script }) => script),
    isOfScript: true,
  },
  answerableSlow4g: median(ANSWERABLE, 'slow-4g', 'ms', answerable),
  scriptHeap: median('Heap of scripts', 'fast', 'kB', ({ scriptHeap }) => scriptHeap / 1_000),
  heap: median('Heap with the elements', 'fast', 'kB', ({ heap }) => heap / 1_000),
  elements: median('Elements in the page', 'fast', 'count', ({ elements }) => elements),
  answerP50: clicks(ANSWER, 'fast', MEDIAN, answers),
  answerP95: clicks(ANSWER, 'fast', P95, answers),
  answerSlowCpuP50: clicks(ANSWER, 'slow-cpu', MEDIAN, answers),
  answerSlowCpuP95: clicks(ANSWER, 'slow-cpu', P95, answers),
  stepP50: clicks(STEP, 'fast', MEDIAN, steps),
  stepP95: clicks(STEP, 'fast', P95, steps),
  stepSlowCpuP50: clicks(STEP, 'slow-cpu', MEDIAN, steps),
  stepSlowCpuP95: clicks(STEP, 'slow-cpu', P95, steps),
} satisfies Record<string, Measure>;

/** A figure of a page, and its quartiles; nothing when that page was not measured. */
export interface Figure {
  value: number;
  quartiles: [number, number];
}

export function figure(loads: Loads, measure: Measure, subject: Subject['name']): Figure | undefined {
  const values = loads[measure.condition][subject]?.flatMap(measure.values);
  return (
    values && {
      value: quantile(values, measure.at),
      quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
    }
  );
}
