import { parseScan } from '@quick-scan/core';
import { describe, expect, it } from 'vitest';
import { smallScanJson } from '../../../test/small-scan.ts';
import { memorySlot, session } from './sessions.ts';

const at = (statement: string) => ({ view: 'statement' as const, statement });

describe('a session with a store', () => {
  it('goes on where the last one was left', () => {
    const slot = memorySlot();
    const first = session({ store: slot.tab() });
    first.goTo(at('plan'));
    first.answer('plan', 2);
    const second = session({ store: slot.tab() });
    expect(second.getSnapshot()).toEqual({ ...first.getSnapshot(), saving: 'saved' });
  });

  it.each(['introduction', 'overview', 'review', 'report', 'plan'] as const)('goes on at the %s', (view) => {
    const slot = memorySlot();
    const first = session({ store: slot.tab() });
    first.answer('plan', 2);
    first.goTo({ view: 'overview' });
    first.goTo({ view });
    const { place, response } = session({ store: slot.tab() }).getSnapshot();
    expect(place).toEqual({ view });
    expect(response.answers).toEqual({ plan: 2 });
  });

  it('keeps nothing until there is something to keep', () => {
    const slot = memorySlot();
    const { next, getSnapshot } = session({ store: slot.tab() });
    next();
    expect(slot.text).toBeNull();
    expect(getSnapshot().saving).toBe('empty');
  });

  it('begins at the introduction when its last place is gone', () => {
    const slot = memorySlot();
    const first = session({ store: slot.tab() });
    first.goTo(at('plan'));
    first.note('plan', 'Bijna');
    slot.text = slot.text!.replace('"statement":"plan"', '"statement":"gone"');
    const { place, response } = session({ store: slot.tab() }).getSnapshot();
    expect(place).toEqual({ view: 'introduction' });
    expect(response.notes).toEqual({ plan: 'Bijna' });
  });

  it('carries over what was kept under another version of the scan', () => {
    const slot = memorySlot();
    session({ store: slot.tab() }).answer('plan', 3);
    const scan = parseScan({
      ...smallScanJson(),
      version: '2.0.0',
      dimensions: smallScanJson().dimensions.slice(0, 1),
    });
    expect(session({ scan, store: slot.tab() }).getSnapshot().response).toMatchObject({
      scan: { version: '2.0.0' },
      answers: {},
      retired: [{ statement: 'plan', version: '1.0.0', answer: 3 }],
    });
  });

  it('hands out snapshots in which nobody can change what was set apart', () => {
    const retired = { statement: 'gone', version: '0.9.0', plan: { who: 'Amina' } };
    const first = session().getSnapshot().response;
    const { response } = session({ response: { ...first, retired: [retired] } }).getSnapshot();
    expect(() => (response.retired![0]!.version = '1.0.0')).toThrow(TypeError);
    expect(() => (response.retired![0]!.plan!.who = 'Bram')).toThrow(TypeError);
  });

  it('that begins with a response leaves alone what else is there', () => {
    const slot = memorySlot();
    session({ store: slot.tab() }).answer('plan', 3);
    const other = session();
    other.answer('listening', 1);
    const { response } = other.getSnapshot();
    const s = session({ store: slot.tab(), response });
    expect(s.getSnapshot()).toMatchObject({ response: { answers: { listening: 1 } }, saving: 'changed' });
    expect(slot.text).toContain('"plan":3');
    s.settle('here');
    expect(session({ store: slot.tab(), response }).getSnapshot().saving).toBe('saved');
    slot.text = 'rubbish';
    expect(session({ store: slot.tab(), response }).getSnapshot().saving).toBe('unreadable');
    expect(session({ store: memorySlot().tab(), response }).getSnapshot().saving).toBe('saved');
  });

  it('that begins with what was kept asks nothing, in whatever order a host keeps its fields', () => {
    const slot = memorySlot();
    const first = session({ store: slot.tab() });
    first.answer('plan', 3);
    const fields = Object.entries(first.getSnapshot().response);
    const s = session({ store: slot.tab(), response: Object.fromEntries(fields.reverse()) });
    expect(s.getSnapshot().saving).toBe('saved');
  });

  it('that could not empty the store does not bring back what was there', () => {
    const slot = memorySlot();
    const tab = slot.tab();
    const s = session({ store: { ...tab, remove: () => undefined } });
    s.answer('plan', 2);
    s.restart();
    expect(s.getSnapshot()).toMatchObject({ response: { answers: {} }, saving: 'failed' });
    s.answer('listening', 1);
    expect(s.getSnapshot().saving).toBe('saved');
    expect(s.getSnapshot().response.answers).toEqual({ listening: 1 });
  });

  it('empties the store on restart, and can put back what was there', () => {
    const slot = memorySlot();
    const s = session({ store: slot.tab() });
    s.answer('plan', 2);
    const { response } = s.getSnapshot();
    s.restart();
    expect(slot.text).toBeNull();
    expect(s.getSnapshot().saving).toBe('empty');
    s.load(response);
    expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({ plan: 2 });
  });

  it.each(['read', 'write', 'both', 'silently'] as const)(
    'goes on when the store breaks (%s), and says so',
    (broken) => {
      const slot = memorySlot();
      slot.broken = broken;
      const s = session({ store: slot.tab() });
      s.answer('plan', 2);
      expect(s.getSnapshot()).toMatchObject({ response: { answers: { plan: 2 } }, saving: 'failed' });
      slot.broken = undefined;
      s.answer('listening', 1);
      expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({
        plan: 2,
        listening: 1,
      });
    },
  );

  it('knows its own answers again when the store could not be read back', () => {
    const slot = memorySlot();
    const s = session({ store: slot.tab() });
    s.answer('plan', 2);
    slot.broken = 'read';
    s.answer('plan', 3);
    expect(s.getSnapshot().saving).toBe('failed');
    slot.broken = undefined;
    s.goTo(at('plan'));
    expect(s.getSnapshot().saving).toBe('saved');
  });

  it('does not write to a store that it cannot read', () => {
    const slot = memorySlot();
    session({ store: slot.tab() }).answer('plan', 2);
    slot.broken = 'read';
    const s = session({ store: slot.tab() });
    s.answer('listening', 1);
    expect(s.getSnapshot().saving).toBe('failed');
    slot.broken = undefined;
    expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({ plan: 2 });
    s.answer('listening', 2);
    expect(s.getSnapshot()).toMatchObject({ response: { answers: { listening: 2 } }, saving: 'changed' });
  });

  it('says at once that a store is blocked', () => {
    const slot = memorySlot();
    slot.broken = 'both';
    expect(session({ store: slot.tab() }).getSnapshot().saving).toBe('failed');
  });

  it('says when it could not empty the store', () => {
    const slot = memorySlot();
    const s = session({ store: slot.tab() });
    s.answer('plan', 2);
    slot.broken = 'both';
    s.restart();
    expect(s.getSnapshot()).toMatchObject({ response: { answers: {} }, saving: 'failed' });
  });

  it.each(['rubbish', '{"response":{}}', '[]'])(
    'leaves alone what it cannot read (%s) until told otherwise',
    (rubbish) => {
      const slot = memorySlot();
      slot.text = rubbish;
      const s = session({ store: slot.tab() });
      s.answer('plan', 2);
      s.settle('stored');
      expect(s.getSnapshot().saving).toBe('unreadable');
      expect(slot.text).toBe(rubbish);
      s.settle('here');
      expect(s.getSnapshot().saving).toBe('saved');
      expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({ plan: 2 });
    },
  );

  it('says when it still cannot write after it was told to', () => {
    const slot = memorySlot();
    slot.text = 'rubbish';
    const s = session({ store: slot.tab() });
    slot.broken = 'write';
    s.settle('here');
    expect(s.getSnapshot().saving).toBe('failed');
  });
});
