import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast, isDark, nearest } from '../docs/demo/configurator/colour.js';
import { expectNothingWrong } from './axe.ts';
import { readContrast } from './contrast.ts';
import { page as bare, serve, STRICT_POLICY, type Site } from './serve.ts';
import { useBrowser } from './visitor.ts';

const pages: Record<string, string> = {};
let site: Site;
const visit = useBrowser();
beforeAll(async () => {
  site = await serve(pages, STRICT_POLICY, 'docs/demo');
});
afterAll(() => site.close());

const open = (query = '', options: Parameters<typeof visit>[1] = {}) =>
  visit(`${site.address}/configurator.html${query}`, options);

const choose = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name }).check();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const example = (page: Page) => page.getByRole('region', { name: 'Voorbeeld van uw pagina' });
/** The text of each block of code that is shown. */
const code = (page: Page) => page.locator('pre:visible').allInnerTexts();
const colour = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Fills in the form all at once, as quickly as many times take; what is not said is left empty. */
const fill = (page: Page, choices: Record<string, string>) =>
  page.evaluate((all) => {
    const form = document.forms[0]!;
    form.reset();
    for (const [name, value] of Object.entries(all))
      (form.elements.namedItem(name) as HTMLInputElement | RadioNodeList).value = value;
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }, choices);

