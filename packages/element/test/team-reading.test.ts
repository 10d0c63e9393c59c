import { nl } from '@quick-scan/content';
import { encodeCode, statementsOf, type Answer } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { findCodes } from '../src/team/find-codes.ts';
import { smallScan } from '../../../test/small-scan.ts';
import { respond } from './answered.ts';
import { facilitate, type Facilitator } from './facilitator.ts';
import { until } from './until.ts';

/** Somebody who answers each statement with this level. */
const all = (answer: Answer) =>
  respond(
    nl,
    statementsOf(nl).map(() => answer),
  );
const code = (answer: Answer) => encodeCode(nl, all(answer));
/** The files of people who answered each in their own way. */
const files = (...names: string[]) =>
  Object.fromEntries(
    names.map((name, index) => [
      name,
      JSON.stringify({ ...all(index + 1), startedAt: `2026-11-2${index}T10:00Z` }),
    ]),
  );

const { text } = Blob.prototype;
afterEach(() => {
  Blob.prototype.text = text;
});

/** Makes a file one that is read only once the function that is returned is called. */
function hold(name: string): () => void {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  Blob.prototype.text = async function (this: File) {
    if (this.name === name) await released;
    return text.call(this);
  };
  return release;
}

/** Begins to read a file that does not come. */
async function readHeld(team: Facilitator, held: Record<string, string>): Promise<() => Promise<void>> {
  const release = hold(Object.keys(held)[0]!);
  await team.chooseFiles('Kies bestanden', held);
  expect(team.screen.getByRole('progressbar')).to.exist;
  return async () => {
    release();
    // Reading another file takes longer than what is left of this one.
    await team.element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };
}

describe('a file that can’t be read', () => {
  it('because it is gone, is said, and what comes after it is read', async () => {
    const team = await facilitate();
    Blob.prototype.text = function (this: File) {
      return this.name.startsWith('weg')
        ? Promise.reject(new DOMException('gone', 'NotFoundError'))
        : text.call(this);
    };
    await team.addFiles({ 'weg.txt': 'Amina', 'weg.json': '{}', ...files('bert.json') });
    expect(team.news).to.include('1 ingevulde scan toegevoegd. 2 konden niet worden gelezen.');
    expect(team.text)
      .to.include('“weg.txt” is geen scanbestand')
      .and.to.include('“weg.json” is geen scanbestand');
    await team.add(code(4));
    expect(team.news).to.include('U hebt 2 ingevulde scans bij elkaar.');
  });
});

describe('reading', () => {
  it('is stopped at once, and what is added after that is read', async () => {
    const team = await facilitate();
    const release = await readHeld(team, files('traag.json', 'bert.json'));
    await team.press('Stop met lezen');
    expect(team.screen.queryByRole('progressbar')).to.equal(null);
    expect(team.focused!.id).to.equal('collected');
    await team.add(code(4));
    expect(team.news.trim()).to.equal(
      '1 ingevulde scan toegevoegd.\n\nU hebt 1 ingevulde scan bij elkaar. Voeg er nog minstens één toe om ze naast elkaar te leggen.',
    );
    await release();
    expect(team.news).to.include('U hebt 1 ingevulde scan bij elkaar.');
  });

  it('ends when everything is erased, and brings nothing back', async () => {
    const team = await facilitate();
    await team.add(`${code(3)} ${code(4)}`);
    const release = await readHeld(team, files('traag.json'));
    await team.press('Begin met een ander team');
    await team.press('Ja, wis alles');
    await release();
    expect(team.text).to.include('Alles is gewist.');
    expect(team.news.trim()).to.equal('');
    expect(sessionStorage.length).to.equal(0);
    await team.add(code(5));
    expect(team.news).to.include('U hebt 1 ingevulde scan bij elkaar.');
  });

  it('goes on while nothing is found in a long text, and lets the page be used', async () => {
    const team = await facilitate();
    const field = team.screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Plak/ });
    field.value = 'en dan nog iets over 2026 '.repeat(200_000);
    await team.press('Voeg codes toe');
    const bar = team.screen.getByRole<HTMLProgressElement>('progressbar');
    await until(() => bar.value > 0);
    expect(bar.value).to.be.lessThan(1);
    await team.press('Stop met lezen');
    expect(team.screen.queryByRole('progressbar')).to.equal(null);
  });

  it('takes back that nothing was pasted, once something is', async () => {
    const team = await facilitate();
    const release = await readHeld(team, files('traag.json'));
    await team.press('Voeg codes toe');
    expect(team.text).to.include('Plak eerst een code of een link.');
    team.screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Plak/ }).value = code(3);
    await team.press('Voeg codes toe');
    expect(team.text).not.to.include('Plak eerst een code of een link.');
    await release();
    await team.hasRead();
    expect(team.news).to.include('2 ingevulde scans toegevoegd.');
  });
});

