import { createSession, parseScan, type Scan, type SessionOptions, type Store } from '@quick-scan/core';

const LABELS = ['Absent', 'Begun', 'Done'];

const statement = (number: number, id: string) => ({
  id,
  number,
  text: `We have ${id}.`,
  explanation: [{ type: 'paragraph', children: ['Why ', { type: 'strong', children: [id] }, ' matters.'] }],
  furtherReading: [
    [{ type: 'paragraph', children: [{ type: 'link', href: 'https://example.org', children: [id] }] }],
  ],
  options: LABELS.map((label, index) => ({ level: index + 1, text: `${label}: ${id}.` })),
});

/** The plain JSON of a scan of three statements in two dimensions on three levels; edit it at will. */
export function smallScanJson() {
  return {
    id: 'small-scan',
    version: '1.0.0',
    language: 'en',
    title: 'A small scan',
    introduction: [{ type: 'list', items: [[{ type: 'paragraph', children: ['Quick'] }]] }],
    levels: LABELS.map((label, index) => ({ value: index + 1, label })),
    unknown: { label: 'Unknown' } as { label: string } | undefined,
    dimensions: [
      { id: 'skills', title: 'Skills', statements: [statement(1, 'listening'), statement(2, 'language')] },
      { id: 'process', title: 'Process', statements: [statement(3, 'plan')] },
    ],
  };
}

export const smallScan: Scan = parseScan(smallScanJson());

/** A clock that moves on by a minute whenever it is read. */
export function tickingClock(start = '2026-01-01T09:00:00.000Z'): () => Date {
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
