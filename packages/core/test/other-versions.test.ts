import {
  decodeCode,
  InvalidInputError,
  parseResponse,
  parseScan,
  parseTeamSummary,
  type PlanItem,
  type Response,
  type Scan,
} from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { CODE, GROUPS, KEPT, SCAN_FILE, TEAM_FILE } from '../../../test/as-0.1.0.ts';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { memorySlot, session } from './sessions.ts';

const file = JSON.parse(SCAN_FILE) as Response & { plan: PlanItem[] };

/** What a later version of this package might write: it knows more, and has places that this one has not. */
const LATER = {
  response: {
    ...file,
    certainty: { listening: 'low' },
    format: 2,
    reviewer: null,
    scan: { ...file.scan, edition: 'spring' },
    plan: file.plan.map((item) => ({ ...item, budget: { hours: 8 } })),
  },
  place: { view: 'conversation', with: 'team' },
  reminder: '2027-11-30',
};

/** A slot in which something was kept. */
function slotWith(kept: unknown) {
  const slot = memorySlot();
  slot.text = typeof kept === 'string' ? kept : JSON.stringify(kept);
  return slot;
}

describe('what version 0.1.0 wrote', () => {
  it('goes on where it was left', () => {
    const slot = slotWith(KEPT);
    const { getSnapshot } = session({ store: slot.tab() });
    expect(getSnapshot()).toEqual({ ...(JSON.parse(KEPT) as object), saving: 'saved' });
    expect(slot.text).toBe(KEPT);
  });

  it('is read from its scan file, whole', () => {
    expect(parseResponse(JSON.parse(SCAN_FILE), smallScan)).toEqual(JSON.parse(SCAN_FILE));
  });

  it('is read from its result code', () => {
    const { answers, group } = decodeCode(smallScan, CODE, { groups: GROUPS });
    expect({ answers, group }).toEqual({ answers: file.answers, group: file.group });
  });

  it('is read from its team file, whole', () => {
    expect(parseTeamSummary(JSON.parse(TEAM_FILE), smallScan)).toEqual(JSON.parse(TEAM_FILE));
  });
});