describe('what was said of the last that was added', () => {
  const added = /toegevoegd\./;

  it('is no longer said once something else changed', async () => {
    const team = await facilitate();
    await team.addFiles(files('amina.json', 'bert.json'));
    expect(team.news).to.match(added);
    await team.openAll();
    await team.press('Haal weg amina.json');
    expect(team.news).not.to.match(added);
    await team.add(`${code(2)} ${code(4).slice(0, -2)}`);
    expect(team.news).to.include('1 kon niet worden gelezen. 1 lijkt dubbel.');
    await team.press('Verberg deze lijst');
    expect(team.news).not.to.include('niet worden gelezen');
    await team.add(code(3));
    await team.press(/^Tel toch mee/);
    expect(team.news).not.to.match(added);
    await team.add(`${code(3)} ${code(1)}`);
    await team.press('Laat deze weg');
    expect(team.news).not.to.match(added);
  });
});

describe('more groups than a team can tell apart', () => {
  it('are refused with the reason, and the others stand side by side', async () => {
    const team = await facilitate({}, smallScan);
    const named = Array.from({ length: 102 }, (_, index) => {
      const startedAt = `2026-11-23T12:00:00.${index + 100}Z`;
      const each = respond(smallScan, [1, 2, 3], { group: `groep ${index}`, startedAt });
      return [`${index}.json`, JSON.stringify(each)];
    });
    await team.addFiles(Object.fromEntries(named) as Record<string, string>);
    expect(team.news).to.include('100 ingevulde scans toegevoegd. 2 konden niet worden gelezen.');
    expect(team.text).to.match(/“10[01]\.json” is niet toegevoegd: .* groepen/);
    await team.lookAtTeam();
    expect(team.text).to.include('100 ingevulde scans.');
  });
});

describe('codes in a text', () => {
  const found = (written: string) =>
    [...findCodes(written, nl, [])].flatMap(({ found }): unknown[] =>
      found && 'response' in found ? [found.response.answers] : found ? [found] : [],
    );

  it('are read in a link that a mail program put inside one of its own', () => {
    const inside = encodeURIComponent(`https://voorbeeld.nl/scan?a=1#quick-scan=${code(3)}`);
    const outlook = `https://eur01.safelinks.protection.outlook.com/?url=${inside}&data=05%7C02%7Camina%40voorbeeld.nl%7Cf2b5c8d0c1a94e0f8d3b08dc3f2b5c8d%7C0%7C0%7C638%7CUnknown%7CTWFpbGZsb3d8eyJWIjoi%3D%3D%7C0%7C&sdata=8x%2BKq3%2Fabc%3D&reserved=0`;
    expect(found(outlook)).to.eql([all(3).answers]);
    expect(found(encodeURIComponent(outlook))).to.eql([all(3).answers]);
    expect(found(`https://voorbeeld.nl/#quick-scan%3d${code(4).replaceAll('-', '%2d')} en`)).to.eql([
      all(4).answers,
    ]);
    expect(found(`https://voorbeeld.nl/%23quick-scan%3DKAPOT%26x%3D1`)).to.eql([
      { is: 'mistyped', name: 'KAPOT' },
    ]);
  });
});
