/* The scan on a page without a framework: it is registered, listened to, told things, and operated. */
import { nl } from '@quick-scan/content';
import { define } from '@quick-scan/element/define';

define({ scan: nl, translations: { en: async () => (await import('@quick-scan/content/en')).en } });

const scan = document.querySelector('quick-scan')!;
const show = (id: string, text: string) => (document.getElementById(id)!.textContent = text);
const whenClicked = (id: string, act: () => void) =>
  document.getElementById(id)!.addEventListener('click', act);

scan.addEventListener('quick-scan-step', ({ detail }) => show('step', detail.title));
scan.addEventListener('quick-scan-answer', ({ detail }) =>
  show('answered', String(Object.keys(detail.response.answers).length)),
);
scan.addEventListener('quick-scan-restart', () => show('answered', '0'));

document.querySelector<HTMLInputElement>('#teams')!.addEventListener('change', ({ target }) => {
  scan.groups = (target as HTMLInputElement).checked ? ['Werk, inkomen', 'Zorg'] : [];
});
whenClicked('start', () => scan.start());
whenClicked('restart', () => scan.restart());
