import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { responseJsonSchema } from './response-json-schema.ts';
import { scanJsonSchema } from './scan-json-schema.ts';
import { teamSummaryJsonSchema } from './team-summary-json-schema.ts';

/* Writes each JSON Schema from the schema that checks the same data: npm run schema. */
const schemas = {
  'response.json': responseJsonSchema(),
  'scan.json': scanJsonSchema(),
  'team-summary.json': teamSummaryJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  const filepath = fileURLToPath(new URL(name, import.meta.url));
  const style = await resolveConfig(filepath);
  writeFileSync(filepath, await format(JSON.stringify(schema, null, 2), { ...style, filepath }));
}
