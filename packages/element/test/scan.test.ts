import { expect, fixture, nextFrame } from '@open-wc/testing';
import { smallScan, smallScanJson } from '../../../test/small-scan.ts';
import { respond } from './answered.ts';
import { Person, visit } from './person.ts';
import { until } from './until.ts';

/** What was said in the console while `act` was done. */
async function saidInConsole(act: () => Promise<unknown>): Promise<string> {
  const said: unknown[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => said.push(...parts);
  await act();
  console.error = error;
  return said.map(String).join(' ');
}

/** The address of a file that says `text`. */
const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

async function openAt(src: string, tag: 'quick-scan' | 'quick-scan-team' = 'quick-scan') {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  document.body.append(element);
  await element.updateComplete;
  return new Person(element);
}

afterEach(() =>
  document.querySelectorAll('body > quick-scan, body > quick-scan-team').forEach((each) => each.remove()),
);

describe('a scan that is not whole', () => {
  it('is refused on the page and in the console, with path and reason; what was answered comes back', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const said = await saidInConsole(() => {
      person.element.scan = { ...smallScan, levels: smallScan.levels.slice(0, 2) };
      return person.element.updateComplete;
    });
    const why = 'dimensions[0].statements[0].options[2].level: expected';
    expect(said).to.include(why);
    expect(person.text).to.include(why).and.to.include('dit ging mis met de scan die deze pagina geeft');
    expect(person.screen.queryByRole('radio')).to.equal(null);
    person.element.scan = smallScan;
    await person.element.updateComplete;
    expect(person.radio(/^Begun/).checked).to.equal(true);
    await person.press('Volgende stap');
    expect(person.heading('We have language.')).to.exist;
  });

  it('is none yet while the page gives null', async () => {
    const person = await visit({}, smallScan);
    person.element.scan = null as never;
    await person.element.updateComplete;
    expect(person.heading('A small scan')).to.exist;
  });

  it('is not in the title of the page', async () => {
    document.title = 'Our site';
    const person = await visit({ 'update-title': '' }, smallScan);
    expect(document.title).to.include('A small scan');
    await saidInConsole(() => {
      person.element.scan = { ...smallScan, title: '' };
      return person.element.updateComplete;
    });
    expect(document.title).to.equal('Our site');
  });

  it('makes place for another one that is', async () => {
    const person = await visit({}, smallScan);
    person.element.scan = { ...smallScan, id: 'another', title: 'Another scan' };
    await person.element.updateComplete;
    expect(person.heading('Another scan')).to.exist;
  });

  it('says nothing there of what was missing in the one before', async () => {
    const person = await visit({}, smallScan);
    const another = { ...smallScan, id: 'another' };
    const place = { view: 'statement', statement: 'plan' };
    localStorage.setItem(
      'quick-scan:another',
      JSON.stringify({ response: respond(another, [undefined, 2]), place }),
    );
    await person.press('Start de scan');
    await person.press('Volgende stap');
    expect(person.text).to.include('U hebt nog geen antwoord gekozen');
    person.element.scan = another;
    await person.element.updateComplete;
    expect(person.heading('We have plan.')).to.exist;
    expect(person.text).not.to.include('U hebt nog geen antwoord gekozen');
  });
});

