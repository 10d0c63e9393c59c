import { describe, expect, it, vi } from 'vitest';
import { memorySlot, session } from './sessions.ts';

const at = (statement: string) => ({ view: 'statement' as const, statement });

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
      saving: 'saved',
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
      saving: 'saved',
      replaced: { answers: { plan: 2 } },
    });
    here.answer('listening', 1);
    expect(here.getSnapshot().replaced).toBeUndefined();
  });

  it('keep a group that another one replaced', () => {
    const { here, there } = twoTabs();
    here.join('management');
    there.join('uitvoering');
    expect(here.getSnapshot()).toMatchObject({
      response: { group: 'uitvoering' },
      replaced: { group: 'management' },
    });
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
      place: { view: 'introduction' },
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

  it('stop asking when the other comes to the same answers, wherever it is', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    there.goTo(at('plan'));
    const same = there.getSnapshot().response;
    there.restart();
    there.goTo(at('language'));
    expect(here.getSnapshot().saving).toBe('erased');
    there.load(same);
    expect(here.getSnapshot().saving).toBe('saved');
  });

  it('say a thing once, however often they look', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    const listener = vi.fn();
    here.subscribe(listener);
    const look = () => here.goTo(here.getSnapshot().place);
    there.goTo(at('plan'));
    there.goTo(at('language'));
    look();
    expect(listener).not.toHaveBeenCalled();
    there.restart();
    look();
    expect(listener).toHaveBeenCalledTimes(1);
    there.answer('listening', 1);
    there.answer('listening', 3);
    look();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(here.getSnapshot().saving).toBe('changed');
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

  it('offer back what came in the very moment that something was put back', () => {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    here.answer('plan', 2);
    const { response } = here.getSnapshot();
    here.restart();
    there.answer('listening', 1);
    here.load(response, at('plan'));
    expect(here.getSnapshot()).toMatchObject({
      response: { answers: { plan: 2 } },
      replaced: { answers: { listening: 1 } },
    });
  });

  it('offer back what was here, not that another took it all back, when something else is loaded', () => {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    here.answer('plan', 2);
    const { response } = here.getSnapshot();
    there.clear('plan');
    here.load({ ...response, answers: { listening: 1 } });
    expect(here.getSnapshot().replaced).toMatchObject({ answers: { plan: 2 } });
  });

  it.each<[string, (there: ReturnType<typeof session>) => void]>([
    ['answer', (there) => there.answer('plan', 3)],
    ['note', (there) => there.note('plan', 'Niet zo')],
    ['mark', (there) => there.prioritise('plan', false)],
    ['plan', (there) => there.plan('plan', { who: 'Bram' })],
  ])('offer back what another put another %s in the place of', (_, act) => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    here.note('plan', 'Zo');
    here.prioritise('plan', true);
    here.plan('plan', { who: 'Amina' });
    const { response } = here.getSnapshot();
    act(there);
    expect(here.getSnapshot().replaced).toEqual(response);
  });

  it('speak of newer answers only when answers, notes, marks or the plan are other ones', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    here.answer('listening', 1);
    there.clear('plan');
    there.answer('plan', 2);
    there.complete();
    const { response, replaced } = here.getSnapshot();
    expect(response.completedAt).toBeDefined();
    expect(replaced?.answers).toEqual({ plan: 2, listening: 1 });
    here.note('plan', 'Zo');
    there.complete();
    expect(here.getSnapshot().replaced).toBeUndefined();
    here.plan('plan', { who: 'Amina', when: 'nu' });
    there.plan('listening', {});
    there.plan('plan', null);
    there.plan('plan', { when: 'nu', who: 'Amina' });
    expect(here.getSnapshot().replaced?.plan).toEqual([{ statement: 'plan', who: 'Amina', when: 'nu' }]);
    here.plan('listening', null);
    there.complete();
    expect(here.getSnapshot().replaced).toBeUndefined();
  });

  it('do not speak of what only stands in another order', () => {
    const slot = memorySlot();
    const [here, there] = [session({ store: slot.tab() }), session({ store: slot.tab() })];
    for (const id of ['plan', 'listening']) {
      here.answer(id, 2);
      here.note(id, 'Zo');
      here.prioritise(id, true);
      here.plan(id, { who: 'Amina', when: 'nu' });
    }
    there.clear('plan');
    there.note('plan', '');
    there.prioritise('plan', false);
    there.plan('plan', null);
    there.plan('plan', { when: 'nu' });
    there.plan('plan', { who: 'Amina' });
    there.prioritise('plan', true);
    there.note('plan', 'Zo');
    there.answer('plan', 2);
    here.next();
    const { response, replaced } = here.getSnapshot();
    expect(response.priorities).toEqual(['listening', 'plan']);
    expect(replaced).toBeUndefined();
  });

  it('take an empty plan for none', () => {
    const { slot, here } = twoTabs();
    here.answer('plan', 2);
    slot.text = JSON.stringify({
      ...here.getSnapshot(),
      response: { ...here.getSnapshot().response, plan: [] },
    });
    slot.tellAll();
    const { response, replaced } = here.getSnapshot();
    expect(response.plan).toEqual([]);
    expect(replaced).toBeUndefined();
  });

  it('do not write over what one puts back after the other erased it, though it is the same to the letter', () => {
    const { slot, here } = twoTabs();
    here.answer('plan', 2);
    const kept = slot.text;
    here.restart();
    slot.text = kept;
    here.next();
    expect(here.getSnapshot().response.answers).toEqual({ plan: 2 });
    expect(slot.text).toContain('"plan":2');
  });

  it('ask nothing about what was erased when there is nothing here', () => {
    const { here, there } = twoTabs();
    here.answer('plan', 2);
    here.clear('plan');
    there.restart();
    expect(here.getSnapshot().saving).toBe('empty');
  });

  it('do not lose what one writes while the other is writing', () => {
    const { slot, here, there } = twoTabs();
    const mine = session({ store: slot.tab() });
    const stop = there.subscribe(() => {
      stop();
      there.answer('listening', 3);
    });
    mine.answer('plan', 2);
    mine.answer('language', 1);
    const kept = session({ store: slot.tab() }).getSnapshot().response.answers;
    const asked = [mine, here, there].some((each) => each.getSnapshot().saving === 'changed');
    expect(asked || (kept.listening === 3 && kept.plan === 2)).toBe(true);
    expect(kept).toMatchObject({ listening: 3 });
  });

  it('do not write over what one puts back while the other is erasing', () => {
    const slot = memorySlot();
    const first = session();
    first.answer('plan', 2);
    slot.broken = 'read';
    const here = session({ store: slot.tab(), response: first.getSnapshot().response });
    slot.broken = undefined;
    here.subscribe(() => undefined);
    const there = session({ store: slot.tab() });
    there.answer('listening', 1);
    expect(here.getSnapshot().saving).toBe('changed');
    there.restart();
    there.note('listening', 'Erbij');
    expect(there.getSnapshot().response).toMatchObject({
      answers: { plan: 2 },
      notes: { listening: 'Erbij' },
    });
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

  it('watch the store once for all listeners, until the last is gone', () => {
    const tab = memorySlot().tab();
    const stopWatching = vi.fn();
    const subscribe = vi.fn(() => stopWatching);
    const here = session({ store: { ...tab, subscribe } });
    const stops = [1, 2, 3].map(() => here.subscribe(() => undefined));
    expect(subscribe).toHaveBeenCalledTimes(1);
    stops.slice(1).forEach((stop) => stop());
    expect(stopWatching).not.toHaveBeenCalled();
    stops[0]!();
    expect(stopWatching).toHaveBeenCalledTimes(1);
  });

  it('do not take their own answers for those of another when the store tells of each change', () => {
    const { read, write, remove } = memorySlot().tab();
    let tell: () => void = () => undefined;
    const here = session({
      store: {
        read,
        write(text) {
          write(text);
          tell();
        },
        remove() {
          remove();
          tell();
        },
        subscribe: (listener) => ((tell = listener), () => undefined),
      },
    });
    const listener = vi.fn();
    here.subscribe(listener);
    here.answer('plan', 2);
    here.answer('plan', 3);
    expect(here.getSnapshot().replaced).toBeUndefined();
    here.restart();
    expect(here.getSnapshot().saving).toBe('empty');
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('take over nothing of a scan in which nothing was done', () => {
    const { here, there } = twoTabs();
    there.answer('plan', 2);
    expect(here.getSnapshot().replaced).toBeUndefined();
  });
});
