import { expect, fixture } from '@open-wc/testing';
import { QuickScanElement, QuickScanTeamElement } from '@quick-scan/element';
import { en } from '@quick-scan/content/en';
import { nl } from '@quick-scan/content';
import { smallScan, smallScanInDutch } from '../../../test/small-scan.ts';
import { Person, visit } from './person.ts';
import { until } from './until.ts';

/* The elements as the script registers them: with a scan, and a translation that is loaded. */
const content = { scan: nl, translations: { en: () => Promise.resolve(en) } };
customElements.define(
  'test-scan',
  class extends QuickScanElement {
    static override readonly content = content;
  },
);
customElements.define(
  'test-team',
  class extends QuickScanTeamElement {
    static override readonly content = content;
  },
);

declare global {
  interface HTMLElementTagNameMap {
    'test-scan': QuickScanElement;
  }
}

async function open(html: string): Promise<Person> {
  const root = await fixture<HTMLElement>(html);
  const isScan = (each: Element): each is QuickScanElement => each.localName.startsWith('test-');
  const element = [root, ...root.querySelectorAll('*')].find(isScan)!;
  await until(() => element.shadowRoot!.querySelector('.scan :is(h1, h2, h3)'));
  return new Person(element);
}

const speaks = (person: Person) => person.element.shadowRoot!.querySelector('.scan')?.getAttribute('lang');

async function spoken(person: Person, language: string): Promise<void> {
  await until(() => speaks(person) === language && person.screen.queryByRole('heading', { level: 2 }));
  await person.element.updateComplete;
}

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('the language of the scan', () => {
  it('is its own', async () => {
    const person = await open('<div lang="nl"><test-scan lang="en"></test-scan></div>');
    expect(person.heading(en.title)).to.exist;
    expect(person.button('Start the scan')).to.exist;
    expect(speaks(person)).to.equal('en');
  });

  it('is that of what it stands in, also across shadow roots', async () => {
    const outer = await fixture<HTMLElement>('<div lang="en-GB"></div>');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('test-scan');
    inner.attachShadow({ mode: 'closed' }).append(element);
    const person = new Person(element);
    await spoken(person, 'en');
    expect(person.heading(en.title)).to.exist;
    outer.lang = 'nl';
    await spoken(person, 'nl');
    inner.lang = 'en';
    await spoken(person, 'en');
  });

  it('is that of the document, else Dutch', async () => {
    const person = await open('<test-scan></test-scan>');
    expect(speaks(person)).to.equal('nl');
    document.documentElement.lang = 'en';
    await spoken(person, 'en');
    document.documentElement.lang = '';
    await spoken(person, 'nl');
  });

  it('is not known, and so Dutch, where the page says that it is not known', async () => {
    const person = await open('<div lang="en"><test-scan lang=""></test-scan></div>');
    expect(speaks(person)).to.equal('nl');
  });

  it('follows it to another place on the page', async () => {
    const person = await open('<div><test-scan></test-scan><p lang="en"></p></div>');
    document.querySelector('p[lang=en]')!.append(person.element);
    await spoken(person, 'en');
    expect(person.heading(en.title)).to.exist;
  });

  it('is Dutch, and marked so, where there is no such scan', async () => {
    const person = await open('<test-scan lang="fr"></test-scan>');
    expect(speaks(person)).to.equal('nl');
    expect(person.heading(nl.title)).to.exist;
  });

  for (const tag of ['en_US', 'EN', 'constructor', '-', 'x'.repeat(300)]) {
    it(`is found, or Dutch, when a page says “${tag.slice(0, 20)}”`, async () => {
      const person = await open(`<test-scan lang="${tag}"></test-scan>`);
      expect(speaks(person)).to.equal(tag.toLowerCase().startsWith('en') ? 'en' : 'nl');
    });
  }

  it('is Dutch when the translation does not arrive', async () => {
    customElements.define(
      'test-lost',
      class extends QuickScanElement {
        static override readonly content = {
          scan: nl,
          translations: { en: () => Promise.reject(new Error('gone')) },
        };
      },
    );
    const { error } = console;
    console.error = () => undefined;
    const person = await open('<div lang="en"><test-lost></test-lost></div>');
    console.error = error;
    const heading = person.heading(nl.title);
    expect(heading.querySelector('[lang=nl]')).to.exist;
    expect(person.button('Start the scan')).to.exist;
  });
});

