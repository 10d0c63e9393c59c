/*
 * Runs first in a process that has no DOM: whatever of ours, or of a page made with it, asks for one is told in
 * the process's errors, and the process fails. Frameworks, Lit and libraries may look whether it is there.
 */
const NAMES = ['window', 'document', 'HTMLElement', 'customElements', 'localStorage', 'sessionStorage'];

for (const name of NAMES) {
  let value;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const [, , caller] = new Error().stack.split('\n');
      if (caller.includes('/@quick-scan/') || !caller.includes('/node_modules/')) {
        process.exitCode = 1;
        throw new Error(`${name} is asked for on a server`);
      }
      return value;
    },
    set(given) {
      value = given;
    },
  });
}
