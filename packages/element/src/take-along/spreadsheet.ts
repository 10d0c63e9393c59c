export { csvFile } from './csv.ts';
export { excelFile } from './excel.ts';
