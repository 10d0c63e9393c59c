import { define } from './define.ts';

define();

export { QuickScanElement } from './element.ts';
export { type StepDetail } from './events.ts';
export { QuickScanTeamElement } from './team-element.ts';
export { defineTheme, type StyleProperty, type Theme } from './themes.ts';