describe('what a later version of this package kept', () => {
  it('is filled in further, and nothing is lost of what this version does not know', () => {
    const slot = slotWith(LATER);
    const s = session({ store: slot.tab() });
    expect(s.getSnapshot()).toMatchObject({ place: { view: 'introduction' }, saving: 'saved' });
    s.answer('plan', 1);
    s.goTo({ view: 'review' });
    const kept = JSON.parse(slot.text!) as typeof LATER;
    expect(kept).toMatchObject({ reminder: '2027-11-30', place: { view: 'review' } });
    expect(kept.response).toMatchObject({
      certainty: { listening: 'low' },
      format: 2,
      scan: { edition: 'spring' },
      answers: { ...file.answers, plan: 1 },
    });
  });

  it('keeps what it agreed beside what is planned here, and what it set apart', () => {
    const { statement } = file.plan[0]!;
    const apart = { statement: 'gone', version: '0.9.0', note: 'Wacht', certainty: 'low' };
    const slot = slotWith({ ...LATER, response: { ...LATER.response, retired: [apart] } });
    session({ store: slot.tab() }).plan(statement, { who: 'Amina' });
    const kept = JSON.parse(slot.text!) as typeof LATER & { response: Response };
    expect(kept.response.plan).toContainEqual({
      ...file.plan[0],
      who: 'Amina',
      budget: { hours: 8 },
    });
    expect(kept.response.retired).toEqual([apart]);
    // Also where the scan has changed since.
    const scan = parseScan({ ...smallScanJson(), version: '9.0.0' });
    const carried = parseResponse(kept.response, scan);
    expect(carried.plan).toContainEqual(expect.objectContaining({ statement, budget: { hours: 8 } }));
    expect(carried.retired).toEqual([apart]);
  });

  it('keeps what this version does not know when another tab wrote it meanwhile', () => {
    const slot = slotWith(KEPT);
    const old = session({ store: slot.tab() });
    slot.tab().write(JSON.stringify(LATER));
    old.answer('plan', 1);
    expect(JSON.parse(slot.text!)).toMatchObject({
      reminder: '2027-11-30',
      response: { certainty: { listening: 'low' }, answers: { plan: 1 } },
    });
  });

  it('is left alone when it is of another form, until the person says that it may go', () => {
    const text = JSON.stringify({ ...LATER, response: { ...file, answers: [['listening', 2]] } });
    const slot = slotWith(text);
    const s = session({ store: slot.tab() });
    expect(s.getSnapshot().saving).toBe('unreadable');
    s.answer('plan', 1);
    s.complete();
    expect(slot.text).toBe(text);
    s.settle('here');
    expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({ plan: 1 });
  });

  it('leaves nothing behind of what was erased', () => {
    const slot = slotWith(LATER);
    const s = session({ store: slot.tab() });
    s.restart();
    expect(slot.text).toBeNull();
    s.answer('plan', 1);
    expect(slot.text).not.toContain('reminder');
    expect(slot.text).not.toContain('certainty');
  });

  it('goes with the file into and out of this version', () => {
    const read = parseResponse(LATER.response, smallScan);
    expect(read).toEqual(LATER.response);
    const s = session();
    s.load(LATER.response);
    s.note('plan', 'Bijna');
    expect(s.getSnapshot().response).toMatchObject({ certainty: { listening: 'low' }, format: 2 });
  });

  it('cannot bring what is not checked in the guise of what is', () => {
    const text = SCAN_FILE.replace('"completedAt"', '"__proto__":{"plan":5},"was"').replace(
      '"plan":[',
      '"was2":[',
    );
    const { plan, completedAt } = parseResponse(JSON.parse(text), smallScan);
    expect([plan, completedAt]).toEqual([undefined, undefined]);
  });

  it('keeps of what this version does not know what a file can hold, and nothing that every object has', () => {
    const odd = JSON.parse('{ "__proto__": { "polluted": true }, "toString": 1, "why": "later" }') as object;
    const response = { ...file, extra: odd, list: [odd, 1n], count: 2n, constructor: 'mine' };
    const read = parseResponse(response, smallScan);
    expect(read).toEqual({ ...file, extra: { why: 'later' }, list: [{ why: 'later' }, null] });
    expect(Object.keys(read)).not.toContain('constructor');
  });

  it('is refused with the reason when it is of another form', () => {
    expect(() => parseResponse({ ...file, answers: [] }, smallScan)).toThrow(InvalidInputError);
  });
});

describe('what was kept of a scan with other statements', () => {
  const scanWith = (version: string, ...ids: string[]): Scan => {
    const [skills] = smallScanJson().dimensions;
    const [first] = skills!.statements;
    const statements = ids.map((id, index) => ({ ...first!, id, number: index + 1 }));
    return parseScan({ ...smallScanJson(), version, dimensions: [{ ...skills!, statements }] });
  };
  const older = scanWith('1.0.0', 'listening', 'language');
  const newer = scanWith('2.0.0', 'listening', 'trust');

  it('comes back from the newer scan and the older one as it was', () => {
    const slot = memorySlot();
    const first = session({ scan: older, store: slot.tab() });
    first.answer('language', 3);
    first.note('language', 'Tolk');
    const second = session({ scan: newer, store: slot.tab() });
    second.answer('trust', 2);
    expect(second.getSnapshot().response).toMatchObject({
      answers: { trust: 2 },
      retired: [{ statement: 'language' }],
    });
    const third = session({ scan: older, store: slot.tab() });
    expect(third.getSnapshot().response).toMatchObject({
      answers: { language: 3 },
      notes: { language: 'Tolk' },
      retired: [{ statement: 'trust', version: '2.0.0', answer: 2 }],
    });
    third.answer('listening', 1);
    expect(session({ scan: newer, store: slot.tab() }).getSnapshot().response.answers).toEqual({
      listening: 1,
      trust: 2,
    });
  });
});
