import { encodeCode, parseScan, statementsOf, type Scan } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { respond, returnTo } from './answered.ts';
import { facilitate } from './facilitator.ts';
import { visit } from './person.ts';

/** A scan with so many levels, dimensions and statements in each. */
function scanOf(levels: number, dimensions: number, statements: number, unknown?: string): Scan {
  const values = Array.from({ length: levels }, (_, index) => index + 1);
  return parseScan({
    id: 'any-scan',
    version: '1',
    language: 'nl',
    title: 'Een scan',
    introduction: [],
    levels: values.map((value) => ({ value, label: `Trede ${value}` })),
    ...(unknown && { unknown: { label: unknown } }),
    dimensions: Array.from({ length: dimensions }, (_, d) => ({
      id: `deel-${d + 1}`,
      title: `Deel ${d + 1}`,
      statements: Array.from({ length: statements }, (_, s) => ({
        id: `deel-${d + 1}-${s + 1}`,
        number: d * statements + s + 1,
        text: `Stelling ${d + 1}.${s + 1} klopt.`,
        explanation: [],
        furtherReading: [],
        options: values.map((level) => ({ level, text: `Dit is trede ${level}.` })),
      })),
    })),
  });
}

const SHAPES: [string, Scan][] = [
  ['two levels and one statement', scanOf(2, 1, 1)],
  ['ten levels and a word of its own for unknown', scanOf(10, 2, 3, 'Geen idee')],
  ['fifty dimensions', scanOf(4, 50, 2)],
];

/** What no scan may bring on the page. */
const NONSENSE = /undefined|NaN|null|\[object/;

for (const [name, scan] of SHAPES) {
  describe(`a scan of ${name}`, () => {
    const all = statementsOf(scan);
    const top = scan.levels.length;

    it('asks each statement with all its levels', async () => {
      const person = await visit({}, scan);
      await person.press('Start de scan');
      const radios = person.screen.getAllByRole('radio');
      expect(radios).to.have.length(top + (scan.unknown ? 1 : 0));
      await person.choose(`Trede ${top} Dit is trede ${top}.`);
      expect(person.text).not.to.match(NONSENSE);
      const option = person.radio(`Trede ${top} Dit is trede ${top}.`).closest('.option')!;
      expect(option.scrollWidth).to.be.at.most(option.clientWidth);
    });

    it('says in its report where one stands, and leads to a plan', async () => {
      const answers = all.map((_, index) => (index % top) + 1);
      const person = await returnTo(scan, respond(scan, answers));
      await person.openAll();
      expect(person.heading('Uitslag per stelling')).to.exist;
      for (const { number, text } of all) expect(person.text).to.include(`${number}. ${text}`);
      expect(person.text).not.to.match(NONSENSE);
      expect(person.element.shadowRoot!.querySelector('code')!.textContent).to.match(/^[0-9A-Z-]+$/);
      person.screen.getAllByRole('button', { name: 'Maak een plan' })[0]!.click();
      await person.element.updateComplete;
      expect(person.heading('Plan')).to.exist;
    });

    it('is brought together as a team, from the agenda to the outcome', async () => {
      const codes = [1, top, top].map((level) =>
        encodeCode(
          scan,
          respond(
            scan,
            all.map(() => level),
          ),
        ),
      );
      const team = await facilitate({}, scan);
      await team.add(codes.join('\n'));
      await team.lookAtTeam();
      expect(team.text).not.to.match(NONSENSE);
      await team.press('Begin het gesprek');
      await team.choose(`Trede ${top} Dit is trede ${top}.`);
      await team.press('Bekijk de uitkomst');
      expect(team.text).to.include(
        `over 1 van de ${all.length === 1 ? '1 stelling' : `${all.length} stellingen`}`,
      );
      expect(team.text).not.to.match(NONSENSE);
    });
  });
}
