import { expect } from '@open-wc/testing';
import { defineTheme, QuickScanElement } from '@quick-scan/element';
import { smallScan } from '../../../test/small-scan.ts';
import { facilitate } from './facilitator.ts';
import { visit, type Person } from './person.ts';

/** A colour as it is painted, in four bytes, so that it compares however it is written. */
function painted(text: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data.join();
}

const look = (person: Person, selector: string) =>
  getComputedStyle(person.element.shadowRoot!.querySelector(selector)!);
const start = (person: Person) => look(person, '.primary');
const text = (person: Person) => painted(look(person, '.scan').color);
const ground = (person: Person) => painted(look(person, '.scan').backgroundColor);
const button = (person: Person) => painted(start(person).backgroundColor);
const onButton = (person: Person) => painted(start(person).color);

const page = document.documentElement.style;
const set = (tokens: Record<string, string>) =>
  Object.entries(tokens).forEach(([name, value]) => page.setProperty(name, value));

afterEach(() => document.documentElement.removeAttribute('style'));

const NONE = '0,0,0,0';

describe('a theme', () => {
  it('is the page’s own by default, and when its name says nothing', async () => {
    page.color = 'rgb(1, 2, 3)';
    for (const attributes of [{}, { theme: 'auto' }, { theme: 'unknown' }, { theme: 'x"] *' }]) {
      const person = await visit(attributes, smallScan);
      expect(text(person)).to.equal('1,2,3,255');
      expect(ground(person)).to.equal(NONE);
      expect(button(person)).to.equal(painted('#154273'));
    }
  });

  it('of our own has text and background, whatever the page has, and is an attribute as well', async () => {
    set({ '--basis-color-default-color-document': 'red', '--basis-color-default-bg-document': 'yellow' });
    const person = await visit({ theme: 'light' }, smallScan);
    expect([text(person), ground(person)]).to.eql([painted('#1a1a1a'), painted('#fff')]);
    person.element.theme = 'dark';
    await person.element.updateComplete;
    expect([text(person), ground(person)]).to.eql([painted('#eee'), painted('#121212')]);
    expect(person.element.getAttribute('theme')).to.equal('dark');
    person.element.theme = 'contrast';
    await person.element.updateComplete;
    expect([text(person), ground(person)]).to.eql([painted('#000'), painted('#fff')]);
    person.element.removeAttribute('theme');
    await person.element.updateComplete;
    expect([text(person), ground(person)]).to.eql([painted('red'), painted('yellow')]);
    expect(person.element.theme).to.equal('auto');
  });

  it('is dark by itself only where the page is by its color-scheme', async () => {
    const person = await visit({}, smallScan);
    expect(button(person)).to.equal(painted('#154273'));
    page.colorScheme = 'dark';
    expect(button(person)).to.equal(painted('#9cc7f2'));
  });

  it('does not touch another scan on the page', async () => {
    defineTheme('neighbour', { '--quick-scan-action': '#0b7a3b' });
    const one = await visit({ theme: 'neighbour', 'storage-key': 'one' }, smallScan);
    const two = await visit({ theme: 'dark', 'storage-key': 'two' }, smallScan);
    expect([button(one), ground(one)]).to.eql([painted('#0b7a3b'), NONE]);
    expect([button(two), ground(two)]).to.eql([painted('#9cc7f2'), painted('#121212')]);
    two.element.theme = 'contrast';
    await two.element.updateComplete;
    expect([button(one), ground(one)]).to.eql([painted('#0b7a3b'), NONE]);
  });

  it('dresses the page of a team as well', async () => {
    const { element } = await facilitate({ theme: 'dark' }, smallScan);
    const { color, backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('.scan')!);
    expect([painted(color), painted(backgroundColor)]).to.eql([painted('#eee'), painted('#121212')]);
  });

  it('yields to what the page sets itself', async () => {
    set({ '--quick-scan-action': '#7a0b3b', '--quick-scan-color': 'rgb(1, 2, 3)' });
    const person = await visit({ theme: 'dark' }, smallScan);
    expect([button(person), text(person)]).to.eql([painted('#7a0b3b'), '1,2,3,255']);
    expect(onButton(person)).to.equal(painted('#fff'));
  });
});

