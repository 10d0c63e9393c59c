import { encodeCode, parseScan, summarise, type Answer, type Scan } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { KEPT_OUTCOME, KEPT_TEAM } from '../../../test/as-0.1.0.ts';
import { respond, returnTo } from './answered.ts';
import { facilitate, people, type Facilitator } from './facilitator.ts';
import { until } from './until.ts';

const KEY = 'quick-scan-team:small-scan';
const NOT_KEPT = 'Wat u hier doet, kan niet worden bewaard.';
const ANSWERS: Answer[][] = [
  [1, 2, 3],
  [1, 1, 3],
  [3, 2, 3],
];

/** The next version of the small scan, in which the statements have changed places and the last is another. */
const next = (() => {
  const json = smallScanJson();
  const [skills, process] = json.dimensions;
  skills!.statements.reverse().forEach((each, index) => (each.number = index + 1));
  process!.statements[0]!.id = 'review';
  return parseScan({ ...json, version: '2.0.0' });
})();

/** What is laid beside a team. */
const sector = (scan: Scan = smallScan) => ({
  ...summarise(scan, people(scan, undefined, [1, 1, 1], [2, 2, 2])),
  name: 'Sector',
});

const codes = (...answers: Answer[][]) =>
  people(smallScan, undefined, ...answers)
    .map((each) => encodeCode(smallScan, each))
    .join('\n');

/** A team of three who look at what they said. */
async function lookingTeam(attributes: Record<string, string> = {}): Promise<Facilitator> {
  const team = await facilitate(attributes, smallScan);
  await team.add(codes(...ANSWERS));
  await team.lookAtTeam();
  return team;
}

/** Agrees on the first statement of the agenda, and goes back to the team. */
async function agree(team: Facilitator, level: RegExp): Promise<void> {
  await team.press(/^(Begin het|Ga verder met het) gesprek/);
  await team.choose(level);
  await team.press('Terug naar de agenda');
}

const agreed = (team: Facilitator) => team.text.includes('Afgesproken: Begun');

async function again(team: Facilitator, scan = smallScan): Promise<Facilitator> {
  const attributes = Object.fromEntries([...team.element.attributes].map(({ name, value }) => [name, value]));
  team.element.remove();
  return facilitate(attributes, scan);
}

async function change(
  team: Facilitator,
  properties: Partial<Pick<Facilitator['element'], 'scan' | 'storage' | 'storageKey'>>,
): Promise<void> {
  Object.assign(team.element, properties);
  await team.element.updateComplete;
}

async function layBeside(team: Facilitator, name: string, reference: object): Promise<void> {
  await team.chooseFiles('Kies een teambestand', { [name]: JSON.stringify(reference) });
  await until(() => team.text.includes('Referentie:'), 'the reference is there');
}

const { removeItem, setItem } = Storage.prototype;
afterEach(() => {
  Object.assign(Storage.prototype, { removeItem, setItem });
});

function refuse(): never {
  throw new DOMException('full', 'QuotaExceededError');
}

/** The team file that the page gives. */
async function teamFile(team: Facilitator): Promise<{ groups: { statements: Record<string, unknown> }[] }> {
  const { click } = HTMLAnchorElement.prototype;
  let href = '';
  // What a browser really downloads, it shows in a window of its own, which takes the keys.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    ({ href } = this);
  };
  await team.press(/teambestand$/);
  HTMLAnchorElement.prototype.click = click;
  return (await (await fetch(href)).json()) as Awaited<ReturnType<typeof teamFile>>;
}

// The first of this page, for which what shows a reference is still to be loaded.
describe('a reference that the page gives', () => {
  it('is the last that it gave, also when that is none', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    person.element.reference = sector();
    await person.element.updateComplete;
    person.element.reference = undefined;
    await person.element.updateComplete;
    await import('../src/team/team.ts');
    await new Promise(requestAnimationFrame);
    expect(person.text).not.to.include('Referentie:');
  });
});

