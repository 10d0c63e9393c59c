import { define } from './define.ts';

define();

export { QuickScanElement, type StepDetail } from './element.ts';
