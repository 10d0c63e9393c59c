import { nl as scan } from '@quick-scan/content';
import { encodeCode, summarise } from '@quick-scan/core';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { QuickScanElement, QuickScanTeamElement } from '@quick-scan/element';
import { nl as messages } from '../src/messages/nl.ts';
import { reportOf } from '../src/report.ts';
import { makeFile } from '../src/take-along/make-file.ts';
import { Facilitator } from './facilitator.ts';
import { Person } from './person.ts';
import { TWELVE } from './team-states.ts';
import { until } from './until.ts';

/*
 * These are about the script as it is built (`npm run build`), whose parts stand beside it and may not arrive. What
 * a browser does with a module that failed differs from one to the next, so they run in each.
 */
const RETRY = 'Probeer het opnieuw';
const FAULTS = ['missing', 'login', 'half', 'lost'] as const;
type Part = 'en' | 'team' | 'word' | 'spreadsheet';

let visits = 0;

/** Opens a page in a frame, on a website where a part does not arrive until it is mended. */
async function open(fault: string, part: Part, html: string, map = '') {
  const folder = `/faulty/${fault}/${part}/v${Date.now()}x${visits++}`;
  const address = `${folder}/page?html=${encodeURIComponent(html)}${map && '&map'}`;
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe src="${address}" width="600" height="900"></iframe>`,
  );
  const found = () => frame.contentDocument?.querySelector<QuickScanElement>('quick-scan, quick-scan-team');
  await until(() => found()?.shadowRoot, 'the script ran');
  const element = found()!;
  return {
    person: new Person(element),
    facilitator: new Facilitator(element as unknown as QuickScanTeamElement),
    page: frame.contentDocument!,
    mend: () => fetch(`${folder}/mend`),
    asked: async () => (await (await fetch(`${folder}/asked`)).json()) as string[],
  };
}

/** Waits until something is said, and returns whether that was in a status. */
async function said(person: Person, text: string) {
  const find = () =>
    person.element.shadowRoot!.querySelector('.scan') && person.screen.queryByText(text, { exact: false });
  await until(find, text);
  return find()!.closest('[role=status]') !== null;
}

/** Waits until there is a button by this name. */
async function button(person: Person, name: string) {
  await until(() => person.screen.queryByRole('button', { name }), name);
  return person.button(name);
}

/** Presses with the keyboard's focus on it. */
function press(pressed: HTMLElement) {
  pressed.focus();
  pressed.click();
}

/** Presses, which comes to nothing once more: that is said anew, and the focus stays where it is. */
async function pressInVain(person: Person, pressed: HTMLElement, sentence: string) {
  const statuses = () =>
    [...person.element.shadowRoot!.querySelectorAll('[role=status]')].map((each) => each.textContent).join();
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(statuses()));
  observer.observe(person.element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  const isSaid = () => statuses().includes(sentence);
  const failed = oneEvent(person.element, 'quick-scan-error');
  press(pressed);
  await failed;
  await until(isSaid, sentence);
  observer.disconnect();
  expect(heard.some((each) => !each.includes(sentence))).to.equal(true);
  expect(person.focused).to.equal(pressed);
}

/** Whether what has the focus is in the element: nobody has to begin at the top of the page again. */
const keepsFocus = (person: Person) => until(() => person.focused, 'the focus is in the element');

describe('the English text that does not arrive', () => {
  for (const fault of FAULTS) {
    it(`leaves the scan in Dutch, says so, and comes when asked again: ${fault}`, async () => {
      const { person, mend } = await open(fault, 'en', '<quick-scan lang="en"></quick-scan>');
      const sentence = 'De teksten in de taal van deze pagina konden niet worden geladen.';
      expect(await said(person, sentence)).to.equal(true);
      expect(person.text).to.include('The English text could not be loaded.');
      // All else works.
      await person.press('Start de scan');
      await person.answer(/^Startend/);
      // Again, as often as it takes.
      for (let times = 0; times < 3; times++) {
        await pressInVain(person, person.button(RETRY), sentence);
      }
      await mend();
      press(person.button(RETRY));
      await button(person, 'Next step');
      expect(person.text).not.to.include(sentence);
      await keepsFocus(person);
      expect(person.screen.getByText(/^Statement 2 of 24/)).to.exist;
    });
  }

  it('says so when a page switches to it, and no longer when it switches back', async () => {
    const { person } = await open('missing', 'en', '<quick-scan></quick-scan>');
    await person.press('Start de scan');
    person.element.lang = 'en';
    await said(person, 'The English text could not be loaded.');
    person.element.lang = 'nl';
    await person.element.updateComplete;
    expect(person.text).not.to.include('English');
    expect(person.screen.queryByRole('button', { name: RETRY })).to.equal(null);
  });
});

describe('the team page that does not arrive', () => {
  for (const fault of FAULTS) {
    it(`says so, and comes when asked again: ${fault}`, async () => {
      const { person, mend } = await open(fault, 'team', '<quick-scan-team></quick-scan-team>');
      const sentence = 'De teampagina kon niet worden geladen.';
      expect(await said(person, sentence)).to.equal(true);
      for (let times = 0; times < 3; times++) {
        await pressInVain(person, await button(person, RETRY), sentence);
      }
      await mend();
      press(person.button(RETRY));
      await button(person, 'Voeg codes toe');
      await keepsFocus(person);
      expect(person.focused!.textContent).to.include('Breng de antwoorden van uw team bij elkaar');
    });
  }

  it('is there once for all that ask for it', async () => {
    const { page, asked } = await open(
      'missing',
      'word',
      '<quick-scan-team></quick-scan-team><quick-scan-team></quick-scan-team>',
    );
    for (const element of page.querySelectorAll('quick-scan-team')) {
      await button(new Facilitator(element) as unknown as Person, 'Voeg codes toe');
    }
    expect(await asked()).to.deep.equal(['quick-scan.js', 'quick-scan-team.js']);
  });
});

/** A page on which the report of a finished scan is shown. */
async function openReport(fault: string, part: Part) {
  const opened = await open(fault, part, '<quick-scan storage="none"></quick-scan>');
  const { element } = opened.person;
  element.load(TWELVE[0]);
  element.goTo({ view: 'report' });
  await element.updateComplete;
  return opened;
}

describe('what makes a file and does not arrive', () => {
  for (const [part, file] of [
    ['word', 'Word-bestand'],
    ['spreadsheet', 'Excel-bestand'],
    ['spreadsheet', 'csv-bestand'],
  ] as const) {
    for (const fault of FAULTS) {
      it(`says so, and the same button asks again: ${file}, ${fault}`, async () => {
        const { person, mend } = await openReport(fault, part);
        const download = person.button(`Download ${file}`);
        for (let times = 0; times < 3; times++) {
          await pressInVain(person, download, 'Het bestand kon niet worden gemaakt.');
        }
        await mend();
        press(download);
        await said(person, 'Het bestand is gemaakt');
        expect(person.focused).to.equal(download);
      });
    }
  }
});

const sector = { ...summarise(scan, TWELVE), name: 'Sector werk en inkomen' };

describe('what lays the counts of others beside a result and does not arrive', () => {
  for (const fault of FAULTS) {
    it(`says so in the report, and comes when asked again: ${fault}`, async () => {
      const { person, mend } = await openReport(fault, 'team');
      person.element.reference = sector;
      const sentence = 'De vergelijking met anderen kon niet worden geladen.';
      await said(person, sentence);
      for (let times = 0; times < 2; times++) {
        press(person.button(RETRY));
        // What is said again has the focus, so that it is heard again.
        await until(() => person.focused?.textContent === sentence, 'it is said again');
      }
      await mend();
      press(person.button(RETRY));
      await said(person, 'Referentie: Sector werk en inkomen');
      await until(() => person.focused?.textContent === 'Naast een referentie');
      expect(person.screen.queryByRole('button', { name: RETRY })).to.equal(null);
    });
  }

  it('says so of the team file that was chosen, and reads that when asked again', async () => {
    const { person, mend } = await openReport('missing', 'team');
    await person.chooseFile('sector.json', JSON.stringify(sector));
    await said(
      person,
      '“sector.json” kon niet worden gelezen, omdat een deel van deze pagina niet is geladen.',
    );
    expect(person.focused!.id).to.equal('problem');
    await mend();
    press(person.button(RETRY));
    await said(person, 'Referentie: Sector werk en inkomen');
    await keepsFocus(person);
    expect(person.text).not.to.include('niet is geladen');
  });
});

describe('what reads Excel and csv files of a team and does not arrive', () => {
  for (const fault of FAULTS) {
    it(`says so of each file, reads the others, and reads them when asked again: ${fault}`, async () => {
      const { facilitator, mend } = await open(fault, 'spreadsheet', '<quick-scan-team></quick-scan-team>');
      await button(facilitator as unknown as Person, 'Voeg codes toe');
      const file = (person: number, format: 'excel' | 'csv' | 'json') =>
        makeFile(reportOf(scan, TWELVE[person]!, messages), format);
      await facilitator.addFiles({
        'een.xlsx': await file(0, 'excel'),
        'twee.csv': await file(1, 'csv'),
        'drie.json': await file(2, 'json'),
        'kapot.json': '{',
      });
      expect(facilitator.news).to.include('1 ingevulde scan toegevoegd. 3 konden niet worden gelezen.');
      for (const name of ['een.xlsx', 'twee.csv'])
        expect(facilitator.text).to.include(
          `“${name}” kon niet worden gelezen, omdat een deel van deze pagina`,
        );
      await facilitator.add(encodeCode(scan, TWELVE[3]!));
      await mend();
      press(facilitator.button(RETRY));
      await until(() => facilitator.news.includes('2 ingevulde scans toegevoegd.'), 'they are read');
      expect(facilitator.news).to.include('U hebt 4 ingevulde scans bij elkaar.');
      expect(facilitator.focused!.id).to.equal('collected');
      expect(facilitator.screen.queryByRole('button', { name: RETRY })).to.equal(null);
      expect(facilitator.text).to.include('“kapot.json”');
    });
  }
});

describe('a part that is not what the page says that it is', () => {
  it('never runs, however often it is asked for, and does when it is', async () => {
    const { person, asked, mend } = await open('changed', 'en', '<quick-scan lang="en"></quick-scan>', 'map');
    const sentence = 'De teksten in de taal van deze pagina konden niet worden geladen.';
    await said(person, sentence);
    await mend();
    press(person.button(RETRY));
    await button(person, 'Start the scan');
    expect(await asked()).to.deep.equal(['quick-scan.js', 'quick-scan-en.js', 'quick-scan-en.js?again=1']);
  });

  it('is asked for at no address that the page did not say it of', async () => {
    const { person, asked } = await open('changed', 'en', '<quick-scan lang="en"></quick-scan>', 'map');
    const sentence = 'De teksten in de taal van deze pagina konden niet worden geladen.';
    await said(person, sentence);
    for (let times = 0; times < 4; times++) {
      await pressInVain(person, person.button(RETRY), sentence);
    }
    expect(new Set(await asked())).to.deep.equal(
      new Set(['quick-scan.js', 'quick-scan-en.js', 'quick-scan-en.js?again=1']),
    );
  });
});
