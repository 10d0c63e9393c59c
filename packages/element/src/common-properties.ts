import { groupsOf } from './attributes.ts';
import { messagesOf } from './words.ts';

/** How the properties that the scan and the view of a team both have are read from attributes. */
export const commonProperties = {
  scan: { attribute: false },
  src: {},
  messages: { converter: messagesOf },
  groups: { converter: groupsOf },
  reference: { attribute: false },
  headingLevel: { type: Number, attribute: 'heading-level' },
  storage: {},
  storageKey: { attribute: 'storage-key' },
  theme: { reflect: true, useDefault: true },
} as const;
