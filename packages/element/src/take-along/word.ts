import type { Report } from '../report.ts';
export function wordFile(_report: Report): Promise<Blob> {
  return Promise.resolve(new Blob());
}
