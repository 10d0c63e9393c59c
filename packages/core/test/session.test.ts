import { createSession, InvalidInputError, isEmpty, parseScan, type Place } from '@quick-scan/core';
import { describe, expect, it, vi } from 'vitest';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { session } from './sessions.ts';

const view = (name: 'introduction' | 'overview' | 'review' | 'report') => ({ view: name });
const at = (statement: string) => ({ view: 'statement' as const, statement });

type Session = ReturnType<typeof session>;

const NO_STATEMENT = [
  'statement',
  'expected the id of a statement of this scan, received "cooking"',
] as const;

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
    expect(getSnapshot().response.completedAt).toBeDefined();
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

  it('knows a place by its view, and looks for the statement at a statement alone', () => {
    const { goTo, getSnapshot } = session();
    goTo(view('review'));
    const before = getSnapshot();
    goTo({ view: 'review', statement: 'plan' } as Place);
    expect(getSnapshot()).toBe(before);
  });

  it('writes down when the scan was completed', () => {
    const { complete, getSnapshot } = session();
    complete();
    expect(getSnapshot()).toMatchObject({
      response: { completedAt: '2026-01-01T09:01:00.000Z' },
      place: view('report'),
    });
  });

  it('keeps the time of completion until an answer changes', () => {
    const { answer, note, clear, complete, getSnapshot } = session();
    const completedAt = () => getSnapshot().response.completedAt;
    answer('plan', 2);
    complete();
    const first = completedAt();
    note('plan', 'Zo');
    answer('plan', 2);
    clear('language');
    complete();
    expect(completedAt()).toBe(first);
    answer('plan', 3);
    expect(completedAt()).toBeUndefined();
    complete();
    expect(completedAt()! > first!).toBe(true);
    clear('plan');
    expect(completedAt()).toBeUndefined();
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
      priorities: ['plan', 'listening'],
      updatedAt: '2026-01-01T09:06:00.000Z',
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

  it('takes a plan, part by part, and takes it back', () => {
    const { plan, getSnapshot } = session();
    plan('plan', {});
    plan('listening', { who: 'Amina', when: 'voor de zomer' });
    plan('plan', { goal: 'Een plan', action: 'Bellen' });
    plan('listening', { who: 'Bram' });
    plan('plan', { action: '', statement: 'language', goal: undefined, more: 'x' } as object);
    expect(getSnapshot().response.plan).toEqual([
      { statement: 'plan', goal: 'Een plan', action: '' },
      { statement: 'listening', who: 'Bram', when: 'voor de zomer' },
    ]);
    plan('plan', null);
    expect(getSnapshot().response.plan).toEqual([
      { statement: 'listening', who: 'Bram', when: 'voor de zomer' },
    ]);
    plan('listening', null);
    expect(getSnapshot().response.plan).toBeUndefined();
    const before = getSnapshot();
    plan('listening', null);
    expect(getSnapshot()).toBe(before);
  });

  it('keeps the first 1,000 characters of a part of the plan', () => {
    const { plan, getSnapshot } = session();
    plan('plan', { goal: 'x'.repeat(1_001), who: 'x'.repeat(1_000) });
    const [item] = getSnapshot().response.plan!;
    expect([item!.goal!.length, item!.who!.length]).toEqual([1_000, 1_000]);
  });

  it('takes a group, one at a time, and takes it back', () => {
    const { join, getSnapshot } = session();
    const said = () => [getSnapshot().response.group, getSnapshot().response.updatedAt.slice(11, 16)];
    join('management');
    expect(said()).toEqual(['management', '09:01']);
    join('uitvoering');
    expect(said()).toEqual(['uitvoering', '09:02']);
    join('uitvoering');
    expect(said()).toEqual(['uitvoering', '09:02']);
    join(undefined);
    expect(said()).toEqual([undefined, '09:03']);
    expect(isEmpty(getSnapshot().response)).toBe(true);
    const before = getSnapshot();
    join('');
    expect(getSnapshot()).toBe(before);
  });

  it('keeps the first 100 characters of a group', () => {
    const { join, load, getSnapshot } = session();
    join('x'.repeat(101));
    expect(getSnapshot().response.group).toHaveLength(100);
    load(getSnapshot().response);
  });

  it('stays completed when a group is said, and forgets the group on restart', () => {
    const { join, complete, restart, getSnapshot } = session();
    complete();
    const { completedAt } = getSnapshot().response;
    join('management');
    expect(getSnapshot().response).toMatchObject({ group: 'management', completedAt });
    restart();
    expect(getSnapshot().response.group).toBeUndefined();
  });

  it('knows of each thing alone that something was done', () => {
    const { response } = session().getSnapshot();
    expect(isEmpty(response)).toBe(true);
    for (const change of [
      { answers: { plan: 1 } },
      { notes: { plan: 'Zo' } },
      { priorities: ['plan'] },
      { plan: [{ statement: 'plan' }] },
      { retired: [{ statement: 'gone', version: '0.9.0', note: 'Zo' }] },
      { group: 'management' },
      { completedAt: response.startedAt },
    ]) {
      expect(isEmpty({ ...response, ...change })).toBe(false);
    }
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

  it('tells nobody who stopped listening while others were told', () => {
    const { answer, subscribe } = session();
    const second = vi.fn();
    let stop: () => void = () => undefined;
    subscribe(() => stop());
    stop = subscribe(second);
    answer('plan', 1);
    expect(second).not.toHaveBeenCalled();
  });

  it('hands out snapshots that nobody can change', () => {
    const { answer, plan, getSnapshot } = session();
    answer('plan', 1);
    plan('plan', {});
    const { response } = getSnapshot();
    expect(() => response.plan!.pop()).toThrow(TypeError);
    expect(() => (response.plan![0]!.who = 'Bram')).toThrow(TypeError);
    expect(() => (response.answers.plan = 3)).toThrow(TypeError);
    expect(() => response.priorities.push('plan')).toThrow(TypeError);
    expect(() => Object.assign(getSnapshot(), { saving: 'saved' })).toThrow(TypeError);
  });

  it.each([
    ['an unknown statement', (s: Session) => s.answer('cooking', 1), ...NO_STATEMENT],
    [
      'a level that does not exist',
      (s: Session) => s.answer('plan', 4),
      'answer',
      'expected 1 or 2 or 3 or unknown, received 4',
    ],
    ['a note on an unknown statement', (s: Session) => s.note('cooking', 'x'), ...NO_STATEMENT],
    ['a mark on an unknown statement', (s: Session) => s.prioritise('cooking', true), ...NO_STATEMENT],
    ['a plan for an unknown statement', (s: Session) => s.plan('cooking', {}), ...NO_STATEMENT],
    ['to clear an unknown statement', (s: Session) => s.clear('cooking'), ...NO_STATEMENT],
    [
      'a place that does not exist',
      (s: Session) => s.goTo(at('cooking')),
      'place',
      'expected a place of this scan, received {"view":"statement","statement":"cooking"}',
    ],
    [
      'a response that does not fit',
      (s: Session) => s.load({ ...s.getSnapshot().response, answers: { plan: 9 } }),
      'answers.plan',
      'expected 1 or 2 or 3 or unknown, received 9',
    ],
    ['no response at all', (s: Session) => s.load('{}'), '', 'expected object, received string'],
    [
      'a response at a place that does not exist',
      (s: Session) => s.load(s.getSnapshot().response, at('cooking')),
      'place',
      'expected a place of this scan, received {"view":"statement","statement":"cooking"}',
    ],
  ])('refuses %s with a reason, and the last good answers are still there', (_, act, path, message) => {
    const s = session();
    s.answer('plan', 2);
    const before = s.getSnapshot();
    try {
      act(s);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).issues[0]).toEqual({ path, message });
    }
    expect(s.getSnapshot()).toBe(before);
  });

  it('refuses unknown where the scan does not have it', () => {
    const scan = parseScan({ ...smallScanJson(), unknown: undefined });
    expect(() => session({ scan }).answer('plan', 'unknown')).toThrow(
      'This is not a valid action:\n- answer: expected 1 or 2 or 3, received "unknown"',
    );
  });

  it('begins with a response, and loads another in its place', () => {
    const first = session();
    first.answer('plan', 2);
    const second = session({ response: first.getSnapshot().response });
    expect(second.getSnapshot().response).toEqual(first.getSnapshot().response);
    second.load({ ...first.getSnapshot().response, answers: { listening: 1 } });
    expect(second.getSnapshot().response.answers).toEqual({ listening: 1 });
    expect(second.getSnapshot().replaced).toBeUndefined();
    second.load(first.getSnapshot().response, view('report'));
    expect(second.getSnapshot()).toMatchObject({ response: { answers: { plan: 2 } }, place: view('report') });
    expect(() => session({ response: {} })).toThrow(InvalidInputError);
  });

  it('forgets everything on restart', () => {
    const { answer, restart, getSnapshot } = session();
    answer('plan', 2);
    restart();
    expect(getSnapshot()).toMatchObject({
      response: { answers: {} },
      place: view('introduction'),
      saving: 'off',
    });
  });
});
