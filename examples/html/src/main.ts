/* The scan on a page without a framework: it is registered, listened to, told things, and operated. */
import { nl } from '@quick-scan/content';
import { define } from '@quick-scan/element/define';

define({ scan: nl, translations: { en: async () => (await import('@quick-scan/content/en')).en } });

const scan = document.querySelector('quick-scan')!;
const show = (id: string, text: string) => (document.getElementById(id)!.textContent = text);
const whenClicked = (id: string, act: () => void) =>
  document.getElementById(id)!.addEventListener('click', act);

scan.addEventListener('quick-scan-step', ({ detail }) => show('step', detail.title));
// What was kept from before comes with the first; what is put back, or opened, comes with a step.
for (const name of ['ready', 'answer', 'step', 'restart'] as const)
  scan.addEventListener(`quick-scan-${name}`, () =>
    show('answered', String(Object.keys(scan.response!.answers).length)),
  );

document.querySelector<HTMLInputElement>('#teams')!.addEventListener('change', ({ target }) => {
  scan.groups = (target as HTMLInputElement).checked ? ['Werk, inkomen', 'Zorg'] : [];
});
whenClicked('start', () => scan.start());
whenClicked('restart', () => scan.restart());
