import type { readSpreadsheet } from './spreadsheet.ts';

/** Loads what reads a result back from the Excel or csv file of a report; it may not arrive. */
export async function readTable(): Promise<typeof readSpreadsheet> {
  return (await import('./spreadsheet.ts')).readSpreadsheet;
}
