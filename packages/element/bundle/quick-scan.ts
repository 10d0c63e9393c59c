/* What the script tag loads: the element with the Dutch scan in it, registered. */
import { nl } from '@quick-scan/content';
import { define } from '../src/define.ts';

define({
  scan: nl,
  translations: { en: async () => (await import('@quick-scan/content/en')).en },
});