describe('English that is on its way', () => {
  it('is said to be, in English', async () => {
    const element = document.createElement('test-scan');
    element.lang = 'en';
    document.body.append(element);
    await element.updateComplete;
    const person = new Person(element);
    expect(person.screen.getByText('The scan is loading …').role).to.equal('status');
    expect(speaks(person)).to.equal('en');
    await spoken(person, 'en');
    expect(person.text).not.to.include('loading');
    element.remove();
  });
});

describe('a switch of language', () => {
  it('halfway keeps answers, notes, marks and place, and what stands open', async () => {
    const person = await open('<test-scan></test-scan>');
    await person.press('Start de scan');
    await person.answer(/^Startend/);
    await person.choose(/^Goed op weg/);
    await person.type(/^Wat maakt dat we dit kiezen/, 'Wij leren nog.');
    await person.tick('Hier willen we over praten');
    const field = person.screen.getByRole('textbox');
    field.focus();
    await person.openAll();

    person.element.lang = 'en';
    await spoken(person, 'en');
    expect(person.heading(en.dimensions[0]!.statements[1]!.text)).to.exist;
    expect(person.radio(/^Well under way/).checked).to.equal(true);
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox').value).to.equal('Wij leren nog.');
    expect(
      person.screen.getByRole<HTMLInputElement>('checkbox', { name: 'We want to talk about this' }).checked,
    ).to.equal(true);
    expect(person.focused).to.equal(field);
    expect(person.element.shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(person.text).not.to.include('Your earlier answers are still there');

    await person.press('Previous step');
    expect(person.radio(/^Starting/).checked).to.equal(true);
    person.element.lang = 'nl';
    await spoken(person, 'nl');
    expect(person.radio(/^Startend/).checked).to.equal(true);
  });

  it('happens at once when all of it is there: no words stand among those of another language', async () => {
    let arrive: (scan: typeof smallScan) => void = () => undefined;
    customElements.define(
      'test-slow',
      class extends QuickScanElement {
        static override readonly content = {
          scan: smallScanInDutch,
          translations: { en: () => new Promise<typeof smallScan>((resolve) => (arrive = resolve)) },
        };
      },
    );
    const person = await open('<test-slow></test-slow>');
    await person.press('Start de scan');
    await person.openAll();
    const link = person.screen.getAllByRole('link')[0]!;
    link.focus();
    person.element.lang = 'en';
    // The words are here already, because another scan has them; the translation is not.
    await open('<test-scan lang="en" storage="none"></test-scan>');
    await person.element.updateComplete;
    expect(speaks(person)).to.equal('nl');
    expect(person.button('Volgende stap')).to.exist;
    arrive(smallScan);
    await spoken(person, 'en');
    expect(person.button('Next step')).to.exist;
    expect(person.focused).to.equal(link);
  });

  it('in the report keeps how it is read and what lies beside it', async () => {
    const person = await open('<test-scan></test-scan>');
    await person.press('Start de scan');
    await person.answer(/^Startend/);
    await person.press('Overzicht');
    await person.press('Controleer uw antwoorden');
    await person.showReport();
    await person.select('Volgorde', 'Laagste niveau eerst');
    const code = person.element.shadowRoot!.querySelector('code')!.textContent;
    await person.type('Resultaatcode', code);
    await person.press('Vergelijk');
    await until(() => person.text.includes('Toen en nu'));
    person.element.lang = 'en';
    await spoken(person, 'en');
    expect(person.screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' }).value).to.equal(
      'lowest',
    );
    expect(person.heading('Then and now')).to.exist;
    expect(person.element.shadowRoot!.querySelector('code')!.textContent).to.equal(code);
    person.screen.getAllByRole('button', { name: 'Make a plan' })[0]!.click();
    await person.element.updateComplete;
    await person.tick(/^We will work on this/);
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Next step' }).value).to.equal(
      en.dimensions[0]!.statements[0]!.options[2]!.text,
    );
  });

  it('leaves another scan on the page alone', async () => {
    const dutch = await open('<test-scan storage-key="one"></test-scan>');
    const english = await open('<test-scan lang="en" storage-key="two"></test-scan>');
    await english.press('Start the scan');
    await english.choose(/^Advanced/);
    expect(dutch.button('Start de scan')).to.exist;
    await dutch.press('Start de scan');
    dutch.element.lang = 'fr';
    await dutch.element.updateComplete;
    expect(english.radio(/^Advanced/).checked).to.equal(true);
    expect(speaks(dutch)).to.equal('nl');
    expect(dutch.screen.queryByRole('radio', { checked: true })).to.equal(null);
  });

  it('takes the words of a page’s own along', async () => {
    const person = await open('<test-scan></test-scan>');
    person.element.messages = { introduction: { start: 'Begin!' } };
    await person.element.updateComplete;
    expect(person.button('Begin!')).to.exist;
    person.element.lang = 'en';
    await spoken(person, 'en');
    expect(person.button('Begin!')).to.exist;
    person.element.messages = undefined;
    await person.element.updateComplete;
    expect(person.button('Start the scan')).to.exist;
  });
});

