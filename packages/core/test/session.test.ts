import { createSession, InvalidInputError, parseScan } from '@quick-scan/core';
import { describe, expect, it, vi } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { memorySlot, session } from './sessions.ts';

const view = (name: 'introduction' | 'overview' | 'review' | 'report') => ({ view: name });
const at = (statement: string) => ({ view: 'statement' as const, statement });

describe('a session', () => {
  it('reads the time from the machine when it is given no clock', () => {
    const { startedAt } = createSession({ scan: smallScan }).getSnapshot().response;
    expect(Math.abs(Date.now() - Date.parse(startedAt))).toBeLessThan(60_000);
  });

  it('begins at the introduction with nothing answered', () => {
    expect(session().getSnapshot()).toEqual({
      response: {
        scan: { id: 'small-scan', version: '1.0.0' },
        answers: {},
        notes: {},
        priorities: [],
        startedAt: '2026-01-01T09:00:00.000Z',
        updatedAt: '2026-01-01T09:00:00.000Z',
      },
      place: view('introduction'),
      saving: 'off',
    });
  });

  it('goes through all statements to the review and the report, and back', () => {
    const { next, back, getSnapshot } = session();
    const forth = [at('listening'), at('language'), at('plan'), view('review'), view('report')];
    for (const place of forth) {
      next();
      expect(getSnapshot().place).toEqual(place);
    }
    next();
    expect(getSnapshot().place).toEqual(view('report'));
    for (const place of [...forth.slice(0, -1).reverse(), view('introduction'), view('introduction')]) {
      back();
      expect(getSnapshot().place).toEqual(place);
    }
  });

  it('goes from the overview, which is off the route, to the first statement', () => {
    const { goTo, next, getSnapshot } = session();
    goTo(view('overview'));
    next();
    expect(getSnapshot().place).toEqual(at('listening'));
  });

  it('writes down when the scan was completed', () => {
    const { complete, getSnapshot } = session();
    complete();
    expect(getSnapshot()).toMatchObject({
      response: { completedAt: '2026-01-01T09:01:00.000Z' },
      place: view('report'),
    });
  });

  it('takes answers, notes and priorities, and takes them back', () => {
    const { answer, clear, note, prioritise, getSnapshot } = session();
    answer('listening', 2);
    answer('plan', 'unknown');
    answer('listening', 3);
    note('plan', 'Volgend jaar');
    prioritise('plan', true);
    prioritise('listening', true);
    prioritise('plan', true);
    expect(getSnapshot().response).toMatchObject({
      answers: { listening: 3, plan: 'unknown' },
      notes: { plan: 'Volgend jaar' },
      priorities: ['listening', 'plan'],
      updatedAt: '2026-01-01T09:07:00.000Z',
    });
    clear('plan');
    note('plan', '');
    prioritise('plan', false);
    expect(getSnapshot().response).toMatchObject({
      answers: { listening: 3 },
      notes: {},
      priorities: ['listening'],
    });
  });

  it('keeps the first 5,000 characters of a note', () => {
    const { note, getSnapshot } = session();
    note('plan', 'x'.repeat(6_000));
    expect(getSnapshot().response.notes.plan).toHaveLength(5_000);
  });

  it('tells its listeners of every change and of nothing else', () => {
    const { answer, goTo, subscribe, getSnapshot } = session();
    const listener = vi.fn();
    const stop = subscribe(listener);
    const before = getSnapshot();
    answer('plan', 1);
    expect(listener).toHaveBeenCalledTimes(1);
    const after = getSnapshot();
    expect(after).not.toBe(before);
    answer('plan', 1);
    goTo(view('introduction'));
    expect(getSnapshot()).toBe(after);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    answer('plan', 2);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('hands out snapshots that nobody can change', () => {
    const { answer, getSnapshot } = session();
    answer('plan', 1);
    const { response } = getSnapshot();
    expect(() => (response.answers.plan = 3)).toThrow(TypeError);
    expect(() => response.priorities.push('plan')).toThrow(TypeError);
    expect(() => Object.assign(getSnapshot(), { saving: 'saved' })).toThrow(TypeError);
  });

  it.each([
    ['an unknown statement', (s: Session) => s.answer('cooking', 1), 'statement'],
    ['a level that does not exist', (s: Session) => s.answer('plan', 4), 'answer'],
    ['a note on an unknown statement', (s: Session) => s.note('cooking', 'x'), 'statement'],
    ['a mark on an unknown statement', (s: Session) => s.prioritise('cooking', true), 'statement'],
    ['a place that does not exist', (s: Session) => s.goTo(at('cooking')), 'place'],
    [
      'a response that does not fit',
      (s: Session) => s.load({ ...s.getSnapshot().response, answers: { plan: 9 } }),
      'answers.plan',
    ],
    ['no response at all', (s: Session) => s.load('{}'), ''],
  ])('refuses %s, and the last good answers are still there', (_, act, path) => {
    const s = session();
    s.answer('plan', 2);
    const before = s.getSnapshot();
    try {
      act(s);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues[0]!.path).toBe(path);
    }
    expect(s.getSnapshot()).toBe(before);
  });

  it('refuses unknown where the scan does not have it', () => {
    const scan = parseScan({ ...smallScanJson(), unknown: undefined });
    expect(() => session({ scan }).answer('plan', 'unknown')).toThrow(
      'answer: expected 1 or 2 or 3, received "unknown"',
    );
  });

  it('begins with a response, and loads another in its place', () => {
    const first = session();
    first.answer('plan', 2);
    const second = session({ response: first.getSnapshot().response });
    expect(second.getSnapshot().response).toEqual(first.getSnapshot().response);
    second.load({ ...first.getSnapshot().response, answers: { listening: 1 } });
    expect(second.getSnapshot().response.answers).toEqual({ listening: 1 });
    expect(() => session({ response: {} })).toThrow(InvalidInputError);
  });

  it('forgets everything on restart', () => {
    const { answer, restart, getSnapshot } = session();
    answer('plan', 2);
    restart();
    expect(getSnapshot()).toMatchObject({ response: { answers: {} }, place: view('introduction') });
  });
});

type Session = ReturnType<typeof session>;

describe('a session with a store', () => {
  it('goes on where the last one was left', () => {
    const slot = memorySlot();
    const first = session({ store: slot.tab() });
    first.goTo(at('plan'));
    first.answer('plan', 2);
    const second = session({ store: slot.tab() });
    expect(second.getSnapshot()).toEqual({ ...first.getSnapshot(), saving: 'saved' });
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
    expect(place).toEqual(view('introduction'));
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

  it('that could not empty the store does not bring back what was there', () => {
    const slot = memorySlot();
    const tab = slot.tab();
    const s = session({ store: { ...tab, remove: () => undefined } });
    s.answer('plan', 2);
    s.restart();
    expect(s.getSnapshot()).toMatchObject({ response: { answers: {} }, saving: 'failed' });
    s.answer('listening', 1);
    expect(s.getSnapshot()).toMatchObject({ response: { answers: { listening: 1 } }, saving: 'saved' });
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

describe('two sessions on one store', () => {
  function twoTabs() {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    const stop = here.subscribe(() => undefined);
    return { slot, here, there, stop };
  }

  it('follow each other, and each stays at its own place', () => {
    const { here, there } = twoTabs();
    here.goTo(at('plan'));
    here.answer('plan', 2);
    there.answer('listening', 1);
    there.goTo(at('language'));
    expect(here.getSnapshot()).toMatchObject({
      response: { answers: { plan: 2, listening: 1 } },
      place: at('plan'),
    });
    expect(there.getSnapshot()).toMatchObject({
      response: { answers: { plan: 2, listening: 1 } },
      place: at('language'),
    });
  });

  it('keep what the newer answers replaced until the next action', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    there.answer('plan', 3);
    expect(here.getSnapshot()).toMatchObject({
      response: { answers: { plan: 3 } },
      replaced: { answers: { plan: 2 } },
    });
    here.answer('listening', 1);
    expect(here.getSnapshot().replaced).toBeUndefined();
  });

  it('do not overwrite each other when nobody told them of a change', () => {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    here.answer('plan', 2);
    there.answer('listening', 1);
    here.note('plan', 'Samen');
    expect(here.getSnapshot()).toMatchObject({
      response: { answers: { plan: 2, listening: 1 }, notes: { plan: 'Samen' } },
      replaced: { answers: { plan: 2 } },
    });
  });

  it('look again when somebody begins to listen', () => {
    const { slot, here, there, stop } = twoTabs();
    stop();
    there.answer('plan', 2);
    expect(here.getSnapshot().response.answers).toEqual({});
    here.subscribe(() => undefined);
    expect(here.getSnapshot().response.answers).toEqual({ plan: 2 });
    expect(slot.text).toContain('"plan":2');
  });

  it('ask what counts when one erased the answers', () => {
    const { slot, here, there } = twoTabs();
    here.answer('plan', 2);
    there.restart();
    expect(here.getSnapshot()).toMatchObject({ response: { answers: { plan: 2 } }, saving: 'erased' });
    here.answer('listening', 1);
    expect(slot.text).toBeNull();
    here.settle('here');
    expect(here.getSnapshot().saving).toBe('saved');
    expect(there.getSnapshot().response.answers).toEqual({});
    there.restart();
    here.settle('stored');
    expect(here.getSnapshot()).toMatchObject({
      response: { answers: {} },
      saving: 'empty',
      place: view('introduction'),
    });
  });

  it('ask what counts when one could not save and the other could', () => {
    const { slot, here, there } = twoTabs();
    slot.broken = 'write';
    here.answer('plan', 2);
    slot.broken = undefined;
    there.answer('listening', 1);
    expect(here.getSnapshot()).toMatchObject({ response: { answers: { plan: 2 } }, saving: 'changed' });
    here.settle('stored');
    expect(here.getSnapshot()).toMatchObject({ response: { answers: { listening: 1 } }, saving: 'saved' });
    here.settle('here');
    expect(here.getSnapshot().saving).toBe('saved');
  });

  it('ask again when what was asked about has changed since', () => {
    const { slot, here, there } = twoTabs();
    here.answer('plan', 2);
    there.restart();
    expect(here.getSnapshot().saving).toBe('erased');
    there.answer('listening', 1);
    expect(here.getSnapshot().saving).toBe('changed');
    there.note('listening', 'Erbij');
    here.settle('here');
    expect(here.getSnapshot().saving).toBe('saved');
    expect(slot.text).toContain('"plan":2');
  });

  it('do not take a decision on what is no longer so', () => {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    here.answer('plan', 2);
    there.restart();
    here.next();
    expect(here.getSnapshot().saving).toBe('erased');
    // Nobody told this session that the other one went on.
    there.answer('listening', 1);
    here.settle('here');
    expect(here.getSnapshot().saving).toBe('changed');
    expect(slot.text).toContain('"listening":1');
  });

  it('stop asking when the other takes back what it did', () => {
    const { slot, here, there } = twoTabs();
    here.answer('plan', 2);
    const { response } = there.getSnapshot();
    there.goTo(at('plan'));
    const mine = there.getSnapshot().response;
    expect(response.answers).toEqual({});
    there.restart();
    here.next();
    expect(here.getSnapshot().saving).toBe('erased');
    there.load(mine);
    expect(here.getSnapshot().saving).toBe('saved');
    expect(slot.text).toContain('"plan":2');
  });

  it('keep on once what stood in the way is gone', () => {
    const { slot, here } = twoTabs();
    here.answer('plan', 2);
    const before = slot.text;
    slot.text = 'rubbish';
    here.answer('plan', 3);
    expect(here.getSnapshot().saving).toBe('unreadable');
    slot.text = before;
    here.answer('listening', 1);
    expect(here.getSnapshot().saving).toBe('saved');
    expect(session({ store: slot.tab() }).getSnapshot().response.answers).toEqual({ plan: 3, listening: 1 });
  });

  it('keep on failing when what stood in the way is gone and the store is full', () => {
    const { slot, here } = twoTabs();
    here.answer('plan', 2);
    const before = slot.text;
    slot.text = 'rubbish';
    here.answer('plan', 3);
    [slot.text, slot.broken] = [before, 'write'];
    here.answer('listening', 1);
    expect(here.getSnapshot().saving).toBe('failed');
  });

  it('offer what stood here at first, however often the other writes', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    there.answer('plan', 3);
    for (const text of ['N', 'No', 'Nog']) there.note('plan', text);
    expect(here.getSnapshot().replaced).toMatchObject({ answers: { plan: 2 } });
    here.restart();
    expect(here.getSnapshot().replaced).toBeUndefined();
  });

  it('store what is so now, and nothing of what was', () => {
    const { slot, here, there } = twoTabs();
    here.note('plan', 'SECRET');
    there.note('plan', '');
    expect(here.getSnapshot().replaced).toBeDefined();
    here.answer('listening', 1);
    expect(slot.text).not.toContain('SECRET');
  });

  it('tell a listener that comes back what it missed', () => {
    const { here, there, stop } = twoTabs();
    stop();
    there.answer('plan', 2);
    const listener = vi.fn();
    here.subscribe(listener);
    expect(listener).toHaveBeenCalled();
  });

  it('notice when something else wrote rubbish', () => {
    const { slot, here } = twoTabs();
    here.answer('plan', 2);
    slot.text = 'rubbish';
    here.answer('plan', 3);
    expect(here.getSnapshot()).toMatchObject({ response: { answers: { plan: 3 } }, saving: 'unreadable' });
    expect(slot.text).toBe('rubbish');
  });

  it('need not be told of changes, and can have several listeners', () => {
    const slot = memorySlot();
    const { read, write, remove } = slot.tab();
    const here = session({ store: { read, write, remove } });
    const listeners = [vi.fn(), vi.fn()];
    const stops = listeners.map((listener) => here.subscribe(listener));
    here.answer('plan', 2);
    stops.forEach((stop) => stop());
    here.answer('plan', 3);
    for (const listener of listeners) expect(listener).toHaveBeenCalledTimes(1);
  });

  it('take over nothing of a scan in which nothing was done', () => {
    const { here, there } = twoTabs();
    there.answer('plan', 2);
    expect(here.getSnapshot().replaced).toBeUndefined();
  });
});
