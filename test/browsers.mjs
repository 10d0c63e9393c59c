import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/*
 * Finds the browsers that the tests run in, and gets those that are missing: Debian's package as
 * root, else the download of the tool that drives them. Says in one line what to install otherwise.
 */
const BROWSERS = {
  chromium: {
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium'],
    download: 'chrome@stable',
  },
  firefox: {
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    packages: ['firefox-esr'],
    download: 'firefox@stable',
  },
  webkit: {
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Returns the path of a browser (for WebKit: of its driver), installing it where that is possible. */
export function browserPath(name) {
  const { paths, packages, download } = BROWSERS[name];
  const find = () =>
    [process.env[`${name.toUpperCase()}_PATH`], ...paths].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} ...`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', ...packages], options);
    const installed = find();
    if (installed) return installed;
  }
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
  throw new Error(`No ${name} found. Install ${packages.join(' and ')}, or set ${name.toUpperCase()}_PATH.`);
}
