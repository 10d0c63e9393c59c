import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { PAGES, withTables } from './tables.ts';

/* Writes the tables of style properties and parts from the comments of the element classes: npm run readme. */
for (const filepath of PAGES) {
  const style = await resolveConfig(filepath);
  writeFileSync(filepath, await format(withTables(readFileSync(filepath, 'utf8')), { ...style, filepath }));
}
