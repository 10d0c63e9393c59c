import { emptyResponse, parseScan, statementsOf, type Response, type Scan } from '@quick-scan/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as bare, serve, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

/*
 * Script, markup and addresses that do something, in every text of a scan and in all that people write. On a page without
 * any policy, so that nothing but the scan itself stands in the way.
 */

/** Each tells on itself when it is more than text: it calls `ran`, loads something, or makes a link to somewhere else. */
const ATTACKS = [
  '<script>ran()</script>',
  '<img src="/loaded" onerror="ran()">',
  '"><svg/onload=ran()>',
  `'-ran()-'"onfocus="ran()" autofocus x="`,
  '</textarea></style></title><iframe src="javascript:parent.ran()"></iframe>',
  '<a href="javascript:ran()">x</a><base href="/loaded/">',
  '&lt;img src=/loaded onerror=ran()&gt;',
  '${ran()}{{ran()}}<!--?lit$--><?lit$123$?>',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e\u202e\u0000\ud800',
  '<link rel=stylesheet href=/loaded><style>@import "/loaded";*{background:url(/loaded)}</style>',
  '<quick-scan src="/loaded"></quick-scan><form action="/loaded"><button formaction="javascript:ran()">',
  'javascript:ran()',
  'data:text/html,<script>parent.ran()</script>',
];

/** What a link can't be to: each is refused with the whole scan. */
const ADDRESSES = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  ' javascript:ran()',
  'java\tscript:ran()',
  'java\nscript:ran()',
  '\u0001javascript:ran()',
  'javascript&colon;ran()',
  'javascript:ran()//https://example.org',
  'data:text/html,<script>parent.ran()</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:ran()',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '//example.org',
  'view-source:https://example.org',
  'https:javascript:ran()',
  'http:/example.org',
  ' https://example.org',
  'https://example.org/ x',
  'feed:javascript:ran()',
];

let turn = 0;
/** Another attack each time, so that each field gets another and each attack comes everywhere in turn. */
const attack = (most = 2_000) => ATTACKS[turn++ % ATTACKS.length]!.slice(0, most);

/** A scan with an attack in each of its texts, and links that are as strange as they may be. */
function hostileScan(): Scan {
  const href = 'https://example.org/"onclick="ran()"><script>ran()</script>';
  const text = (): Scan['introduction'] => [
    { type: 'heading', children: [attack()] },
    {
      type: 'paragraph',
      children: [
        attack(),
        { type: 'strong', children: [attack()] },
        { type: 'emphasis', children: [attack()] },
        { type: 'foreign', language: 'en', children: [attack()] },
        { type: 'link', href: href.replaceAll(' ', ''), children: [attack()] },
        { type: 'link', children: [attack()] },
      ],
    },
    {
      type: 'list',
      items: [[{ type: 'paragraph', children: [attack()] }], [{ type: 'heading', children: [attack()] }]],
    },
  ];
  const levels = [1, 2, 3].map((value) => ({ value, label: `${value} ${attack()}` }));
  return parseScan({
    id: 'vijandig',
    version: attack(32),
    language: 'nl',
    title: attack(),
    introduction: text(),
    levels,
    unknown: { label: attack() },
    dimensions: [0, 1].map((d) => ({
      id: `thema-${d}`,
      title: attack(),
      statements: [0, 1, 2].map((s) => ({
        id: `stelling-${d}-${s}`,
        number: d * 3 + s + 1,
        text: attack(),
        explanation: text(),
        furtherReading: [text()],
        options: levels.map(({ value }) => ({ level: value, text: attack() })),
      })),
    })),
  });
}

const scan = hostileScan();
const ids = statementsOf(scan).map(({ id }) => id);
const GROUPS = [attack(100).replaceAll(',', ''), attack(100).replaceAll(',', '')];

const respond = (person: number): Response => ({
  ...emptyResponse(scan, new Date(Date.UTC(2026, 10, 23, 12, person))),
  answers: Object.fromEntries(ids.map((id, at) => [id, ((at + person) % 3) + 1])),
  notes: Object.fromEntries(ids.map((id) => [id, attack()])),
  priorities: ids.slice(0, 3),
  plan: ids
    .slice(0, 4)
    .map((statement) => ({ statement, goal: attack(), action: attack(), who: attack(), when: attack() })),
  group: GROUPS[person % 2]!,
  completedAt: '2026-11-30T12:00:00Z',
});

let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve({
    '/': bare({ element: '<quick-scan src="scan.json"></quick-scan>' }),
    '/team': bare({ element: '<quick-scan-team src="scan.json"></quick-scan-team>' }),
    '/scan.json': JSON.stringify(scan),
  });
});
afterAll(() => site.close());

/** Opens a page that remembers whether a script ran, and what was asked for; `watch` looks at what is there. */
async function watched(path: string, kept?: { key: string; value: unknown }) {
  const { page } = await visit('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(site.address, '')));
  page.on('dialog', (dialog) => void dialog.dismiss());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.assign(window, { times: 0, ran: () => (window as unknown as { times: number }).times++ });
  });
  if (kept)
    await page.addInitScript(({ key, value }) => localStorage.setItem(key, JSON.stringify(value)), kept);
  await page.goto(site.address + path);
  return { page, asked, errors };
}

