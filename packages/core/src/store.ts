import * as z from 'zod/mini';
import { parseWith } from './invalid-input-error.ts';
import { once } from './once.ts';
import { placeSchema, type Place } from './place.ts';
import { parseResponse } from './parse-response.ts';
import type { Response } from './response.ts';
import type { Scan } from './scan.ts';

/** One slot that outlives the page, such as a key of `localStorage`. Each function may throw. */
export interface Store {
  read(): string | null;
  write(text: string): void;
  remove(): void;
  /** Calls `listener` when something else, such as another tab, changed the slot. */
  subscribe?(listener: () => void): () => void;
}

/** What a session leaves in its store. */
export interface Kept {
  response: Response;
  place: Place;
}

const keptSchema = once(() => z.object({ response: z.unknown(), place: z.unknown() }));

/** What a look into the store found, compared with what this session last read or wrote there. */
export type Found =
  | { is: 'the-same' | 'blocked' | 'erased' | 'unreadable' }
  | { is: 'newer'; response: Response; place: Place | undefined };

/** Reads and writes a session's slot, and notices when somebody else did. */
export function watchSlot(scan: Scan, store: Store) {
  let seen: string | null = null;
  let looked: string | null = null;
  /** What a later version keeps beside what this one knows. */
  let more = {};

  return {
    look(): Found {
      try {
        looked = store.read();
      } catch {
        return { is: 'blocked' };
      }
      if (looked === seen) return { is: 'the-same' };
      if (looked === null) return { is: 'erased' };
      try {
        const json = JSON.parse(looked) as object;
        // Stryker disable next-line StringLiteral: what is said here is caught below.
        const kept = parseWith(keptSchema(), 'saved session', json);
        const response = parseResponse(kept.response, scan);
        // A later version may have places that this one has not.
        const { data: place } = placeSchema().safeParse(kept.place);
        more = json;
        return { is: 'newer', response, place };
      } catch {
        return { is: 'unreadable' };
      }
    },
    /** Takes what the last look found as seen. */
    accept(): void {
      seen = looked;
    },
    /** Whether the store holds something of this session. */
    get used(): boolean {
      return seen !== null;
    },
    /** Returns whether the store took it. */
    write({ response, place }: Kept): boolean {
      const text = JSON.stringify({ ...more, response, place });
      try {
        store.write(text);
        // Some stores drop what they can't hold without a word.
        if (store.read() !== text) return false;
        seen = text;
        return true;
      } catch {
        return false;
      }
    },
    /** Returns whether the store is empty now. */
    remove(): boolean {
      try {
        store.remove();
        more = {};
        const left = store.read();
        // What somebody put there at that very moment is as new as ever.
        if (left !== seen) seen = null;
        return left === null;
      } catch {
        return false;
      }
    },
  };
}
