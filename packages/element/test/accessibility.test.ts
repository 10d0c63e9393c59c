import 'axe-core/axe.min.js';
import { nl } from '@quick-scan/content';
import { encodeCode, statementsOf } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { respond, returnTo } from './answered.ts';
import { facilitate } from './facilitator.ts';
import { visit } from './person.ts';
import { STATES } from './states.ts';
import { TEAM_STATES } from './team-states.ts';
import { until } from './until.ts';

declare const axe: typeof Axe;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The test page itself has no title, landmarks or heading of the first level; the scan is a part of a page.
const RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'];

for (const scheme of ['light', 'dark']) {
  describe(`in ${scheme}, axe finds nothing wrong`, () => {
    before(() => {
      const { style } = document.documentElement;
      [style.colorScheme, style.background, style.color] = [scheme, 'Canvas', 'CanvasText'];
    });
    after(() => document.documentElement.removeAttribute('style'));

    for (const [state, goThere] of Object.entries(STATES)) {
      it(`in the state: ${state}`, async () => {
        const person = await visit();
        await goThere(person);
        await expectNothingWrong(person.element);
      });
    }

    for (const [state, goThere] of Object.entries(TEAM_STATES)) {
      it(`in the state of a team: ${state}`, async () => {
        const team = await facilitate();
        await goThere(team);
        await expectNothingWrong(team.element);
      });
    }
  });
}

async function expectNothingWrong(element: HTMLElement): Promise<void> {
  const context = {
    include: [element],
    // What is drawn, axe can't judge; its contrast is measured below, and a table says the same.
    exclude: [{ fromShadowDom: [element.localName, '.web svg'] }],
  } as Axe.ElementContext;
  const { violations, incomplete } = await axe.run(context, {
    runOnly: TAGS,
    rules: Object.fromEntries(RULES.map((id) => [id, { enabled: false }])),
  });
  const short = (found: Axe.Result[]) =>
    found.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, ...target.flat()]));
  expect(short(violations)).to.eql([]);
  expect(short(incomplete)).to.eql([]);
}

/** The luminance of a colour as it is painted over `under`, 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string, under: string): number {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  for (const each of [under, colour]) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(colour: string, under: string): number {
  const [light, dark] = [luminance(colour, under), luminance(under, under)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

for (const [scheme, page, text] of [
  ['light', '#ffffff', '#1a1a1a'],
  ['light on a softer page', '#f3f3f3', '#4a4a4a'],
  ['dark', '#121212', '#eeeeee'],
] as const) {
  describe(`in ${scheme}, what is not text stands out from the page`, () => {
    it('at least three to one: borders, radios, ladders and bars', async () => {
      const { style } = document.documentElement;
      [style.colorScheme, style.background, style.color] = [scheme === 'dark' ? 'dark' : 'light', page, text];
      const person = await visit();
      const colours: Record<string, string> = {};
      const note = (selector: string, property: 'borderTopColor' | 'stroke') => {
        const found = person.element.shadowRoot!.querySelector(selector)!;
        colours[`${property} of ${selector}`] = getComputedStyle(found)[property];
      };
      await person.press('Start de scan');
      note('.option', 'borderTopColor');
      note('input[type=radio]', 'borderTopColor');
      note('textarea', 'borderTopColor');
      note('.ladder .on', 'stroke');
      note('.ladder .off', 'stroke');
      note('.ladder .unknown', 'stroke');
      await person.choose(/^Gevorderd/);
      note('.option:has(:checked)', 'borderTopColor');
      note('input:checked', 'borderTopColor');
      await person.press('Vorige stap');
      await person.press('Overzicht');
      note('.secondary', 'borderTopColor');
      await person.press('Controleer uw antwoorden');
      await person.showReport();
      note('.bar .off', 'stroke');
      note('.bar .on', 'stroke');
      const tooLow = Object.entries(colours).filter(([, colour]) => contrast(colour, page) < 3);
      document.documentElement.removeAttribute('style');
      expect(Object.keys(colours)).to.have.lengthOf(11);
      expect(tooLow).to.eql([]);
    });

    it('at least three to one, and its text four and a half: the web of the dimensions', async () => {
      const { style } = document.documentElement;
      [style.colorScheme, style.background, style.color] = [scheme === 'dark' ? 'dark' : 'light', page, text];
      const all = respond(
        nl,
        statementsOf(nl).map((_, index) => (index % 5) + 1),
      );
      const person = await returnTo(nl, all);
      await person.type('Resultaatcode', encodeCode(nl, all));
      await person.press(/^(Open de uitslag|Vergelijk)$/);
      await until(() => person.text.includes('Sinds de vorige keer'));
      await person.openAll();
      const part = (selector: string) => {
        const found = person.element.shadowRoot!.querySelector(`.web ${selector}`)!;
        const { fill, stroke } = getComputedStyle(found);
        return contrast(selector === 'text' ? fill : stroke, page);
      };
      const [now, before, words] = [part('.now'), part('.before'), part('text')];
      document.documentElement.removeAttribute('style');
      expect(now).to.be.at.least(3);
      expect(before).to.be.at.least(3);
      expect(words).to.be.at.least(4.5);
    });
  });
}
