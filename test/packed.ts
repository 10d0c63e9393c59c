import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * Returns a new folder in which core and content are installed from what npm would publish. What they depend
 * on is that of this repository, so that nothing has to be downloaded.
 */
export function folderWithPackages(): string {
  const home = mkdtempSync(join(tmpdir(), 'quick-scan-'));
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  for (const name of ['core', 'content']) {
    const origin = resolve('packages', name);
    const place = join(home, 'node_modules/@quick-scan', name);
    mkdirSync(place, { recursive: true });
    const [packed] = JSON.parse(
      run(origin, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', home),
    ) as { filename: string }[];
    run(place, 'tar', '-xzf', join(home, packed!.filename), '--strip-components', '1');
    linkDependencies(place, origin);
  }
  // Makes the commands of packages that are already there.
  run(home, 'npm', 'rebuild', '--ignore-scripts', '--offline');
  return home;
}

function linkDependencies(place: string, origin: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  mkdirSync(join(place, 'node_modules'));
  for (const name of Object.keys(dependencies).filter((each) => !each.startsWith('@quick-scan/'))) {
    const own = join(origin, 'node_modules', name);
    symlinkSync(existsSync(own) ? own : resolve('node_modules', name), join(place, 'node_modules', name));
  }
}