describe('the tokens of a design system', () => {
  it('come in the order basis, Utrecht, Amsterdam', async () => {
    const person = await visit({}, smallScan);
    set({ '--ams-color-text': '#010101', '--ams-color-background': '#f1f1f1' });
    expect([text(person), ground(person)]).to.eql([painted('#010101'), painted('#f1f1f1')]);
    set({ '--utrecht-document-color': '#020202', '--utrecht-document-background-color': '#f2f2f2' });
    expect([text(person), ground(person)]).to.eql([painted('#020202'), painted('#f2f2f2')]);
    set({
      '--basis-color-default-color-document': '#030303',
      '--basis-color-default-bg-document': '#f3f3f3',
    });
    expect([text(person), ground(person)]).to.eql([painted('#030303'), painted('#f3f3f3')]);
  });

  it('give text and background together, or neither', async () => {
    page.color = 'rgb(1, 2, 3)';
    const person = await visit({}, smallScan);
    set({ '--utrecht-document-color': 'red', '--basis-color-default-bg-document': 'black' });
    expect([text(person), ground(person)]).to.eql(['1,2,3,255', NONE]);
    set({ '--ams-color-text': '#010101', '--ams-color-background': '#f1f1f1' });
    expect([text(person), ground(person)]).to.eql([painted('#010101'), painted('#f1f1f1')]);
  });

  it('without a text for the button get one that can be read', async () => {
    const person = await visit({}, smallScan);
    set({ '--basis-color-action-1-inverse-color-default': 'red' });
    expect(onButton(person)).to.equal(painted('#fff'));
    set({ '--utrecht-button-primary-action-background-color': '#ffe600' });
    expect([button(person), onButton(person)]).to.eql([painted('#ffe600'), painted('#000')]);
  });

  it('give way to what is made of a property that the page sets', async () => {
    set({
      '--basis-color-action-1-inverse-bg-default': '#5115ef',
      '--basis-color-action-1-inverse-color-default': '#eef',
      '--basis-heading-color': '#00f',
      '--basis-heading-font-family': 'serif',
    });
    const person = await visit({}, smallScan);
    expect([button(person), onButton(person)]).to.eql([painted('#5115ef'), painted('#eef')]);
    expect(painted(look(person, '#heading').color)).to.equal(painted('#00f'));
    set({ '--quick-scan-action': '#ffe600', '--quick-scan-color': '#123', '--quick-scan-font': 'monospace' });
    expect([button(person), onButton(person)]).to.eql([painted('#ffe600'), painted('#000')]);
    expect(painted(look(person, '#heading').color)).to.equal(painted('#123'));
    expect(look(person, '#heading').fontFamily).to.equal('monospace');
  });

  it('of type end in a general one, since a font may not arrive', async () => {
    const person = await visit({}, smallScan);
    set({ '--utrecht-document-font-family': 'Somewhere' });
    expect(look(person, '.scan').fontFamily).to.equal('Somewhere, sans-serif');
  });
});

describe('black or white on a button', () => {
  for (const [action, on] of [
    ['#154273', '#fff'],
    ['#e00000', '#fff'],
    ['#757575', '#fff'],
    ['#808080', '#000'],
    ['#ff0000', '#000'],
    ['oklch(0.8 0.1 90)', '#000'],
  ] as const) {
    it(`stands out from ${action}: ${on}`, async () => {
      page.setProperty('--quick-scan-action', action);
      expect(onButton(await visit({}, smallScan))).to.equal(painted(on));
    });
  }
});

describe('a colour of the page’s own', () => {
  /** Red, green and blue, 0 to 255. */
  const channels = (colour: string) => colour.split(',').slice(0, 3).map(Number);

  it('that is dark enough is the colour of links, ladders and what is chosen', async () => {
    const person = await visit({}, smallScan);
    const link = () => painted(look(person, 'summary').color);
    expect(link()).to.equal(painted('#154273'));
    set({ '--quick-scan-action': '#7a0b3b' });
    expect(link()).to.equal(painted('#7a0b3b'));
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    expect(painted(look(person, '.on').fill)).to.equal(painted('#7a0b3b'));
  });

  it('stays itself under the pointer, further from its text', async () => {
    const person = await visit({}, smallScan);
    set({ '--quick-scan-action': '#0b7a3b' });
    const hover = getComputedStyle(person.element).getPropertyValue('--_action-hover');
    const [red, green, blue] = channels(painted(hover));
    expect(green).to.be.within(60, 121);
    expect(red).to.be.below(green!);
    expect(blue).to.be.below(green!);
  });

  for (const bright of ['#ffd500', '#9bef3c', '#ff8a00']) {
    it(`such as ${bright} is a button, and darker where it is read`, async () => {
      const person = await visit({}, smallScan);
      set({ '--quick-scan-action': bright });
      expect(button(person)).to.equal(painted(bright));
      const quiet = person.element.shadowRoot!.querySelector('summary')!;
      const [red, green, blue] = channels(painted(getComputedStyle(quiet).color));
      const linear = (value: number) => ((value / 255 + 0.055) / 1.055) ** 2.4;
      const luminance = 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);
      expect(1.05 / (luminance + 0.05)).to.be.above(4.5);
      // It is that colour still, and no grey.
      expect(Math.max(red!, green!) - blue!).to.be.above(60);
    });
  }
});

