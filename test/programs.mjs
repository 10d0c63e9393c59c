import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs by which the tests read files as a person would open them, or run what a guide gives; and Debian's packages of each. */
const PROGRAMS = {
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  pdftotext: ['poppler-utils'],
  pdfinfo: ['poppler-utils'],
  pdftoppm: ['poppler-utils'],
  unzip: ['unzip'],
  php: ['php-cli'],
};

/** Returns the path of a program, installing it where that is possible. */
export function programPath(name) {
  const packages = PROGRAMS[name];
  const path = findOrInstall(name, [name], packages);
  if (path) return path;
  throw new Error(`No ${name} found. Install ${packages.join(' and ')}, or set ${variableOf(name)}.`);
}

/**
 * Returns the path of a program that has one of these names or paths; where there is none, of what Debian's
 * packages bring, as root. Nothing when that is not possible.
 */
export function findOrInstall(name, names, packages) {
  const find = () =>
    [process.env[variableOf(name)], ...names.flatMap(places)].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`Installing ${packages.join(' and ')} ...`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', ...packages], options);
  return find();
}

/** The variable that says where a program is, for a machine that has it elsewhere. */
export const variableOf = (name) => `${name.toUpperCase()}_PATH`;

const places = (name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name));