describe('answers that were brought together', () => {
  it('stay with their statements in another version of the scan, and what no longer fits comes back', async () => {
    const team = await lookingTeam();
    const first = (await teamFile(team)).groups[0]!.statements;
    let other = await again(team, next);
    expect(other.text).to.include('3 ingevulde scans.');
    const { statements } = (await teamFile(other)).groups[0]!;
    expect(statements.listening).to.eql(first.listening);
    expect(statements.language).to.eql(first.language);
    expect(statements.review).to.deep.include({ counts: [0, 0, 0], open: 3 });
    await agree(other, /^Begun/);
    other = await again(other, smallScan);
    expect((await teamFile(other)).groups[0]!.statements).to.eql(first);
  });

  it('stay when a reference that is kept with them does not fit', async () => {
    const team = await lookingTeam();
    await layBeside(team, 'sector.json', sector());
    const other = await again(team, next);
    expect(other.text).to.include('3 ingevulde scans.').and.not.to.include('Referentie:');
  });

  it('stay when something else on the page kept others under the same key', async () => {
    const [one, other] = [await facilitate({}, smallScan), await facilitate({}, smallScan)];
    await one.add(codes([1, 2, 3]));
    await other.add(codes([3, 2, 1]));
    expect(other.news).to.include('U hebt 2 ingevulde scans bij elkaar.');
    other.element.remove();
    expect((await again(one)).text).to.include('2 ingevulde scans.');
  });

  it('stay when one leaves while others are still being read', async () => {
    const team = await facilitate({}, smallScan);
    const field = team.screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Plak/ });
    field.value = codes(...ANSWERS) + ' en verder nog iets'.repeat(300_000);
    await team.press('Voeg codes toe');
    await until(() => sessionStorage.getItem(KEY), 'what was read is kept');
    expect(team.screen.getByRole('progressbar')).to.exist;
    expect((await again(team)).text).to.include('3 ingevulde scans.');
    await team.press('Stop met lezen');
  });

  it('are still asked about when they seem to be there twice', async () => {
    const team = await facilitate({}, smallScan);
    const file = (answers: Answer[], startedAt: string) =>
      JSON.stringify(respond(smallScan, answers, { startedAt }));
    const [monday, tuesday] = ['2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z'];
    await team.addFiles({
      'amina.json': file([1, 2, 3], monday),
      'amina-2.json': file([1, 2, 2], monday),
      'bert.json': file([3, 2, 1], tuesday),
    });
    expect(team.heading('Misschien dubbel (1)')).to.exist;
    let other = await again(team);
    await other.press('Antwoorden toevoegen of weghalen');
    expect(other.text).to.include('“amina-2.json” en “amina.json” zijn op hetzelfde moment begonnen.');
    // Counted as well, the first can go without the second being forgotten.
    await other.press(/^Tel toch mee/);
    await other.openAll();
    await other.press('Haal weg amina-2.json');
    await other.addFiles({ 'amina-3.json': file([1, 1, 2], monday) });
    expect(other.text).to.include('“amina-3.json” en “amina.json” zijn op hetzelfde moment begonnen.');
    // Nothing stands in the way of a second any more once the first is gone.
    await other.openAll();
    await other.press('Haal weg amina.json');
    expect(other.screen.queryByRole('heading', { name: /^Misschien dubbel/ })).to.equal(null);
    expect(other.news).to.include('U hebt 2 ingevulde scans bij elkaar.');
    other = await again(other);
    await other.press('Antwoorden toevoegen of weghalen');
    await other.openAll();
    expect(other.button('Haal weg amina-3.json')).to.exist;
  });
});

describe('a reference from a file with a very long name', () => {
  it('is kept with the team under the beginning of it', async () => {
    const team = await lookingTeam();
    const nameless = { ...sector(), name: undefined };
    await layBeside(team, `${'lang'.repeat(60)}.json`, nameless);
    const other = await again(team);
    expect(other.text).to.include(`Referentie: ${'lang'.repeat(50)} (2 ingevulde scans)`);
    expect(other.text).to.include('3 ingevulde scans.');
  });

  it('is laid beside a result as well', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [3, 3, 1]));
    const nameless = { ...sector(), name: undefined };
    await person.chooseFile(`${'lang'.repeat(60)}.json`, JSON.stringify(nameless));
    await until(() => person.text.includes(`Referentie: ${'lang'.repeat(50)} (2 ingevulde scans)`));
  });
});