describe('a scan at an address', () => {
  const { fetch } = window;
  const { error } = console;
  afterEach(() => {
    window.fetch = fetch;
    console.error = error;
  });

  it('is shown when it has arrived', async () => {
    const person = await openAt(addressOf(JSON.stringify(smallScan)));
    expect(person.screen.getByRole('status').textContent).to.include('De scan wordt geladen');
    await until(() => person.screen.queryByRole('heading', { name: 'A small scan' }));
    await person.press('Start de scan');
    expect(person.heading('We have listening.')).to.exist;
  });

  it('goes before one that a script gives', async () => {
    const person = await openAt(addressOf(JSON.stringify(smallScan)));
    person.element.scan = { ...smallScan, id: 'another', title: 'Another scan' };
    await until(() => person.screen.queryByRole('heading'));
    expect(person.heading('A small scan')).to.exist;
  });

  it('is refused with its address, and each path and reason, when something in it is wrong', async () => {
    const json = { ...smallScanJson(), title: '', levels: [] };
    const src = addressOf(JSON.stringify(json));
    let person: Person | undefined;
    const said = await saidInConsole(async () => {
      person = (await openAt(src)) as Person;
      await until(() => person!.text.includes('maker'));
    });
    for (const where of [said, person!.text]) {
      expect(where).to.include(src);
      expect(where).to.include('title: expected at least 1 characters');
      expect(where).to.include('levels: expected at least 2 items');
    }
  });

  it('is refused with the reason when it is no JSON', async () => {
    let person: Person | undefined;
    await saidInConsole(async () => {
      person = (await openAt(addressOf('{ "id": '))) as Person;
      await until(() => person!.text.includes('maker'));
    });
    expect(person!.text).to.match(/JSON/);
    expect(person!.screen.queryByRole('button')).to.equal(null);
  });

  it('can be asked for once more when it did not arrive, and has the focus when it does', async () => {
    let person: Person | undefined;
    const said = await saidInConsole(async () => {
      window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
      person = (await openAt('/scan.json')) as Person;
      await until(() => person!.screen.queryByRole('button', { name: 'Probeer het opnieuw' }));
    });
    expect(said).to.include('503');
    expect(person!.text).to.include('Controleer uw verbinding');
    const asked: unknown[] = [];
    window.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(new Response(JSON.stringify(smallScan)));
    };
    person!.button('Probeer het opnieuw').focus();
    await person!.press('Probeer het opnieuw');
    await until(() => person!.focused?.textContent.includes('A small scan'));
    expect(asked).to.deep.equal(['/scan.json']);
  });

  /** What the page asks for, in that order: each comes, or fails to, when it is called. */
  function requests(): ((title?: string) => Promise<void>)[] {
    const asked: ((title?: string) => Promise<void>)[] = [];
    console.error = () => undefined;
    window.fetch = () =>
      new Promise((resolve) => {
        asked.push(async (title) => {
          // A browser may take more than a frame to read what came: this is read already.
          const text = () => Promise.resolve(JSON.stringify({ ...smallScan, title }));
          resolve(Object.assign(new Response(null, { status: title ? 200 : 503 }), { text }));
          await nextFrame();
        });
      });
    return asked;
  }

  it('is followed when it changes, and the last one counts whichever arrives first', async () => {
    const asked = requests();
    const person = await openAt('/first.json');
    person.element.src = '/second.json';
    await person.element.updateComplete;
    await asked[1]!('The second');
    expect(person.heading('The second')).to.exist;
    await asked[0]!('The first');
    expect(person.heading('The second')).to.exist;
  });

  it('that was asked for last counts, also when an earlier request for the same address fails later', async () => {
    const asked = requests();
    const person = await openAt('/a.json');
    for (const src of ['/b.json', '/a.json']) {
      person.element.src = src;
      await person.element.updateComplete;
    }
    await asked[2]!('The last');
    await asked[0]!();
    await asked[1]!();
    expect(person.heading('The last')).to.exist;
  });

  it('is asked for once, however often one presses', async () => {
    const asked = requests();
    const person = await openAt('/a.json');
    await asked[0]!();
    await person.press('Probeer het opnieuw');
    await person.press('Probeer het opnieuw');
    expect(asked).to.have.length(2);
    expect(person.screen.getByRole('status').textContent).to.include('De scan wordt geladen');
    await asked[1]!('There it is');
    expect(person.heading('There it is')).to.exist;
  });

  it('that failed is forgotten when the page asks for it no longer', async () => {
    const asked = requests();
    const person = await openAt('/a.json');
    await asked[0]!();
    person.element.src = undefined;
    await person.element.updateComplete;
    expect(person.text).not.to.include('maker');
    person.element.scan = smallScan;
    await person.element.updateComplete;
    expect(person.heading('A small scan')).to.exist;
  });

  it('takes the focus from nowhere else when it comes', async () => {
    const asked = requests();
    const person = await openAt('/a.json');
    await asked[0]!();
    await person.press('Probeer het opnieuw');
    const elsewhere = await fixture<HTMLInputElement>('<input aria-label="Elsewhere" />');
    elsewhere.focus();
    await asked[1]!('There it is');
    await person.element.updateComplete;
    expect(person.heading('There it is')).to.exist;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is said to be loading, and not to be there, in one and the same status', async () => {
    const asked = requests();
    const person = await openAt('/a.json');
    const status = person.screen.getByRole('status');
    await asked[0]!();
    expect(person.screen.getByRole('status')).to.equal(status);
    expect(status.textContent).to.include('De scan kon niet worden geladen');
  });

  it('that is a web page instead can be asked for once more', async () => {
    let person: Person | undefined;
    await saidInConsole(async () => {
      person = (await openAt(addressOf('<!doctype html><title>Log in</title>'))) as Person;
      await until(() => person!.text.includes('expected JSON, received a web page'));
    });
    expect(person!.button('Probeer het opnieuw')).to.exist;
  });

  it('is the scan of a team as well, with what is wrong in it', async () => {
    const team = await openAt(addressOf(JSON.stringify(smallScan)), 'quick-scan-team');
    await until(() => team.screen.queryByRole('heading', { name: /^Breng de antwoorden/ }));
    await saidInConsole(async () => {
      team.element.src = addressOf('{}');
      await until(() => team.text.includes('title: expected string, received nothing'));
    });
  });
});
