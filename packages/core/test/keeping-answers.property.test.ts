import { nl } from '@quick-scan/content';
import {
  createSession,
  emptyResponse,
  statementsOf,
  type Answer,
  type Response,
  type Session,
} from '@quick-scan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySlot, tickingClock } from './sessions.ts';

const ids = statementsOf(nl).map(({ id }) => id);
const anyId = fc.constantFrom(...ids);

type Step =
  | { do: 'answer'; id: string; answer: Answer }
  | { do: 'note'; id: string; text: string }
  | { do: 'prioritise'; id: string; on: boolean }
  | { do: 'plan'; id: string; goal: string | null }
  | { do: 'join'; group: string | undefined }
  | { do: 'clear'; id: string }
  | { do: 'next' | 'back' | 'reload' | 'restart' }
  | { do: 'settle'; which: 'here' | 'stored' }
  | { do: 'break'; how: 'read' | 'write' | 'both' | 'silently' | undefined };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      id: anyId,
      answer: fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note' as const), id: anyId, text: fc.string() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('prioritise' as const), id: anyId, on: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('plan' as const), id: anyId, goal: fc.option(fc.string()) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('join' as const),
      group: fc.option(fc.string(), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), id: anyId }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('next' as const, 'back' as const, 'reload' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      which: fc.constantFrom('here' as const, 'stored' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      how: fc.constantFrom(
        'read' as const,
        'write' as const,
        'both' as const,
        'silently' as const,
        undefined,
      ),
    }),
  },
);

/** What a person put in: all that must never be lost. */
const data = ({ answers, notes, priorities, plan, group }: Response) => ({
  answers,
  notes,
  priorities,
  plan,
  group,
});

const heldBy = (text: string) => (JSON.parse(text) as { response: Response }).response;

function act(session: Session, step: Exclude<Step, { do: 'reload' | 'break' }>): void {
  if (step.do === 'answer') session.answer(step.id, step.answer);
  else if (step.do === 'note') session.note(step.id, step.text);
  else if (step.do === 'prioritise') session.prioritise(step.id, step.on);
  else if (step.do === 'plan') session.plan(step.id, step.goal === null ? null : { goal: step.goal });
  else if (step.do === 'join') session.join(step.group);
  else if (step.do === 'clear') session.clear(step.id);
  else if (step.do === 'settle') session.settle(step.which);
  else if (step.do === 'next' || step.do === 'back' || step.do === 'restart') session[step.do]();
}

describe('on any walk through the scan, with faults in the store at any step', () => {
  it('an answer that was confirmed as saved is never lost', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const slot = memorySlot();
        const open = () => createSession({ scan: nl, store: slot.tab(), now: tickingClock() });
        const stored = () => data(slot.text === null ? emptyResponse(nl, new Date(0)) : heldBy(slot.text));
        let session = open();
        let confirmed = stored();
        for (const step of steps) {
          if (step.do === 'break') slot.broken = step.how;
          else if (step.do === 'reload') session = open();
          else {
            act(session, step);
            const { response, saving } = session.getSnapshot();
            if (saving === 'saved' || saving === 'empty') confirmed = data(response);
            // To erase is the person's own wish, also when the store can't tell whether it did.
            else if (step.do === 'restart') confirmed = stored();
          }
          expect(stored()).toEqual(confirmed);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('two sessions never lose an answer that one of them gave and nobody changed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            who: fc.constantFrom(0, 1),
            id: anyId,
            answer: fc.constantFrom<Answer>(1, 2, 3, 4, 5),
          }),
        ),
        (acts) => {
          const slot = memorySlot();
          const sessions = [0, 1].map(() =>
            createSession({ scan: nl, store: slot.tab(), now: tickingClock() }),
          );
          const model: Record<string, Answer> = {};
          for (const { who, id, answer } of acts) {
            sessions[who]!.answer(id, answer);
            model[id] = answer;
          }
          const reopened = createSession({ scan: nl, store: slot.tab(), now: tickingClock() });
          expect(reopened.getSnapshot().response.answers).toEqual(model);
        },
      ),
    );
  });
});