describe('what a team agrees on', () => {
  it('is kept again after the storage was cleared', async () => {
    const team = await lookingTeam();
    await agree(team, /^Begun/);
    sessionStorage.clear();
    await team.press('Ga verder met het gesprek');
    await team.type('Wie', 'Amina');
    await team.press('Terug naar de agenda');
    await team.press('Antwoorden toevoegen of weghalen');
    await team.add(codes([2, 2, 2]));
    const other = await again(team);
    expect(agreed(other)).to.equal(true);
    expect(other.text).to.include('4 ingevulde scans.');
  });

  it('is kept also when another team on the page was erased, or agreed on something else', async () => {
    const team = await lookingTeam();
    await agree(team, /^Begun/);
    const other = await facilitate({}, smallScan);
    await other.press('Antwoorden toevoegen of weghalen');
    await other.press('Begin met een ander team');
    await other.press('Ja, wis alles');
    other.element.remove();
    await agree(team, /^Done/);
    await agree(team, /^Begun/);
    await team.press('Antwoorden toevoegen of weghalen');
    await team.add(codes([2, 2, 2]));
    expect(agreed(await again(team))).to.equal(true);
  });

  it('is said not to be kept where that fails', async () => {
    const team = await lookingTeam();
    await agree(team, /^Begun/);
    sessionStorage.clear();
    Storage.prototype.setItem = refuse;
    await agree(team, /^Done/);
    const [said] = team.screen.getAllByRole('status');
    expect(said!.innerText).to.include(NOT_KEPT);
    await team.press('Antwoorden toevoegen of weghalen');
    expect(team.text).to.include(NOT_KEPT);
  });

  for (const key of [KEY, `${KEY}:outcome`])
    it(`leaves alone what cannot be read, and says so, until it is erased: ${key}`, async () => {
      // As a later version may have kept it.
      const later = '{"collection":{"format":2},"response":{"format":2}}';
      sessionStorage.setItem(key, later);
      const { error } = console;
      console.error = () => undefined;
      const team = await lookingTeam();
      await agree(team, /^Begun/);
      console.error = error;
      expect(sessionStorage.getItem(key)).to.equal(later);
      expect(team.text).to.include(NOT_KEPT);
      await team.press('Antwoorden toevoegen of weghalen');
      await team.press('Begin met een ander team');
      await team.press('Ja, wis alles');
      expect(sessionStorage.getItem(key)).to.equal(null);
    });
});

describe('a team that was kept by another version of the script', () => {
  it('is there as version 0.1.0 kept it, with what was agreed', async () => {
    sessionStorage.setItem(KEY, KEPT_TEAM);
    sessionStorage.setItem(`${KEY}:outcome`, KEPT_OUTCOME);
    const team = await facilitate({ groups: 'Leiding, Uitvoering' }, smallScan);
    expect(team.text).to.include('2 ingevulde scans.').and.to.include('Afgesproken: Begun');
    await team.press('Antwoorden toevoegen of weghalen');
    expect(team.screen.getByRole<HTMLInputElement>('textbox', { name: /team/ }).value).to.equal('Team Noord');
    await team.openAll();
    expect(team.text).to.include('code …4NPD').and.to.include('twee.json');
  });

  it('keeps what a later version added', async () => {
    sessionStorage.setItem(
      KEY,
      JSON.stringify({ ...(JSON.parse(KEPT_TEAM) as object), meeting: '2027-01-31' }),
    );
    const team = await facilitate({}, smallScan);
    await team.press('Antwoorden toevoegen of weghalen');
    await team.add(codes([2, 2, 2]));
    expect(sessionStorage.getItem(KEY)).to.include('"meeting":"2027-01-31"');
    await team.press('Begin met een ander team');
    await team.press('Ja, wis alles');
    await team.add(codes([2, 2, 2]));
    expect(sessionStorage.getItem(KEY)).not.to.include('meeting');
  });
});

