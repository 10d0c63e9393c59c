import { nl } from '@quick-scan/content';
import type { Answer, Response, Scan } from '@quick-scan/core';
import { fixture } from '@open-wc/testing';
import type { QuickScanTeamElement } from '@quick-scan/element';
import { respond } from './answered.ts';
import { Person } from './person.ts';
import { until } from './until.ts';

/** Somebody who brings the answers of a team together. */
export class Facilitator extends Person<QuickScanTeamElement> {
  async add(text: string): Promise<void> {
    const codes = this.screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Plak resultaatcodes/ });
    codes.value = text;
    await this.press('Voeg codes toe');
    await this.hasRead();
  }

  async addFiles(contents: Record<string, BlobPart>): Promise<void> {
    await this.chooseFiles('Kies bestanden', contents);
    await this.hasRead();
  }

  hasRead(): Promise<void> {
    return until(() => !this.screen.queryByRole('progressbar'), 'everything is read');
  }

  async lookAtTeam(): Promise<void> {
    await this.press('Bekijk ze naast elkaar');
  }

  /** What is said of the last that was added. */
  get news(): string {
    return this.element.shadowRoot!.querySelector<HTMLElement>('#collected')!.innerText;
  }
}

/** Opens a page where a team can be brought together. */
export async function facilitate(
  attributes: Record<string, string> = {},
  scan: Scan = nl,
): Promise<Facilitator> {
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const element = await fixture<QuickScanTeamElement>(
    `<quick-scan-team ${list.join(' ')}></quick-scan-team>`,
  );
  element.scan = scan;
  const facilitator = new Facilitator(element);
  // What shows a team is loaded on demand.
  await until(() => element.shadowRoot!.querySelector('#heading'), 'the team view is there');
  await element.updateComplete;
  return facilitator;
}

/** Several responses: one for each list of answers. */
export function people(
  scan: Scan,
  group: string | undefined,
  ...answers: (Answer | undefined)[][]
): Response[] {
  return answers.map((given, index) =>
    respond(scan, given, {
      startedAt: `2026-11-23T12:00:00.${String(index).padStart(3, '0')}Z`,
      ...(group !== undefined && { group }),
    }),
  );
}
