import type { Store } from '@quick-scan/core';

/**
 * One key of a browser's storage as a store. `area` is called at each use, because merely touching
 * `localStorage` throws in a sandboxed frame.
 */
export function browserStore(area: () => Storage, key: string): Store {
  return {
    read: () => area().getItem(key),
    write: (text) => area().setItem(key, text),
    remove: () => area().removeItem(key),
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        // The key is null when the whole storage was cleared.
        if (event.key === key || event.key === null) listener();
      };
      // A page that comes back from the browser's history has missed what happened meanwhile.
      const onShow = () => listener();
      addEventListener('storage', onStorage);
      addEventListener('pageshow', onShow);
      return () => {
        removeEventListener('storage', onStorage);
        removeEventListener('pageshow', onShow);
      };
    },
  };
}
