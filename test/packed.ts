import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Runs a command in a folder, as on a developer's own machine.
 *
 * @throws {Error} when it fails, with what it printed.
 */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  // That of the tests would have Vite build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    return (await promisify(execFile)(command, args, { cwd: folder, env })).stdout;
  } catch (error) {
    // What compilers find wrong, they say among what they print.
    const { message, stdout } = error as Error & { stdout: string };
    throw new Error(`${message}\n${stdout}`, { cause: error });
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'quick-scan-'));

/** Returns the file that npm would publish of one of our packages, made in `folder`. */
async function pack(name: string, folder: string): Promise<string> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(await run(resolve('packages', name), 'npm', 'pack', ...options)) as {
    filename: string;
  }[];
  return join(folder, packed!.filename);
}

/**
 * Returns a new folder in which core and content are installed from what npm would publish. What they depend
 * on is that of this repository, so that nothing has to be downloaded.
 */
export async function folderWithPackages(): Promise<string> {
  const home = newFolder();
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  for (const name of ['core', 'content']) {
    const place = join(home, 'node_modules/@quick-scan', name);
    mkdirSync(place, { recursive: true });
    await run(place, 'tar', '-xzf', await pack(name, home), '--strip-components', '1');
    linkDependencies(place, resolve('packages', name));
  }
  // Makes the commands of packages that are already there.
  await run(home, 'npm', 'rebuild', '--ignore-scripts', '--offline');
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

/** The examples, by the names of their folders. */
export const EXAMPLES = readdirSync('examples');

/**
 * Returns a new folder with a copy of the examples, in which our packages are installed from what npm would
 * publish, and all others from npm; nothing in it is linked to this repository.
 */
export async function folderWithExamples(): Promise<string> {
  const home = newFolder();
  const ours: [name: string, file: string][] = [];
  for (const name of ['core', 'content', 'element'])
    ours.push([`@quick-scan/${name}`, `file:./${basename(await pack(name, home))}`]);
  const about = {
    private: true,
    workspaces: ['examples/*'],
    dependencies: Object.fromEntries(ours),
    // Wherever an example, or one of ours, asks for a version of them.
    overrides: Object.fromEntries(ours.map(([name]) => [name, `$${name}`])),
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify(about));
  // What somebody installed or built in an example of this repository stays there.
  const isSource = (path: string) => !/\/(node_modules|dist)$/.test(path);
  cpSync('examples', join(home, 'examples'), { recursive: true, filter: isSource });
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  await run(home, 'npm', 'install', ...options);
  return home;
}