describe('a house style', () => {
  it('leaves out what it does not know yet', async () => {
    defineTheme('unknown-yet', { '--quick-scan-action': undefined, '--quick-scan-radius': '7px' });
    const person = await visit({ theme: 'unknown-yet' }, smallScan);
    expect(button(person)).to.equal(painted('#154273'));
  });

  it('is taken by elements that are on the page before it is known, and after', async () => {
    const before = await visit({ theme: 'municipality', 'storage-key': 'one' }, smallScan);
    expect(button(before)).to.equal(painted('#154273'));
    defineTheme('municipality', {
      '--quick-scan-action': '#ffe600',
      '--quick-scan-button-radius': '20px',
      '--quick-scan-heading-weight': '400',
      'color-scheme': 'dark',
    });
    const after = await visit({ theme: 'municipality', 'storage-key': 'two' }, smallScan);
    for (const person of [before, after]) {
      expect([button(person), onButton(person)]).to.eql([painted('#ffe600'), painted('#000')]);
      expect(start(person).borderTopLeftRadius).to.equal('20px');
      expect(look(person, '#heading').fontWeight).to.equal('400');
      expect(start(person).colorScheme).to.equal('dark');
    }
  });

  it('follows the page in what it does not name', async () => {
    defineTheme('partial', { '--quick-scan-action': '#0b7a3b' });
    set({ '--utrecht-document-color': '#020202', '--utrecht-document-background-color': '#f2f2f2' });
    const person = await visit({ theme: 'partial' }, smallScan);
    expect([text(person), ground(person)]).to.eql([painted('#020202'), painted('#f2f2f2')]);
  });

  it('that is given again takes the place of the one before', async () => {
    defineTheme('again', { '--quick-scan-action': '#0b7a3b', '--quick-scan-radius': '9px' });
    QuickScanElement.defineTheme('again', { '--quick-scan-action': '#7a0b3b' });
    const person = await visit({ theme: 'again' }, smallScan);
    expect([button(person), start(person).borderTopLeftRadius]).to.eql([painted('#7a0b3b'), '4px']);
  });

  for (const name of ['auto', 'light', 'dark', 'contrast', '', 'a b', '1a', 'a"] {} *']) {
    it(`can't be called "${name}"`, () => {
      expect(() => defineTheme(name, {})).to.throw('name of a theme');
    });
  }

  it('says which property it does not know', () => {
    const wrong = { '--quick-scan-acton': 'red' };
    expect(() => defineTheme('typo', wrong as object)).to.throw('"--quick-scan-acton" is no property');
    expect(() => defineTheme('typo', { display: 'none' } as object)).to.throw('"display" is no property');
  });

  it('can’t say more than its properties', async () => {
    const breaksOut = 'red; display: none } :host { display: none } *{';
    defineTheme('hostile', { '--quick-scan-action': breaksOut, 'color-scheme': 'dark; display: none' });
    const person = await visit({ theme: 'hostile' }, smallScan);
    expect(getComputedStyle(person.element).display).to.equal('block');
    expect(button(person)).to.equal(painted('#154273'));
    defineTheme('unclosed', {
      '--quick-scan-color': '"',
      '--quick-scan-font': '" } :host { display: none } "',
    });
    defineTheme('calc', { '--quick-scan-radius': 'calc(1px + (2px', '--quick-scan-action': '#0b7a3b' });
    person.element.theme = 'unclosed';
    await person.element.updateComplete;
    expect(getComputedStyle(person.element).display).to.equal('block');
  });
});
