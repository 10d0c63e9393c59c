import { statementsOf } from '@quick-scan/core';
import type { View } from './view.ts';

/** The present step in words, for the title of a page. */
export function placeTitle({ scan, snapshot, messages, layout, missing }: View): string {
  const { place } = snapshot;
  switch (place.view) {
    case 'statement': {
      const all = statementsOf(scan);
      const index = scan.dimensions.findIndex(({ statements }) =>
        statements.some(({ id }) => id === place.statement),
      );
      const number = all.find(({ id }) => id === place.statement)!.number;
      const step =
        layout === 'dimension'
          ? messages.step.dimension(index + 1, scan.dimensions.length, scan.dimensions[index]!.title)
          : messages.step.progress(number, all.length);
      return missing.length > 0 ? `${messages.missing.title(missing.length)} – ${step}` : step;
    }
    case 'introduction':
      return scan.title;
    default:
      return messages[place.view].title;
  }
}