describe('a team on a page that changes', () => {
  const whole = (team: Facilitator) => {
    expect(team.text).to.include('3 ingevulde scans.').and.to.include('Referentie: Sector');
    expect(agreed(team)).to.equal(true);
  };
  const filledTeam = async (attributes: Record<string, string> = {}) => {
    const team = await lookingTeam(attributes);
    await agree(team, /^Begun/);
    await layBeside(team, 'sector.json', sector());
    return team;
  };

  it('comes along when it is given the same scan once more', async () => {
    const team = await filledTeam({ storage: 'none' });
    await change(team, { scan: structuredClone(smallScan) });
    whole(team);
  });

  it('is kept where the page then says, and no longer where it was', async () => {
    const team = await filledTeam({ storage: 'none' });
    await change(team, { storage: 'session' });
    whole(team);
    await change(team, { storage: 'local' });
    expect(sessionStorage.length).to.equal(0);
    team.element.remove();
    const other = await facilitate({ storage: 'local' }, smallScan);
    whole(other);
    await change(other, { storageKey: 'elders' });
    await change(other, { storage: 'none' });
    whole(other);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('moves to another key, as a whole', async () => {
    const team = await filledTeam();
    await change(team, { storageKey: 'elders' });
    whole(team);
    expect(Object.keys(sessionStorage).sort()).to.eql(['elders', 'elders:outcome']);
  });

  it('stays under its key when another team is kept under the next', async () => {
    const west = await lookingTeam({ 'storage-key': 'west' });
    west.element.remove();
    const team = await facilitate({ 'storage-key': 'east' }, smallScan);
    await team.add(codes([1, 1, 1], [2, 2, 2]));
    await change(team, { storageKey: 'west' });
    expect(team.text).to.include('3 ingevulde scans.');
    await change(team, { storageKey: 'east' });
    expect(team.text).to.include('2 ingevulde scans.');
  });

  it('stays where it was when there is no room elsewhere', async () => {
    const team = await filledTeam();
    Storage.prototype.setItem = refuse;
    await change(team, { storage: 'local' });
    Storage.prototype.setItem = setItem;
    expect(Object.keys(sessionStorage).sort()).to.eql([KEY, `${KEY}:outcome`]);
    whole(team);
  });

  it('makes room for what is kept elsewhere when there is nothing on the page', async () => {
    const kept = await filledTeam({ 'storage-key': 'elders' });
    kept.element.remove();
    const team = await facilitate({}, smallScan);
    await change(team, { storageKey: 'elders' });
    whole(team);
  });

  it('is not mixed with that of another scan', async () => {
    const team = await filledTeam();
    await change(team, { scan: parseScan({ ...smallScanJson(), id: 'other-scan' }) });
    expect(team.text).to.include('Breng de antwoorden').and.not.to.include('ingevulde scans');
    await change(team, { scan: smallScan });
    whole(team);
  });

  it('is on the page once more after it was moved in it', async () => {
    const team = await filledTeam();
    const { element } = team;
    const parent = element.parentElement!;
    element.remove();
    element.scan = structuredClone(smallScan);
    await element.updateComplete;
    parent.append(element);
    await agree(team, /^Begun/);
    whole(team);
  });
});

describe('erasing', () => {
  it('that the browser refuses is said', async () => {
    const team = await lookingTeam();
    await team.press('Antwoorden toevoegen of weghalen');
    await team.press('Begin met een ander team');
    Storage.prototype.removeItem = refuse;
    await team.press('Ja, wis alles');
    expect(team.text).to.include('Dit team staat nog in deze browser').and.not.to.include('Alles is gewist.');
    expect(team.news.trim()).to.equal('');
    Storage.prototype.removeItem = removeItem;
    await team.add(codes([2, 2, 2]));
    expect(team.news).to.include('U hebt 1 ingevulde scan bij elkaar.');
  });
});
