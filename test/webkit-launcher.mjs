import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** A launcher for Debian's WebKit, which needs its own driver and a display to draw on. */
export function webkitLauncher(driverPath) {
  const processes = [];
  const port = 4400 + (process.pid % 500);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
  const { initialize, stop } = launcher;
  launcher.initialize = async function (...args) {
    const display = await startDisplay(processes);
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    processes.push(spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env }));
    await until(() => isOpen(port));
    await initialize?.apply(this, args);
    // Not that of the program that it is in.
    launcher.name = 'webkit';
  };
  launcher.stop = async function (...args) {
    await stop.apply(this, args);
    processes.splice(0).forEach((each) => each.kill());
  };
  process.once('exit', () => processes.forEach((each) => each.kill()));
  return launcher;
}

/** Starts a display on a number that is free, and returns its name. */
function startDisplay(processes) {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  processes.push(server);
  return new Promise((resolve, reject) => {
    server.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
}

/** The browser that comes with the driver, in a folder named after the machine's architecture. */
function miniBrowser() {
  const folders = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}`);
  return folders
    .flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}

async function until(condition) {
  for (const start = Date.now(); Date.now() - start < 20_000;) {
    if (await condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('WebKit, or its display, did not start within 20 seconds.');
}

function isOpen(port) {
  return new Promise((resolve) => {
    // By connecting: to listen would take the port from the driver.
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
