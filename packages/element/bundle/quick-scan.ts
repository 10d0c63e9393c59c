/* What the script tag loads: the elements with the Dutch scan in them, registered, and put where the page asks for one. */
import { nl } from '@quick-scan/content';
import { define } from '../src/define.ts';
import { mount } from './mount.ts';

define({
  scan: nl,
  translations: { en: async () => (await import('@quick-scan/content/en')).en },
});
mount();
