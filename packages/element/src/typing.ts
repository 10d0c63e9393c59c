import { isEmpty, type Session, type Snapshot } from '@quick-scan/core';

/** The sessions that somebody is typing into at this very moment. */
const typedInto = new WeakSet<Session>();

/** Takes in a change that comes from typing. */
export function typeInto(session: Session, change: () => void): void {
  typedInto.add(session);
  change();
  typedInto.delete(session);
}

/**
 * Calls `render` after each change of a session, until what it returns is called. Words that somebody is typing stand
 * in their field already: of these it calls `keep`.
 */
export function watch(session: Session, render: () => void, keep?: () => void): () => void {
  let seen = session.getSnapshot();
  return session.subscribe(() => {
    const before = seen;
    seen = session.getSnapshot();
    if (typedInto.has(session) && isInWordsAlone(before, seen)) keep?.();
    else render();
  });
}

/** Whether two snapshots differ in the words of notes and of the plan alone; what else there is keeps its identity. */
function isInWordsAlone(a: Snapshot, b: Snapshot): boolean {
  return (
    a.saving === b.saving &&
    a.replaced === b.replaced &&
    a.response.answers === b.response.answers &&
    a.response.plan?.length === b.response.plan?.length &&
    isEmpty(a.response) === isEmpty(b.response)
  );
}
