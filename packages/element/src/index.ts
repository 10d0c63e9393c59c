import { define } from './define.ts';

define();

export { type Content } from './content-controller.ts';
export { QuickScanElement } from './element.ts';
export {
  type AnswerDetail,
  type CompleteDetail,
  type ErrorDetail,
  type ReadyDetail,
  type RestartDetail,
  type StepDetail,
} from './events.ts';
export { QuickScanTeamElement } from './team-element.ts';
export { defineTheme, type StyleProperty, type Theme } from './themes.ts';
export { type OwnMessages } from './words.ts';
