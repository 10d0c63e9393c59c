import { execFileSync } from 'node:child_process';
import { findOrInstall, variableOf } from './programs.mjs';

/*
 * Finds the browsers that the tests run in, and gets those that are missing: Debian's package as
 * root, else the download of the tool that drives them. Says in one line what to install otherwise.
 */
const BROWSERS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium'],
    download: 'chrome@stable',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
    download: 'firefox@stable',
  },
  webkit: {
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Returns the path of a browser (for WebKit: of its driver), installing it where that is possible. */
export function browserPath(name) {
  const { names, packages, download } = BROWSERS[name];
  const path = findOrInstall(name, names, packages);
  if (path) return path;
  if (download) {
    console.log(`Downloading ${download} ...`);
    const cli = [
      '--no',
      '@puppeteer/browsers',
      'install',
      download,
      '--path',
      'node_modules/.cache/browsers',
    ];
    try {
      const [last] = execFileSync('npx', cli, { encoding: 'utf8' }).trim().split('\n').slice(-1);
      return last.slice(last.indexOf(' ') + 1);
    } catch {
      // What follows says what to do.
    }
  }
  throw new Error(`No ${name} found. Install ${packages.join(' and ')}, or set ${variableOf(name)}.`);
}
