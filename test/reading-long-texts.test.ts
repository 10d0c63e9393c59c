import { nl } from '@quick-scan/content';
import { emptyResponse, encodeCode, statementsOf } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../packages/element/src/team/find-codes.ts';

const answers = Object.fromEntries(statementsOf(nl).map(({ id }) => [id, 2]));
const mark = encodeCode(nl, { ...emptyResponse(nl, new Date()), answers }).slice(0, 4);

describe('codes in a text', () => {
  it.each([
    '1000 1001 1002 ',
    'abcd-',
    'a1b2-',
    'ABCD ',
    `${mark}-`,
    `${mark} `,
    'p ',
    'quick-scan=',
    '%25',
    '- ',
    'a',
  ])('are looked for in a moment, also in a long text of “%s”', (each) => {
    const long = each.repeat(Math.ceil(200_000 / each.length));
    const before = process.cpuUsage();
    Array.from(findCodes(long, nl, []));
    // In microseconds that this process ran: a machine that has more to do adds nothing to that.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
  });
});
