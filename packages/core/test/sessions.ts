import { createSession, type SessionOptions, type Store } from '@quick-scan/core';
import { smallScan } from '../../../test/small-scan.ts';

/** A clock that moves on by a minute whenever it is read. */
function tickingClock(start = '2026-01-01T09:00:00.000Z'): () => Date {
  let time = Date.parse(start) - 60_000;
  return () => new Date((time += 60_000));
}

export const session = (options: Partial<SessionOptions> = {}) =>
  createSession({ scan: smallScan, now: tickingClock(), ...options });

/** A slot in memory that several sessions can share, and that can be made to fail. */
export function memorySlot() {
  const watchers = new Set<() => void>();
  const slot = {
    text: null as string | null,
    broken: undefined as 'read' | 'write' | 'both' | 'silently' | undefined,
    /** Tells every tab that the slot may have changed. */
    tellAll: () => watchers.forEach((watcher) => watcher()),
    /** The store as one tab sees it; a write is told to the other tabs only. */
    tab(): Store {
      let own: (() => void) | undefined;
      const tell = () => watchers.forEach((watcher) => watcher !== own && watcher());
      return {
        read() {
          if (slot.broken === 'read' || slot.broken === 'both') throw new Error('SecurityError');
          return slot.text;
        },
        write(text) {
          if (slot.broken === 'write' || slot.broken === 'both') throw new Error('QuotaExceededError');
          if (slot.broken !== 'silently') slot.text = text;
          tell();
        },
        remove() {
          if (slot.broken === 'write' || slot.broken === 'both') throw new Error('SecurityError');
          slot.text = null;
          tell();
        },
        subscribe(listener) {
          own = listener;
          watchers.add(listener);
          return () => watchers.delete(listener);
        },
      };
    },
  };
  return slot;
}
