import {
  compare,
  highlights,
  score,
  statementsOf,
  UNKNOWN,
  type Answer,
  type Change,
  type Comparison,
  type DimensionResult,
  type Highlights,
  type PlanItem,
  type Response,
  type Result,
  type Scan,
  type Statement,
  type StatementChange,
  type Summary,
} from '@quick-scan/core';
import type { Messages } from './messages/nl.ts';
import type { Opened } from './open-result.ts';

/** All that the report says, from which the page and the files are made. */
export interface Report {
  scan: Scan;
  response: Response;
  messages: Messages;
  result: Result;
  highlights: Highlights;
  /** An earlier result that is laid beside this one, and both compared. */
  earlier: Opened | undefined;
  comparison: Comparison | undefined;
}

export function reportOf(scan: Scan, response: Response, messages: Messages, earlier?: Opened): Report {
  const result = score(scan, response);
  return {
    scan,
    response,
    messages,
    result,
    highlights: highlights(result, response),
    earlier,
    comparison: earlier && compare(scan, earlier.original, response),
  };
}

/** When the scan was filled in, and for which group, as far as that is known; in a sentence each. */
export function provenance({ completedAt, group }: Response, { report }: Messages): string[] {
  return [
    ...(completedAt ? [report.filledIn(new Date(completedAt))] : []),
    ...(group ? [report.group(group)] : []),
  ];
}

/** The level in the middle in words; two middle levels are both named. */
export function medianLabel({ median }: Summary, { report }: Messages): string {
  if (!median) return report.tooFew;
  const { lower, upper } = median;
  return lower.value === upper.value ? lower.label : report.between(lower.label, upper.label);
}

/** The title of a dimension. */
export function titleOf({ dimensions }: Scan, id: string): string {
  return dimensions.find((each) => each.id === id)!.title;
}

/** What was answered to a statement the time before, when that is laid beside this. */
export function answeredThen({ id }: Statement, { scan, messages, comparison }: Report) {
  const found = comparison?.statements.find(({ statement }) => statement.id === id);
  if (!found) return undefined;
  const { was, change } = messages.comparison;
  return { answer: found.before, text: was(answerLabel(found.before, scan, messages), change[found.change]) };
}

/** An answer in words. */
export function answerLabel(answer: Answer | undefined, scan: Scan, messages: Messages): string {
  if (answer === undefined) return messages.review.notAnswered;
  return answer === UNKNOWN ? scan.unknown!.label : scan.levels[answer - 1]!.label;
}

/** What the result says, in three or four sentences. */
export function sentences({ scan, response, messages, result, highlights }: Report): string[] {
  const words = messages.report;
  const { highest, lowest, tooFew, unknown, open, marked } = highlights;
  const title = ({ id }: DimensionResult) => titleOf(scan, id);
  const named = (dimensions: DimensionResult[]) =>
    dimensions.map((each) =>
      words.dimensionOn(title(each), each.median!.lower.label, each.median!.upper.label),
    );
  const known = result.dimensions.filter((each) => !tooFew.includes(each));
  const counted = { unknown: unknown.length, open: open.length, label: scan.unknown?.label ?? '' };
  return [
    ...(highest.length > 0
      ? [words.highest(named(highest)), words.lowest(named(lowest))]
      : known.length > 0
        ? [words.alike(named(known))]
        : [words.noneKnown]),
    words.notOnScale(counted, known.length > 0 ? tooFew.map(title) : []),
    // Answers that came by a code have no marks and no completion.
    ...(marked.length > 0 || response.completedAt
      ? [words.markedAt(marked.map(({ number }) => number))]
      : []),
  ];
}

/** What moved since the earlier result, counted; and what there is to know about that result. */
export function changeSentences({ scan, response, messages, earlier, comparison }: Report): string[] {
  const words = messages.comparison;
  const count = (change: Change) => comparison!.statements.filter((each) => each.change === change).length;
  const parts: [Change, (count: number) => string][] = [
    ['higher', words.higher],
    ['lower', words.lower],
    ['same', words.same],
    ['newly-known', words.newlyKnown],
    ['no-longer-known', words.noLongerKnown],
    ['not-known', words.notKnown],
  ];
  const said = parts.flatMap(([change, say]) => (count(change) > 0 ? [say(count(change))] : []));
  const { at, original } = earlier!;
  return [
    count('not-known') < comparison!.statements.length ? words.sum(said, at) : words.nothing,
    ...(at && response.completedAt && at > new Date(response.completedAt) ? [words.later] : []),
    ...(original.scan.version === scan.version ? [] : [words.otherVersion]),
  ];
}

/** The statements that moved, or are newly known or no longer. */
export function moved({ statements }: Comparison): StatementChange[] {
  return statements.filter(({ change }) => change !== 'same' && change !== 'not-known');
}

/** What the answers to a dimension say, beside the level in the middle. */
export function facts(summary: Summary, { levels, unknown }: Scan, { report: words }: Messages): string[] {
  const { onScale, total, median, position } = summary;
  const why = median ? words.middle(median.lower.label, median.upper.label) : words.tooFewWhy;
  return [
    onScale === 0 ? words.onScale(onScale, total) : `${words.onScale(onScale, total)} ${why}`,
    ...(position === undefined ? [] : [words.position(position, levels.length)]),
    ...(summary.unknown > 0
      ? [words.unknownShare(summary.unknown, summary.unknownShare, unknown!.label)]
      : []),
    ...(summary.open > 0 ? [words.openCount(summary.open)] : []),
  ];
}

/** A statement of the plan, with the step that is taken: the person's own words, or the scan's. */
export interface PlanStep extends PlanItem {
  of: Statement;
  goal: string;
}

/** The plan in the order of the scan. */
export function planOf(scan: Scan, { plan = [], answers }: Response, messages: Messages): PlanStep[] {
  return statementsOf(scan).flatMap((of) => {
    const item = plan.find(({ statement }) => statement === of.id);
    return item ? [{ ...item, of, goal: item.goal ?? nextStep(of, answers[of.id], messages) }] : [];
  });
}

/** The step that follows on an answer: the sentence one level up, or what to do where there is none. */
export function nextStep({ options }: Statement, answer: Answer | undefined, { plan }: Messages): string {
  if (typeof answer !== 'number') return plan.findOut;
  return options[answer]?.text ?? plan.keep;
}