/** All that is there of what the scan itself never makes. */
const strange = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const host = document.querySelector('quick-scan, quick-scan-team')!;
    for (const each of host.shadowRoot!.querySelectorAll('*')) {
      const { localName, attributes } = each;
      if (
        /^(script|img|iframe|object|embed|link|style|base|meta|quick-scan.*|template|image|animate|foreignobject)$/i.test(
          localName,
        )
      )
        found.push(localName);
      for (const { name, value } of attributes) {
        if (/^on|^(src|srcdoc|action|formaction|xlink:href|style|autofocus)$/.test(name))
          found.push(`${name}=${value}`);
        if (name === 'href' && !/^(https?|mailto):/.test((each as HTMLAnchorElement).protocol))
          found.push(`${name}=${value}`);
      }
    }
    const { times } = window as unknown as { times: number };
    if (times > 0) found.push(`${times} scripts ran`);
    return found;
  });

/** Puts the pointer and the focus on all that can have them, which is when some attacks begin. */
async function touch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const host = document.querySelector('quick-scan, quick-scan-team')!;
    for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
      if (each instanceof HTMLDetailsElement) each.open = true;
      each.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      each.focus();
    }
  });
}

const text = (page: Page) =>
  page.evaluate(() => document.querySelector('quick-scan, quick-scan-team')!.shadowRoot!.textContent);

describe('whatever stands in the texts of a scan and in what people write is text', () => {
  it('in every view of the scan', async () => {
    const { page, asked, errors } = await watched('/');
    await page
      .locator('quick-scan')
      .evaluate((element, groups) => Object.assign(element, { groups }), GROUPS);
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    const seen: string[] = [];
    const look = async (view: string) => {
      await touch(page);
      expect([view, await strange(page)]).toEqual([view, []]);
      seen.push(await text(page));
    };
    await look('introduction');
    await page.locator('quick-scan').evaluate((element, response) => {
      (element as unknown as { load(response: unknown): void }).load(response);
    }, respond(0));
    const places = [
      ...ids.map((statement) => ({ view: 'statement', statement })),
      ...['overview', 'review', 'report', 'plan', 'introduction'].map((view) => ({ view })),
    ];
    for (const layout of ['statement', 'dimension']) {
      await page
        .locator('quick-scan')
        .evaluate((element, value) => element.setAttribute('layout', value), layout);
      for (const place of places) {
        await page.locator('quick-scan').evaluate((element, to) => {
          (element as unknown as { goTo(place: unknown): void }).goTo(to);
          return (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        }, place);
        await look(place.view);
      }
    }
    // Each of them was there, as it was written.
    const all = seen.join('\n');
    for (const each of ATTACKS) expect(all).toContain(each.slice(0, 20));
    expect(asked).toEqual(['/', '/quick-scan.js', '/scan.json']);
    expect(errors).toEqual([]);
  });

  it('in all views of a team, with the names of its files and of the team', async () => {
    const { page, asked, errors } = await watched('/team');
    await page
      .locator('quick-scan-team')
      .evaluate((element, groups) => Object.assign(element, { groups, threshold: 3 }), GROUPS);
    await page.getByText('Kies bestanden').waitFor();
    const files = [
      ...Array.from({ length: 8 }, (_, person) => [`${attack()}.json`, JSON.stringify(respond(person))]),
      ...ATTACKS.map((name) => [name, name]),
    ];
    await page.locator('input[type=file]').evaluate((input: HTMLInputElement, given) => {
      const chosen = new DataTransfer();
      for (const [name, content] of given) chosen.items.add(new File([content!], name!));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);
    await page.getByText(/toegevoegd\./).waitFor();
    const look = async (view: string) => {
      await touch(page);
      expect([view, await strange(page)]).toEqual([view, []]);
    };
    await look('what was brought together');
    for (const each of ATTACKS) expect(await text(page)).toContain(`“${each.slice(0, 20)}`);
    await page.getByLabel('Plak resultaatcodes of links').fill(ATTACKS.join('\n#quick-scan='));
    await page.getByRole('button', { name: 'Voeg codes toe' }).click();
    await look('what was pasted');
    await page.getByLabel('Hoe heet dit team?').fill(attack());
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await page.getByRole('heading', { name: 'Agenda' }).waitFor();
    await look('team');
    await page.getByRole('button', { name: 'Begin het gesprek' }).click();
    await look('conversation');
    expect(asked.sort()).toEqual(['/quick-scan-team.js', '/quick-scan.js', '/scan.json', '/team']);
    expect(errors).toEqual([]);
  });

  it('in a link to a result, in what is kept, and in the words of a page', async () => {
    for (const each of ATTACKS) {
      const kept = { key: 'quick-scan:vijandig', value: each };
      const { page, errors } = await watched(`/#quick-scan=${each}`, kept);
      await page.locator('quick-scan').evaluate((element, word) => {
        const words = { step: { next: word }, report: { title: word }, language: word };
        element.setAttribute('messages', JSON.stringify(words));
        element.setAttribute('lang', word);
        element.setAttribute('theme', word);
      }, each);
      await page.getByRole('button').first().waitFor();
      expect(await strange(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }
  });

  it('in what is said of a scan that can’t be shown, and of where it was to come from', async () => {
    const { page, errors } = await watched('/');
    for (const each of ATTACKS) {
      await page
        .locator('quick-scan')
        .evaluate((element, src) => element.setAttribute('src', src), `/none?${each}`);
      await page.getByText(`/none?${each}`).first().waitFor();
      expect(await strange(page)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  it.each(ADDRESSES)('and no link goes to %j', (href) => {
    const introduction = [{ type: 'paragraph', children: [{ type: 'link', href, children: ['x'] }] }];
    expect(() => parseScan({ ...scan, introduction })).toThrow('expected an http, https or mailto address');
  });
});
