import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/*
 * Builds once more what was just built (`npm run build`), from a copy of this tree at another path, and compares every
 * file that is published, byte for byte. So whoever has the commit can make the files that a website serves, and see
 * that they are those.
 */
const PACKAGES = ['core', 'content', 'element'];
/** What a build makes in the folder of a package. */
const MADE = /^(dist|cdn)$|^(custom-elements|web-types|vscode\..*-custom-data)\.json$/;
/** What is no source, or large: these are linked to, or left. */
const LEFT = ['.git', 'node_modules', 'site', ...PACKAGES.flatMap((name) => madeIn(name))];

const copy = mkdtempSync(join(tmpdir(), 'quick-scan-again-'));
try {
  cpSync('.', copy, {
    recursive: true,
    filter: (path) => !LEFT.includes(path) && basename(path) !== 'node_modules',
  });
  for (const home of ['.', ...PACKAGES.map((name) => `packages/${name}`)]) link(join(home, 'node_modules'));
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: copy, stdio: 'pipe' });
  const [here, there] = [hashes('.'), hashes(copy)];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (file) => here.get(file) !== there.get(file),
  );
  for (const file of differing) console.error(`Not the same: ${file}`);
  if (differing.length === 0) console.log(`${here.size} files, byte for byte the same.`);
  process.exitCode = differing.length > 0 || here.size === 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}

/** Puts what is installed in the copy as well: as links to the same files, where both are on one disk. */
function link(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return;
  const to = join(copy, folder);
  try {
    execFileSync('cp', ['-al', folder, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', folder, to]);
  }
}

function madeIn(name) {
  const folder = `packages/${name}`;
  return readdirSync(folder)
    .filter((each) => MADE.test(each))
    .map((each) => join(folder, each));
}

/** The hash of each file that is made in a tree, by its path. */
function hashes(tree) {
  const all = new Map();
  const add = (path) => {
    const full = join(tree, path);
    if (statSync(full).isDirectory()) for (const each of readdirSync(full).sort()) add(join(path, each));
    else all.set(path, createHash('sha256').update(readFileSync(full)).digest('hex'));
  };
  for (const name of PACKAGES) {
    const folder = `packages/${name}`;
    for (const each of readdirSync(join(tree, folder))) if (MADE.test(each)) add(join(folder, each));
  }
  return all;
}
