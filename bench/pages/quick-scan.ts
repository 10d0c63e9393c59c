import { readFileSync } from 'node:fs';
import { htmlPage, subject, type Subject } from './subject.ts';

/** The built script and its tag, as a web editor puts them on a page. */
export const quickScan = (): Subject =>
  subject('quick-scan', {
    '': htmlPage('<script src="quick-scan.js" defer></script>', '<quick-scan></quick-scan>'),
    'quick-scan.js': readFileSync('packages/element/cdn/quick-scan.js'),
  });
