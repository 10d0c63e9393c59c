import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  name?: string;
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** The folders with a package.json of ours that a lock file holds, each under that lock file's folder. */
const LOCKS = { '.': ['', 'packages/core', 'packages/content', 'packages/element'], bench: [''] };

describe.each(Object.entries(LOCKS))('the lock file in %s', (home, folders) => {
  const { packages } = read(`${home}/package-lock.json`) as { packages: Record<string, Locked> };
  const others = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && link !== true,
  );

  it('says of every package what it must be, to the byte, and of none where it comes from', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it.each(folders)('asks what package.json asks: %j', (folder) => {
    const own = read(`${home}/${folder}/package.json`) as Locked;
    const locked = packages[folder]!;
    for (const kind of ['dependencies', 'devDependencies', 'peerDependencies'] as const)
      expect(locked[kind] ?? {}).toEqual(own[kind] ?? {});
  });
});

describe('what CI runs', () => {
  it('installs what the lock file says, and nothing else', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/m);
  });
});
