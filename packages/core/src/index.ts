export { agenda, type AgendaItem, type AgendaRules, type Reason } from './agenda.ts';
export {
  compare,
  type Change,
  type Comparison,
  type DimensionChange,
  type StatementChange,
} from './compare.ts';
export { highlights, suggestions, type Highlights } from './highlights.ts';
export { hideSmallGroups, type Reporting } from './hide-small-groups.ts';
export { InvalidInputError, type Issue } from './invalid-input-error.ts';
export { measureAgreement, type AgreementMeasures } from './measure-agreement.ts';
export { merge } from './merge.ts';
export { parseResponse } from './parse-response.ts';
export { parseTeamSummary } from './parse-team-summary.ts';
export { isPlaceOf, samePlace, type Place } from './place.ts';
export {
  emptyResponse,
  isEmpty,
  GROUP_LENGTH,
  NOTE_LENGTH,
  PLAN_LENGTH,
  type Agreement,
  type Answer,
  type PlanItem,
  type Response,
  type Retired,
} from './response.ts';
export {
  decodeCode,
  encodeCode,
  InvalidCodeError,
  type CodeOptions,
  type CodeProblem,
} from './result-code.ts';
export { plainText, type Block, type Inline, type RichText } from './rich-text.ts';
export { parseScan, type Dimension, type Level, type Option, type Scan, type Statement } from './scan.ts';
export { statementsOf, UNKNOWN } from './statements.ts';
export { score, type DimensionResult, type Result, type Rules, type StatementResult } from './score.ts';
export {
  scoreTeam,
  type GroupResult,
  type PartResult,
  type TeamResult,
  type TeamRules,
  type TeamStatement,
} from './score-team.ts';
export { createSession } from './create-session.ts';
export { type Saving, type Session, type SessionOptions, type Snapshot } from './session.ts';
export { type Store } from './store.ts';
export { summarise, type SummariseOptions } from './summarise.ts';
export { type Summary } from './summary.ts';
export { type Tally } from './tally.ts';
export { MAX_GROUPS, type GroupTally, type TeamSummary } from './team-summary.ts';