describe('words of a page’s own', () => {
  it('stand in an attribute as JSON', async () => {
    const person = await visit({
      messages: "{'introduction':{'start':'Aan de slag'}}".replaceAll("'", '&quot;'),
    });
    expect(person.button('Aan de slag')).to.exist;
  });

  it('that are no words are left, and said in the console', async () => {
    const said: string[] = [];
    const { warn, error } = console;
    console.warn = console.error = (...parts: unknown[]) => said.push(parts.join(' '));
    const person = await visit({ messages: '{' });
    person.element.messages = {
      step: { nekst: 'Verder', next: () => 'x', constructor: 'x' },
      introduction: 'x',
    } as never;
    await person.element.updateComplete;
    console.warn = warn;
    console.error = error;
    expect(person.button('Start de scan')).to.exist;
    expect(said.join('\n')).to.match(/messages: SyntaxError/);
    for (const path of ['step.nekst', 'step.next', 'step.constructor', 'introduction']) {
      expect(said).to.include(`There is no such message: ${path}`);
    }
  });

  it('are those of the team view as well', async () => {
    const team = await open('<test-team></test-team>');
    (team.element as unknown as QuickScanTeamElement).messages = { team: { collect: { add: 'Erbij' } } };
    await team.element.updateComplete;
    expect(team.button('Erbij')).to.exist;
    team.element.lang = 'en';
    await spoken(team, 'en');
    expect(team.button('Erbij')).to.exist;
    expect(team.text).to.include('Choose files');
  });
});

describe('a scan in another language than the interface', () => {
  it('is marked wherever its words stand, and the interface speaks the language of the page', async () => {
    const person = await visit({ lang: 'nl' }, smallScan);
    await person.press('Start de scan');
    await person.openAll();
    const legend = person.heading('We have listening.');
    expect(legend.firstElementChild?.getAttribute('lang')).to.equal('en');
    expect(person.radio('Begun Begun: listening.')).to.exist;
    expect(speaks(person)).to.equal('nl');
  });

  it('has its own interface where there is none in the language of the page', async () => {
    const person = await visit({ lang: 'de' }, smallScan);
    await spoken(person, 'en');
    expect(person.button('Start the scan')).to.exist;
    expect(person.element.shadowRoot!.querySelector('.scan [lang]:not(option)')).to.equal(null);
  });
});