describe('the page on which a scan is set up', () => {
  it('changes the scan at once, and leaves it where it is', async () => {
    const { page, complaints } = await open();
    await press(page, 'Start de scan');
    await page.getByRole('radio', { name: /^Startend/ }).check();
    await press(page, 'Volgende stap');
    await page.getByText('Stelling 2 van 24').waitFor();

    await choose(page, 'Taal', 'Engels');
    await page.getByText('Statement 2 of 24').waitFor();
    await choose(page, 'Uiterlijk', 'Donker');
    await colour(page, 'Hoofdknop').fill('#ffd500');
    await page.getByText('Meer keuzes').click();
    await page.getByLabel('Niveau van de bovenste kop').selectOption('Kop 3');
    await page
      .getByRole('combobox', { name: 'Antwoorden bewaren in de browser' })
      .selectOption('Niet bewaren');
    await page.getByLabel('De titel van de pagina noemt de stap').check();
    await page.getByText('Statement 2 of 24').waitFor();
    await expect.poll(() => page.title()).toMatch(/^Statement 2 of 24 – /);
    const next = page.getByRole('button', { name: 'Next step' });
    expect(await next.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(255, 213, 0)');
    await page.getByRole('button', { name: 'Previous step' }).click();
    expect(await page.getByRole('radio', { name: /^Starting/ }).isChecked()).toBe(true);

    await choose(page, 'Indeling', 'Een heel thema per stap');
    await expect.poll(() => example(page).getByRole('radiogroup').count()).toBe(9);
    expect(complaints).toEqual([]);
  });

  it('gives code that works on an empty page when it is pasted there', async () => {
    const { page, complaints } = await open('?form=tag', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await choose(page, 'Taal', 'Engels');
    await page.getByText('Meer keuzes').click();
    await page.getByLabel('Groepen').fill('R&D, "zorg" <jeugd>');
    await page.getByLabel('Map op uw site').fill('/');
    await press(page, 'Kopieer de code');
    await page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).waitFor();

    pages['/pasted'] = bare({
      script: '',
      element: await page.evaluate(() => navigator.clipboard.readText()),
    });
    await page.goto(`${site.address}/pasted`);
    await page.getByRole('radio', { name: 'R&D' }).waitFor();
    await page.getByRole('radio', { name: '"zorg" <jeugd>' }).check();
    await press(page, 'Start the scan');
    await page.getByText('Statement 1 of 24').waitFor();
    expect(complaints).toEqual([]);
  });

  it('selects the code where copying is refused', async () => {
    const { page } = await visit('about:blank');
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto(`${site.address}/configurator.html?theme=dark`);
    await press(page, 'Kopieer de code');
    await page.getByRole('status').filter({ hasText: 'De code is geselecteerd' }).waitFor();
    const [div] = await code(page);
    expect(await page.evaluate(() => getSelection()!.toString().trim())).toBe(div);
    expect(div).toMatch('<div data-quick-scan data-theme="dark">');
    // What was said is about code that is no longer there.
    await choose(page, 'Uiterlijk', 'Licht');
    expect(await page.getByRole('status').filter({ hasText: 'geselecteerd' }).count()).toBe(0);
  });

  it('shows for each way to place the scan what belongs where', async () => {
    const { page } = await open('?action=%230b7a3b');
    const headings = () => page.locator('#code').getByRole('heading', { level: 3 }).allInnerTexts();
    const colours = 'Voor uw webbeheerder: de kleuren en de vorm';
    expect(await page.getByRole('radio', { name: /^Met een blok \(div\)/ }).isChecked()).toBe(true);
    expect(await headings()).toEqual(['Op uw pagina', 'Voor uw webbeheerder: het script', colours]);
    expect((await code(page))[2]).toBe('quick-scan {\n  --quick-scan-action: #0b7a3b;\n}');
    await choose(page, 'Hoe plaatst u de scan?', /^Met een eigen tag/);
    expect(await headings()).toEqual(['Op uw pagina', colours]);
    await choose(page, 'Hoe plaatst u de scan?', /^In een kader/);
    expect(await headings()).toEqual(['Op uw pagina', 'Voor uw webbeheerder: de hoogte']);
    expect((await code(page))[0]).toMatch('embed.html?action=%230b7a3b"');
  });

  it('keeps what was chosen in its address, for a colleague, until it is put back', async () => {
    const { page } = await open();
    await choose(page, 'Wat komt er op de pagina?', /^De antwoorden van een team/);
    await choose(page, 'Uiterlijk', 'Veel contrast');
    await choose(page, 'Uw pagina is', 'Donker');
    await choose(page, 'Breedte', 'Telefoon');
    await page.getByText('Meer keuzes').click();
    await page.getByRole('combobox', { name: 'Antwoorden bewaren' }).selectOption('Tot iemand ze wist');
    await colour(page, 'Links en andere knoppen').fill('#9CF');
    await page.getByLabel('Lettertype').fill('Open Sans; } body { display: none');
    const before = await code(page);
    expect(before[2]).toBe(`quick-scan-team {
  --quick-scan-link: #99ccff;
  --quick-scan-font: "Open Sans body display none";
}`);

    const { page: colleague } = await visit(page.url());
    await colleague.getByRole('button', { name: 'Voeg codes toe' }).waitFor();
    expect(await code(colleague)).toEqual(before);
    expect(await example(colleague).evaluate((each) => getComputedStyle(each).colorScheme)).toBe('dark');
    expect((await example(colleague).boundingBox())!.width).toBe(392);
    expect(
      await colleague.getByRole('combobox', { name: 'Antwoorden bewaren in de browser' }).inputValue(),
    ).toBe('local');

    await colleague.getByRole('button', { name: 'Zet alles terug op standaard' }).click();
    await colleague.getByRole('status').filter({ hasText: 'Alle keuzes staan weer op standaard.' }).waitFor();
    await colleague.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(new URL(colleague.url()).search).toBe('');
    expect(await code(colleague)).toHaveLength(2);
  });

  it('keeps what is chosen when the back button steps through the scan', async () => {
    const { page } = await open('?history');
    await press(page, 'Start de scan');
    await page.getByText('Stelling 1 van 24').waitFor();
    await choose(page, 'Uiterlijk', 'Donker');
    await page.goBack();
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();
    expect(new URL(page.url()).search).toBe('?theme=dark&history=');
  });

  it('goes to where the colours can be judged, apart from what somebody filled in themselves', async () => {
    const { page, complaints } = await visit(`${site.address}/index.html`);
    await press(page, 'Start de scan');
    await page.getByRole('radio', { name: /^Gevorderd/ }).check();
    await press(page, 'Volgende stap');

    await page.getByRole('link', { name: 'Stel de scan in voor uw site' }).click();
    await press(page, 'Stelling');
    await page.getByText('Stelling 1 van 24').waitFor();
    expect(await page.getByRole('radio', { name: /^Goed op weg/ }).isChecked()).toBe(true);
    await press(page, 'Uitslag');
    await page.getByRole('heading', { name: 'Uitslag', exact: true }).waitFor();
    await example(page).evaluate((each) => (each.scrollTop = 1000));
    await press(page, 'Inleiding');
    await page.getByRole('heading', { name: 'QuickScan diversiteitssensitief begeleiden' }).waitFor();
    expect(await example(page).evaluate((each) => each.scrollTop)).toBe(0);
    await press(page, 'Leegmaken');
    await page.getByRole('button', { name: 'Start de scan' }).waitFor();

    await page.getByRole('link', { name: 'De scan', exact: true }).click();
    await page.getByText('Stelling 2 van 24').waitFor();
    await press(page, 'Vorige stap');
    expect(await page.getByRole('radio', { name: /^Gevorderd/ }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('brings the heading of the next step into sight, in its part of the window', async () => {
    const { page } = await open('', { viewport: { width: 1280, height: 1150 } });
    await press(page, 'Start de scan');
    await page.getByText('Stelling 1 van 24').waitFor();
    await page.getByRole('radio', { name: /^Startend/ }).check();
    // The heading is past the edge of the example, and not past that of the window.
    await page.locator('#voorbeeld').evaluate((each) => each.scrollIntoView());
    await example(page).evaluate((each) => (each.scrollTop = 150));
    // A click of the test itself would scroll first.
    await page.getByRole('button', { name: 'Volgende stap' }).dispatchEvent('click');
    await page.getByText('Stelling 2 van 24').waitFor();
    const heading = () => example(page).locator('legend').boundingBox();
    await expect
      .poll(async () => (await heading())!.y)
      .toBeGreaterThan((await example(page).boundingBox())!.y);
  });

  it('says what is no colour, and counts it as one to look at', async () => {
    const { page } = await open();
    await colour(page, 'Hoofdknop').fill('groenig');
    await page.getByText('Dit is geen kleurcode.').waitFor();
    await colour(page, 'Links en andere knoppen').fill('#ff8800');
    const verdict = page.getByRole('status').filter({ hasText: 'Kijk nog naar: ' });
    expect(await verdict.innerText()).toBe('Kijk nog naar: Hoofdknop, Links en andere knoppen.');
    expect(await page.getByRole('link', { name: 'Bekijk de kleuren' }).count()).toBe(1);
    expect(await page.locator('pre').filter({ hasText: 'groenig' }).count()).toBe(0);
    await press(page, 'Wis de kleur van links en andere knoppen');
    expect(await verdict.innerText()).toBe('Kijk nog naar: Hoofdknop.');
    await press(page, 'Wis de kleur van de hoofdknop');
    expect(await page.getByText('Dit is geen kleurcode.').count()).toBe(0);
    expect(await colour(page, 'Hoofdknop').evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('status').filter({ hasText: 'Alles is duidelijk genoeg te zien.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Bekijk de kleuren' }).count()).toBe(0);
  });

  it('says aloud what is no folder, and gives the code for one that is', async () => {
    const { page } = await open('?form=tag');
    const folder = page.getByLabel('Map op uw site');
    const said = page.locator('#folder-said');
    const source = async () => /<script src="(.*?)"/.exec((await code(page))[0]!)![1];
    expect(await folder.getAttribute('placeholder')).toBe('/quick-scan/0.1.0/');
    expect(await said.getAttribute('role')).toBe('status');
    for (const [text, problem] of [
      [
        'javascript:alert(1)',
        /^Begin met een \/ of met https:\/\/\. Bijvoorbeeld: \/quick-scan\/0\.1\.0\/\.$/,
      ],
      ['quick-scan/', /^Begin met een \//],
      ['http://scan.example.org/', /^Begin met een \//],
      ['/onze scan/', /^In een adres staat geen spatie/],
      ['/scan/?versie=1', /^In een adres staat geen spatie/],
    ] as const) {
      await folder.fill(text);
      expect(await said.innerText()).toMatch(problem);
      expect(await folder.getAttribute('aria-invalid')).toBe('true');
      expect(await source()).toBe('/quick-scan/0.1.0/quick-scan.js');
    }
    for (const [text, found] of [
      ['', '/quick-scan/0.1.0/'],
      ['/sites/scan/quick-scan.js', '/sites/scan/'],
      ['https://scan.example.org/1/embed.html', 'https://scan.example.org/1/'],
      [' /scan ', '/scan/'],
    ] as const) {
      await folder.fill(text);
      expect(await said.textContent()).toBe('');
      // What was said would not be heard if its place came and went with it.
      expect(await said.evaluate((each) => each.checkVisibility())).toBe(true);
      expect(await folder.getAttribute('aria-invalid')).toBe('false');
      expect(await source()).toBe(`${found}quick-scan.js`);
    }
  });

  it('offers the title of the page only where there is a page around the scan', async () => {
    const { page } = await open('?update-title&history&form=iframe');
    await page.getByLabel('Met de terugknop').waitFor();
    expect(await page.getByLabel('De titel van de pagina').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?history=&form=iframe');
    expect((await code(page))[0]).toContain('embed.html?history"');
    await choose(page, 'Hoe plaatst u de scan?', /^Met een blok/);
    await page.getByLabel('De titel van de pagina').check();
    const [div] = await code(page);
    expect(div).toContain('<div data-quick-scan data-update-title data-history>');
    expect(div).toContain('embed.html?history"');
  });

  it.each([
    [1280, 800],
    [1440, 900],
    [390, 844],
  ])('covers nothing that can be chosen or copied in a window of %i by %i', async (width, height) => {
    const { page } = await open('', { viewport: { width, height } });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const covered = await page.locator('#code :is(label, input, button, pre):visible').evaluateAll((all) =>
      all
        .filter((each) => {
          // No further than needed: so the example beside the choices stays where it would cover something.
          each.scrollIntoView({ block: 'nearest' });
          const { x, y, width: wide, height: high } = each.getBoundingClientRect();
          const top = document.elementFromPoint(x + wide / 2, y + high / 2);
          return !each.contains(top) && !each.closest('label')?.contains(top);
        })
        .map((each) => each.outerHTML),
    );
    expect(covered).toEqual([]);
  });

  it('has no link to what is not there, with and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open('', { javaScriptEnabled });
      const links = await page
        .locator('a:visible')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        const { hash } = new URL(link);
        if (hash) expect(await page.locator(hash).isVisible()).toBe(true);
        expect((await page.request.get(link)).status()).toBe(200);
      }
    }
  });

  it('shows nothing that does nothing without JavaScript, and says so', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    // Playwright finds nothing by role or by text in there.
    expect(await page.locator('noscript').innerText()).toBe(
      'Zet JavaScript aan in uw browser om deze pagina te gebruiken.',
    );
    expect(await page.locator(':is(section, input, select, button, pre):visible').count()).toBe(0);
  });
});

describe('contrast', () => {
  const colours = fc
    .uint8Array({ minLength: 3, maxLength: 3 })
    .map((channels) => `#${Buffer.from(channels).toString('hex')}`);

  it('is counted as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4, 2);
    expect([isDark('#154273'), isDark('#ffd500')]).toEqual([true, false]);
  });

  it('is had by the nearest colour of the same hue that has it', () => {
    const hueOf = (hex: string) => {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
      return Math.atan2(Math.sqrt(3) * (green! - blue!), 2 * red! - green! - blue!);
    };
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const isEnough = (each: string) => contrast(each, ground) >= 4.5;
        const found = nearest(colour, isEnough)!;
        expect(isEnough(found)).toBe(true);
        if (isEnough(colour)) expect(found).toBe(colour);
        const turned = Math.abs(hueOf(found) - hueOf(colour));
        const spread = (hex: string) => {
          const values = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
          return Math.max(...values) - Math.min(...values);
        };
        // In whole steps of 1/255 a colour that is nearly grey, black or white has hardly a hue.
        if (Math.min(spread(found), spread(colour)) > 40)
          expect(Math.min(turned, 2 * Math.PI - turned)).toBeLessThan(0.05);
      }),
    );
  });

  it('that is too little is said, with a colour that is enough, and told again beside the code', async () => {
    const { page, complaints } = await open();
    await page.getByRole('status').filter({ hasText: 'Alles is duidelijk genoeg te zien.' }).waitFor();
    await colour(page, 'Links en andere knoppen').fill('#ff8800');
    const said = () =>
      colour(page, 'Links en andere knoppen').evaluate(
        (each) => document.getElementById(each.getAttribute('aria-describedby')!)!.textContent,
      );
    expect(await said()).toBe(
      'Links en andere knoppen vallen te weinig op tegen de achtergrond (contrast 2,1; nodig is 4,5).',
    );
    await page.getByRole('status').filter({ hasText: 'Kijk nog naar: Links en andere knoppen.' }).waitFor();
    await page.getByRole('link', { name: 'Bekijk de kleuren' }).click();
    await press(page, /^Neem #[\da-f]{6} voor links en andere knoppen$/);
    expect(await said()).toMatch(
      /^Links en andere knoppen vallen genoeg op tegen de achtergrond \(contrast 4,[5-9]\)\.$/,
    );
    await page.getByRole('status').filter({ hasText: 'Alles is duidelijk genoeg te zien.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Bekijk de kleuren' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('that is too little is all that is told of a colour, in plain words', async () => {
    const { page } = await open('?action=%23ffd500');
    const said = page.locator('[data-said="action"]');
    expect(await said.locator('p').innerText()).toBe(
      'De knop valt te weinig op tegen de achtergrond (contrast 1,4; nodig is 3).',
    );
    await press(page, /^Neem #[\da-f]{6} voor de hoofdknop$/);
    expect(await said.innerText()).toMatch(
      /^De tekst op de knop valt genoeg op \(contrast [\d,]+\)\. De knop valt genoeg op tegen de achtergrond \(contrast 3,[\d]\)\.$/,
    );
  });

  it('depends on the page that the scan will stand on', async () => {
    const { page } = await open('?accent=%23154273');
    const verdict = page.locator('#verdict');
    expect(await verdict.innerText()).toBe('Alles is duidelijk genoeg te zien.');
    await choose(page, 'Uw pagina is', 'Donker');
    expect(await verdict.innerText()).toMatch('Kijk nog naar: Gekozen antwoord en ladder');
    await choose(page, 'Hoe plaatst u de scan?', /^In een kader/);
    expect(await verdict.innerText()).toBe('Alles is duidelijk genoeg te zien.');
    await choose(page, 'Hoe plaatst u de scan?', /^Met een blok/);
    expect(await verdict.innerText()).toMatch('Kijk nog naar: Gekozen antwoord en ladder');
    await choose(page, 'Uiterlijk', 'Licht');
    expect(await verdict.innerText()).toBe('Alles is duidelijk genoeg te zien.');
  });

  it('is that of what others will see, where somebody has colours forced on all pages', async () => {
    const query = '?accent=%23f80&color=%23777777&background=%23eeeeee';
    const said = async (forcedColors: 'none' | 'active') => {
      const { page } = await open(query, { forcedColors });
      return page.locator('[data-said]:visible').allInnerTexts();
    };
    const found = await said('active');
    expect(found).toHaveLength(4);
    expect(found).toEqual(await said('none'));
  });

  it('of text and background is counted once both are there, in a look that goes with them', async () => {
    const { page } = await open();
    await colour(page, 'Achtergrond').fill('#102030');
    const verdict = page.locator('#verdict');
    const saidOf = (name: string) => page.locator(`[data-said="${name}"]`).innerText();
    const alone = async (own: string, ownText: string, other: string, otherText: string) => {
      expect(await saidOf(own)).toBe(ownText);
      expect(await saidOf(other)).toBe(otherText);
      expect(await verdict.innerText()).toBe('Kijk nog naar: Tekst, Achtergrond.');
    };
    const needed = (what: string) => `Deze kleur telt pas mee als u ook ${what} kiest.`;
    await alone('background', needed('een tekstkleur'), 'color', 'Kies ook een tekstkleur.');
    await press(page, 'Wis de kleur van de achtergrond');
    await colour(page, 'Tekst').fill('#ffffff');
    await alone('color', needed('een achtergrond'), 'background', 'Kies ook een achtergrond.');
    await colour(page, 'Achtergrond').fill('donker');
    expect(await saidOf('color')).toBe(needed('een achtergrond'));
    await colour(page, 'Achtergrond').fill('#102030');
    await page.getByText('De achtergrond is donker, maar de scan rekent op een lichte.').waitFor();
    await press(page, 'Kies uiterlijk Donker');
    expect(await verdict.innerText()).toBe('Alles is duidelijk genoeg te zien.');
    expect((await code(page))[0]).toMatch('<div data-quick-scan data-theme="dark">');
  });

  it('is enough for all that is drawn in the scan once the page says so', async () => {
    const { page } = await open();
    await press(page, 'Uitslag');
    const single = fc.record(
      {
        theme: fc.constantFrom('', 'light', 'dark', 'contrast'),
        ground: fc.constantFrom('', 'grey', 'dark'),
        action: colours,
        accent: colours,
        link: colours,
      },
      { requiredKeys: ['theme', 'ground'] },
    );
    const pair = fc.oneof(fc.constant({}), fc.record({ color: colours, background: colours }));
    const record = fc.tuple(single, pair).map(([one, two]) => ({ ...one, ...two }));
    const advice = page.getByRole('button', { name: /^(Neem|Kies uiterlijk) / });
    const property = fc.asyncProperty(record, async (choices) => {
      await fill(page, choices);
      // One may make another needed, but it ends.
      for (let at = 0; (await advice.count()) > 0; at++) {
        expect(at).toBeLessThan(10);
        await advice.first().click();
      }
      expect(await page.locator('#verdict').innerText()).toBe('Alles is duidelijk genoeg te zien.');
      for (const [places, shown] of [
        [['Leegmaken', 'Inleiding'], '.introduction'],
        [['Start de scan', 'Volgende stap'], '.summary'],
        [['Inleiding', 'Uitslag'], '.report'],
        [['Stelling'], '.option :checked'],
      ] as const) {
        for (const place of places) await press(page, place);
        await page.locator(shown).first().waitFor();
        const low = (await readContrast(page)).filter(({ ratio, least }) => ratio < least);
        expect(low).toEqual([]);
      }
    });
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
  });
});

describe('for everybody, the page', () => {
  it.each([
    '',
    '?ground=dark',
    '?theme=dark&form=tag',
    '?view=team&form=iframe',
    '?action=%23ffd500&color=%23777',
  ])('has nothing wrong that axe finds: %s', async (query) => {
    const { page } = await open(query);
    await page.getByText('Meer keuzes').click();
    await page.locator('#site .scan button').first().waitFor();
    await expectNothingWrong(page);
    if (query.includes('team')) return;
    await press(page, 'Uitslag');
    await page.locator('.report').waitFor();
    await expectNothingWrong(page);
  });

  it.each([320, 390, 768, 1280])('fits a window of %i pixels', async (width) => {
    const { page } = await open('?action=%23ffd500&groups=management,uitvoering', {
      viewport: { width, height: 800 },
    });
    await page.getByText('Meer keuzes').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth && !each.closest('.hidden'))
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });

  it('can be used with the keyboard alone, and always shows where one is', async () => {
    const { page } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const ring = () =>
      page.evaluate(() => {
        const deep = (root: Document | ShadowRoot): Element | null =>
          root.activeElement?.shadowRoot ? deep(root.activeElement.shadowRoot) : root.activeElement;
        const active = deep(document)!;
        const styles = [active, active.closest('label') ?? active, active.closest('.option') ?? active];
        return styles.some((each) => getComputedStyle(each).outlineStyle !== 'none');
      });
    const name = () =>
      page.evaluate(
        () => document.activeElement!.closest('label')?.innerText ?? document.activeElement!.textContent,
      );
    const tabTo = async (wanted: RegExp) => {
      for (let at = 0; at < 80; at++) {
        await page.keyboard.press('Tab');
        expect(await ring()).toBe(true);
        if (wanted.test(await name())) return;
      }
      throw new Error(`nothing that is called ${wanted.source} gets the focus`);
    };
    await tabTo(/^Zoals uw pagina/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(/^Met een blok/);
    await page.keyboard.press('ArrowRight');
    await tabTo(/^Kopieer de code/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch('<quick-scan theme="dark">');
  });
});
