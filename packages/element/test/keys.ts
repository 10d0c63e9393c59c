import { sendKeys } from '@web/test-runner-commands';
import type { QuickScanElement, QuickScanTeamElement } from '@quick-scan/element';
import type { Person } from './person.ts';

type Anybody = Person<QuickScanElement | QuickScanTeamElement>;

export const press = (key: string) => sendKeys({ press: key });

/** Types a text, in pieces: of two spaces, or the same character twice, in one go WebKit's driver presses one. */
export async function type(text: string): Promise<void> {
  for (const piece of text.match(/(?:(?! )(.)(?!\1))*./gs) ?? []) await sendKeys({ type: piece });
}

/** What has the focus, as a person would name it. */
export function name({ focused }: Pick<Anybody, 'focused'>): string {
  const label = (focused as HTMLInputElement | null)?.labels?.[0] ?? focused;
  return label?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Presses Tab until the focus is on what begins with `wanted`. */
export async function tabTo(person: Pick<Anybody, 'focused'>, wanted: string, most = 30): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await press('Tab');
    if (name(person).startsWith(wanted)) return;
  }
  throw new Error(`Tab does not lead to: ${wanted}`);
}

export async function enter({ element }: Pick<Anybody, 'element'>): Promise<void> {
  await press('Enter');
  await element.updateComplete;
}
