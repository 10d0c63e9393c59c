import type { Loads } from './load-pages.ts';
import { figure, MEASURES, type Measure } from './measures.ts';
import type { Subject } from './pages/subject.ts';

/** What the scan may cost beside another page: at most so many times as much, or so many milliseconds more. */
interface Goal {
  measure: Measure;
  beside: Subject['name'];
  atMost: { times: number } | { more: number };
}

/** One frame, at sixty a second. */
const FRAME = { more: 1_000 / 60 };

const GOALS: Goal[] = [
  { measure: MEASURES.bytes, beside: 'survey-js', atMost: { times: 1 / 8 } },
  { measure: MEASURES.bytes, beside: 'plain', atMost: { times: 3 } },
  { measure: MEASURES.answerable, beside: 'plain', atMost: { times: 1.25 } },
  { measure: MEASURES.answerableSlowCpu, beside: 'survey-js', atMost: { times: 1 / 3 } },
  { measure: MEASURES.answerSlowCpuP95, beside: 'plain', atMost: FRAME },
  { measure: MEASURES.stepSlowCpuP95, beside: 'plain', atMost: FRAME },
  { measure: MEASURES.answerableSlow4g, beside: 'plain', atMost: { times: 1.25 } },
  { measure: MEASURES.scriptHeap, beside: 'plain', atMost: { times: 2 } },
  { measure: MEASURES.heap, beside: 'plain', atMost: { times: 2 } },
];

/** A goal with what was measured, in the same unit; nothing where the other page was not. */
export interface Judged extends Goal {
  measured: number | undefined;
  isMet: boolean | undefined;
}

/** What became of each goal. */
export function judge(loads: Loads): Judged[] {
  return GOALS.map((goal) => {
    const { measure, beside, atMost } = goal;
    const scan = figure(loads, measure, 'quick-scan')!.value;
    const other = figure(loads, measure, beside)?.value;
    if (other === undefined) return { ...goal, measured: undefined, isMet: undefined };
    const [measured, limit] = 'times' in atMost ? [scan / other, atMost.times] : [scan - other, atMost.more];
    return { ...goal, measured, isMet: measured <= limit };
  });
}
