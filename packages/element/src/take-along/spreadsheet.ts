import type { Report } from '../report.ts';
export function excelFile(_report: Report): Promise<Blob> {
  return Promise.resolve(new Blob());
}
export function csvFile(_report: Report): Blob {
  return new Blob();
}
