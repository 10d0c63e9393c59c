export {
  compare,
  type Change,
  type Comparison,
  type DimensionChange,
  type StatementChange,
} from './compare.ts';
export { highlights, suggestions, type Highlights } from './highlights.ts';
export { InvalidInputError, type Issue } from './invalid-input-error.ts';
export { parseResponse } from './parse-response.ts';
export { isPlaceOf, samePlace, type Place } from './place.ts';
export {
  emptyResponse,
  isEmpty,
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
export {
  parseScan,
  statementsOf,
  UNKNOWN,
  type Dimension,
  type Level,
  type Option,
  type Scan,
  type Statement,
} from './scan.ts';
export {
  score,
  type DimensionResult,
  type Result,
  type Rules,
  type StatementResult,
  type Summary,
} from './score.ts';
export { createSession } from './create-session.ts';
export { type Saving, type Session, type SessionOptions, type Snapshot } from './session.ts';
export { type Store } from './store.ts';
