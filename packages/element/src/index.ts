import { define } from './define.ts';

define();

export { define } from './define.ts';
export { QuickScanElement, type StepDetail } from './element.ts';
