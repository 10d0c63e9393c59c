import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { teamSummaryJsonSchema } from '../schema/team-summary-json-schema.ts';

it('the published JSON Schema of a team summary is the one that the schema gives; "npm run schema" writes it', () => {
  const published: unknown = JSON.parse(readFileSync('packages/core/schema/team-summary.json', 'utf8'));
  expect(published).toEqual(teamSummaryJsonSchema());
});
