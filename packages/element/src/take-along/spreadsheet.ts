export { csvFile } from './csv.ts';
export { excelFile } from './excel.ts';
export { readSpreadsheet } from './read-spreadsheet.ts';
