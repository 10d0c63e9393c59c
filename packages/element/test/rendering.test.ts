import { encodeCode } from '@quick-scan/core';
import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { smallScan } from '../../../test/small-scan.ts';
import { respond, returnTo } from './answered.ts';
import { facilitate, people } from './facilitator.ts';
import { visit, type Person } from './person.ts';

/** Fifty characters. */
const TEXT = 'Drie collega’s volgden in april samen een training';

const NOTE = /^Wat maakt dat we dit kiezen/;

/** Returns what happens in an element while something is done: how often it renders, and all that changes in it. */
async function during({ element }: { element: LitElement }, act: () => Promise<void>) {
  let renders = 0;
  const counter = {
    hostUpdated: () => {
      renders++;
    },
  };
  element.addController(counter);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(element.shadowRoot!, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  await act();
  await element.updateComplete;
  changes.push(...observer.takeRecords());
  observer.disconnect();
  element.removeController(counter);
  return { renders, changes };
}

/** Does something, and ends with the first render that comes of it: what else is to come is not there yet. */
function untilRendered({ element }: { element: LitElement }, act: () => void): Promise<void> {
  return new Promise((resolve) => {
    const once = {
      hostUpdated() {
        element.removeController(once);
        resolve();
      },
    };
    element.addController(once);
    act();
  });
}

/** Types character after character, as somebody does. */
async function typeSlowly(person: Pick<Person, 'type'>, field: string | RegExp): Promise<void> {
  for (let length = 1; length <= TEXT.length; length++) await person.type(field, TEXT.slice(0, length));
}

describe('typing', () => {
  it('a note renders nothing after its first character, and is kept all the same', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.type(NOTE, 'D');
    const { renders, changes } = await during(person, () => typeSlowly(person, NOTE));
    expect(TEXT).to.have.length(50);
    expect(renders).to.equal(0);
    expect(changes).to.eql([]);
    expect(person.response).to.deep.include({ notes: { listening: TEXT } });
    await person.press('Volgende stap');
    await person.press('Ga verder zonder antwoord');
    await person.press('Vorige stap');
    expect(person.screen.getByRole<HTMLTextAreaElement>('textbox', { name: NOTE }).value).to.equal(TEXT);
  });

  it('what is agreed in a plan renders nothing', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'plan');
    await person.tick('Hier gaan we aan werken (stelling 1)');
    const { renders, changes } = await during(person, () => typeSlowly(person, 'Eerste actie'));
    expect(renders).to.equal(0);
    expect(changes).to.eql([]);
    await person.press('Terug naar de uitslag');
    expect(person.text).to.include(TEXT);
  });

  it('what a team agrees renders nothing after its first character', async () => {
    const team = await facilitate({}, smallScan);
    const codes = people(smallScan, undefined, [1, 1, 3], [3, 2, 3]).map((each) =>
      encodeCode(smallScan, each),
    );
    await team.add(codes.join('\n'));
    await team.lookAtTeam();
    await team.press('Begin het gesprek');
    await team.type('Wie', 'D');
    const { renders, changes } = await during(team, () => typeSlowly(team, 'Wie'));
    expect(renders).to.equal(0);
    expect(changes).to.eql([]);
    await team.press('Bekijk de uitkomst');
    expect(team.text).to.include(TEXT);
  });
});

describe('what changes on the page', () => {
  /** What of the scan stands around the statement, and each of the signs beside its answers. */
  const around = ({ element }: Person) => [
    ...element.shadowRoot!.querySelectorAll(
      '.scan, .scan > *, [part~=previous], [part~=overview], [part~=next]',
    ),
    ...element.shadowRoot!.querySelectorAll('[part~=saving] *'),
  ];

  it('on another answer is nothing but the answer itself', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const { changes } = await during(person, () => person.choose(/^Done/));
    expect(changes).to.eql([]);
    expect(person.radio(/^Done/).checked).to.equal(true);
  });

  it('on the next step is the statement, and nothing around it', async () => {
    const person = await visit({}, smallScan);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    const before = around(person);
    const { renders, changes } = await during(person, () => person.press('Volgende stap'));
    expect(person.focused).to.equal(person.heading('We have language.'));
    expect(renders).to.equal(1);
    expect(around(person)).to.eql(before);
    // The old statement goes and the new one comes: one of each.
    const [added, removed] = (['addedNodes', 'removedNodes'] as const).map((kind) =>
      changes.flatMap((change) => [...change[kind]]).filter((node) => node instanceof Element),
    );
    expect(added!.map(({ localName }) => localName)).to.eql(['section']);
    expect(removed!.map(({ localName }) => localName)).to.eql(['section']);
    expect(changes.filter(({ type }) => type !== 'childList')).to.eql([]);
  });
});

describe('a report', () => {
  const parts = ({ element }: Person) => element.shadowRoot!.querySelectorAll('.report > *').length;

  const toReport = ({ screen }: Person) =>
    screen.getAllByRole('button', { name: 'Toon de uitslag' })[0]!.click();

  it('shows what it says in short at once, and is whole when its update is complete', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await untilRendered(person, () => toReport(person));
    expect(person.focused).to.equal(person.heading('Uitslag'));
    expect(person.heading('In het kort')).to.exist;
    const first = parts(person);
    await person.element.updateComplete;
    expect(parts(person)).to.be.greaterThan(first);
    expect(person.heading('Bewaren en delen')).to.exist;
    expect(person.element.shadowRoot!.querySelector('.to-come')).to.equal(null);
  });

  it('leaves what is there already as it is when more comes', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await untilRendered(person, () => toReport(person));
    const heading = person.heading('Uitslag');
    const { renders, changes } = await during(person, () =>
      person.element.updateComplete.then(() => undefined),
    );
    expect(renders).to.equal(0);
    expect(person.heading('Uitslag')).to.equal(heading);
    const removed = changes.flatMap(({ removedNodes }) => [...removedNodes]);
    expect(removed.filter((node) => node instanceof Element).map(({ className }) => className)).to.eql([
      'to-come',
    ]);
  });

  it('gives the focus to what comes later, once it is there', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'plan');
    await person.press('Terug naar de uitslag');
    expect(person.focused).to.equal(person.heading('Plan'));
  });

  it('is whole at once on paper', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await untilRendered(person, () => toReport(person));
    const first = parts(person);
    await untilRendered(person, () => dispatchEvent(new Event('beforeprint')));
    expect(parts(person)).to.be.greaterThan(first);
    expect(person.element.shadowRoot!.querySelector('.to-come')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    await person.element.updateComplete;
  });

  it('that is moved while it comes, comes there', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await untilRendered(person, () => toReport(person));
    const { parentNode } = person.element;
    person.element.remove();
    await nextFrame();
    await nextFrame();
    parentNode!.append(person.element);
    await person.element.updateComplete;
    expect(person.heading('Bewaren en delen')).to.exist;
  });

  it('that is left while it comes leaves nothing behind', async () => {
    const person = await returnTo(smallScan, respond(smallScan, [1, 2, 3]), 'review');
    await untilRendered(person, () => toReport(person));
    person.button('Vorige stap').click();
    await person.element.updateComplete;
    await nextFrame();
    expect(person.heading(/^Controleer/)).to.exist;
    expect(person.screen.queryByRole('heading', { name: 'Uitslag' })).to.equal(null);
  });
});
