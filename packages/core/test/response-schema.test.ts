import { readFileSync } from 'node:fs';
import { parseResponse, type Response } from '@quick-scan/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseJsonSchema } from '../schema/response-json-schema.ts';

const published = JSON.parse(readFileSync('packages/core/schema/response.json', 'utf8')) as object;
const isValid = new Ajv2020().compile<Response>(published);

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const answer = fc.oneof(fc.integer(), fc.constant('unknown'));
const time = fc
  .date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const agreement = {
  goal: fc.string(),
  action: fc.string(),
  who: fc.string({ maxLength: 1_000 }),
  when: fc.string(),
};
const anyResponse = fc.record(
  {
    scan: fc.record({ id, version: fc.string({ minLength: 1, maxLength: 32 }) }),
    answers: fc.dictionary(id, answer),
    notes: fc.dictionary(id, fc.string()),
    priorities: fc.uniqueArray(id),
    plan: fc.uniqueArray(fc.record({ statement: id, ...agreement }, { requiredKeys: ['statement'] }), {
      selector: ({ statement }) => statement,
    }),
    retired: fc.array(
      fc.record(
        {
          statement: id,
          version: fc.string({ minLength: 1, maxLength: 32 }),
          answer,
          note: fc.string(),
          priority: fc.constant(true),
          plan: fc.record(agreement, { requiredKeys: [] }),
        },
        { requiredKeys: ['statement', 'version'] },
      ),
    ),
    group: fc.string({ maxLength: 100 }),
    startedAt: time,
    updatedAt: time,
    completedAt: time,
  },
  { requiredKeys: ['scan', 'answers', 'notes', 'priorities', 'startedAt', 'updatedAt'] },
);

const accepts = (json: unknown) => {
  try {
    parseResponse(json);
    return true;
  } catch {
    return false;
  }
};

describe('the published JSON Schema of a response', () => {
  it('is the one that the schema gives; "npm run schema" writes it', () => {
    expect(published).toEqual(responseJsonSchema());
  });

  it('accepts every response that is accepted', () => {
    fc.assert(
      fc.property(anyResponse, (json) => {
        expect(accepts(json)).toBe(true);
        expect(isValid(json)).toBe(true);
      }),
    );
  });

  it.each<[string, (response: Record<string, unknown>) => unknown]>([
    ['no scan', (response) => ({ ...response, scan: undefined })],
    ['no answers', (response) => ({ ...response, answers: undefined })],
    ['half a level', (response) => ({ ...response, answers: { a: 1.5 } })],
    ['a level in words', (response) => ({ ...response, answers: { a: 'Startend' } })],
    ['capitals in an id', (response) => ({ ...response, answers: { Abc: 1 } })],
    ['a note that is too long', (response) => ({ ...response, notes: { a: 'x'.repeat(5_001) } })],
    ['a plan item for no statement', (response) => ({ ...response, plan: [{ who: 'Amina' }] })],
    [
      'a plan that is too long',
      (response) => ({ ...response, plan: [{ statement: 'a', who: 'x'.repeat(1_001) }] }),
    ],
    ['a date without a time', (response) => ({ ...response, startedAt: '2026-01-01' })],
  ])('refuses what is refused: %s', (_, change) => {
    const wrong = change({
      scan: { id: 'small-scan', version: '1.0.0' },
      answers: { a: 1 },
      notes: {},
      priorities: [],
      startedAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    });
    expect(accepts(wrong)).toBe(false);
    expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
