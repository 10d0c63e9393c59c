import { createSession, type Session } from '@quick-scan/core';
import { smallScan } from '../../../test/small-scan.ts';
import type { Person } from './person.ts';

/** Where the small scan is kept. */
export const KEY = 'quick-scan:small-scan';

/** What is said about saving. */
export const status = (person: Person) => person.screen.getAllByRole('status').at(-1)!.textContent;

/** The same scan in another tab: a frame of the same site, of which this page gets storage events. */
export function otherTab(): Session {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { localStorage: storage } = frame.contentWindow!;
  return createSession({
    scan: smallScan,
    store: {
      read: () => storage.getItem(KEY),
      write: (text) => storage.setItem(KEY, text),
      remove: () => storage.removeItem(KEY),
    },
  });
}

/** Waits until this page was told that the storage changed, and showed it. */
export async function told(person: Person, act: () => void): Promise<void> {
  const event = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
  act();
  await event;
  await person.element.updateComplete;
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));
