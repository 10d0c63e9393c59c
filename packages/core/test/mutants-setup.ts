import fc from 'fast-check';
import { beforeEach, vi } from 'vitest';
import type * as module from '../src/once.ts';

// The same cases each time, and none sought that is smaller: a mutant is killed or it isn't.
fc.configureGlobal({ seed: 1, endOnFailure: true });

// For all test files, which share their modules.
const shared = globalThis as { schemas?: Set<() => void> };
const schemas = (shared.schemas ??= new Set());

// Each test makes the schemas anew. Else only the first one would, and the mutants in them would be tried with
// that one alone.
vi.mock('../src/once.ts', async (original) => {
  const { once } = await original<typeof module>();
  const oncePerTest: typeof once = (make) => {
    let made = once(make);
    schemas.add(() => (made = once(make)));
    return () => made();
  };
  return { once: oncePerTest };
});
beforeEach(() => schemas.forEach((forget) => forget()));
