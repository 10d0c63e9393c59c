import { encodeCode, parseResponse, type Answer } from '@quick-scan/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { facilitate, people, type Facilitator } from './facilitator.ts';
import { until } from './until.ts';

/** A team that disagrees on the first statement, and agrees on the others: low, and high. */
const ANSWERS: Answer[][] = [
  [1, 1, 3],
  [1, 1, 3],
  [3, 1, 3],
  [3, 2, 3],
];

async function team(attributes: Record<string, string> = {}): Promise<Facilitator> {
  const facilitator = await facilitate(attributes, smallScan);
  await facilitator.add(
    people(smallScan, undefined, ...ANSWERS)
      .map((each) => encodeCode(smallScan, each))
      .join('\n'),
  );
  await facilitator.press(/^Tel toch mee/);
  await facilitator.lookAtTeam();
  return facilitator;
}

/** What was agreed, as it is kept. */
const outcome = () => {
  const kept = sessionStorage.getItem('quick-scan-team:small-scan:outcome')!;
  return parseResponse((JSON.parse(kept) as { response: unknown }).response, smallScan);
};

describe('the conversation', () => {
  it('takes one item of the agenda at a time, with what people chose beside each level', async () => {
    const facilitator = await team();
    await facilitator.press('Begin het gesprek');
    expect(facilitator.focused).to.equal(facilitator.heading('1. We have listening.'));
    expect(facilitator.text).to.include('Onderwerp 1 van 3 · Skills').and.to.include('Het team is verdeeld');
    const level = (name: RegExp) =>
      facilitator.radio(name, 'Welk niveau past volgens u samen het best?').labels![0]!.innerText.trim();
    expect(level(/^Absent/)).to.match(/^Absent\s+Absent: listening\./);
    const rows = facilitator.screen.getByRole('table').querySelectorAll('tbody tr');
    expect([...rows].map((row) => row.textContent.replace(/\s+/g, ' ').trim())).to.eql([
      'Done 2',
      'Begun 0',
      'Absent 2',
    ]);
    await facilitator.press('Volgend onderwerp');
    expect(facilitator.focused).to.equal(facilitator.heading('2. We have language.'));
    await facilitator.press('Vorig onderwerp');
    expect(facilitator.focused).to.equal(facilitator.heading('1. We have listening.'));
  });

  it('goes on and back with the arrows, except where they mean something else', async () => {
    const facilitator = await team();
    await facilitator.press('Begin het gesprek');
    await sendKeys({ press: 'ArrowRight' });
    expect(facilitator.focused).to.equal(facilitator.heading('2. We have language.'));
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(facilitator.focused).to.equal(facilitator.heading('3. We have plan.'));
    await sendKeys({ press: 'ArrowLeft' });
    facilitator.radio(/^Absent/).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(facilitator.heading('2. We have language.')).to.exist;
    expect(facilitator.radio(/^Begun/).checked).to.equal(true);
    facilitator.screen.getByRole('textbox', { name: 'Wie' }).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(facilitator.heading('2. We have language.')).to.exist;
  });

  it('writes down what is agreed: the level, the action, who and when; what is taken back is gone', async () => {
    const facilitator = await team();
    await facilitator.press('Begin het gesprek');
    expect(facilitator.text).to.include('Volgende stap (Begun): Begun: listening.');
    await facilitator.choose(/^Begun/);
    expect(facilitator.text).to.include('Volgende stap (Done): Done: listening.');
    await facilitator.type('Eerste actie', 'Een training zoeken');
    await facilitator.type('Wie', 'Amina');
    await facilitator.type('Wanneer', 'voor de zomer');
    expect(outcome().answers).to.eql({ listening: 2 });
    expect(outcome().plan).to.eql([
      { statement: 'listening', action: 'Een training zoeken', who: 'Amina', when: 'voor de zomer' },
    ]);
    await facilitator.press('Wis deze keuze');
    expect(facilitator.focused).to.equal(facilitator.heading('Welk niveau past volgens u samen het best?'));
    for (const field of ['Eerste actie', 'Wie', 'Wanneer']) await facilitator.type(field, '');
    expect(outcome().answers).to.eql({});
    expect(outcome().plan).to.equal(undefined);
  });

  it('is gone on with where it was, also after the page was left', async () => {
    const before = await team();
    await before.press('Begin het gesprek');
    await before.choose(/^Begun/);
    before.element.remove();
    const after = await facilitate({}, smallScan);
    expect(after.text).to.include('Afgesproken: Begun');
    await after.press('Ga verder met het gesprek');
    expect(after.focused).to.equal(after.heading('2. We have language.'));
  });
});

describe('the way back', () => {
  it('leads to where one left the agenda', async () => {
    const facilitator = await team();
    await facilitator.press(/^Bespreek deze stelling \(stelling 2\)/);
    await facilitator.press('Terug naar de agenda');
    expect(facilitator.focused).to.equal(facilitator.button(/^Bespreek deze stelling \(stelling 2\)/));
  });
});

describe('the outcome', () => {
  async function agreed(): Promise<Facilitator> {
    const facilitator = await team();
    await facilitator.press('Begin het gesprek');
    await facilitator.choose(/^Begun/);
    await facilitator.type('Wie', 'Amina');
    await facilitator.press('Volgend onderwerp');
    await facilitator.press('Volgend onderwerp');
    await facilitator.press('Bekijk de uitkomst');
    return facilitator;
  }

  it('is one result and one plan, read and changed as any other', async () => {
    const facilitator = await agreed();
    expect(facilitator.focused).to.equal(facilitator.heading('Uitkomst van het gesprek'));
    expect(facilitator.text)
      .to.include('U hebt over 1 van de 3 stellingen een niveau afgesproken.')
      .and.to.include('Amina')
      .and.to.include('Volgende stap\nDone: listening.');
    expect(facilitator.text).to.include(encodeCode(smallScan, outcome()));
    facilitator.screen.getAllByRole('button', { name: 'Wijzig het plan' })[0]!.click();
    await facilitator.element.updateComplete;
    await facilitator.type('Wanneer', 'in mei');
    await facilitator.press('Terug naar de uitslag');
    expect(facilitator.text).to.include('in mei');
    await facilitator.press('Terug naar het team');
    expect(facilitator.heading('Agenda')).to.exist;
  });

  it('takes the answer in the middle for what was not talked about, when the facilitator asks', async () => {
    const facilitator = await agreed();
    expect(facilitator.text).to.include(
      'Bij 2 andere stellingen kunt u het middelste antwoord van het team overnemen.',
    );
    await facilitator.press('Neem de middelste antwoorden over');
    expect(outcome().answers).to.eql({ listening: 2, language: 1, plan: 3 });
    expect(facilitator.text)
      .to.include('U hebt over 1 van de 3 stellingen een niveau afgesproken.')
      .and.to.include('Bij 2 stellingen is het middelste antwoord van het team overgenomen.');
    facilitator.element.remove();
    const later = await facilitate({}, smallScan);
    await later.press('Bekijk de uitkomst');
    await later.press('Maak dit ongedaan');
    expect(outcome().answers).to.eql({ listening: 2 });
  });

  it('keeps what the team settled itself when what was taken over is taken away again', async () => {
    const facilitator = await agreed();
    await facilitator.press('Neem de middelste antwoorden over');
    await facilitator.press('Terug naar het team');
    await facilitator.press(/^Bespreek deze stelling \(stelling 2\)/);
    await facilitator.choose(/^Done/);
    await facilitator.press('Bekijk de uitkomst');
    expect(facilitator.text).to.include('U hebt over 2 van de 3 stellingen een niveau afgesproken.');
    await facilitator.press('Maak dit ongedaan');
    expect(outcome().answers).to.eql({ listening: 2, language: 3 });
  });

  it('is a plan also when no level was settled', async () => {
    const facilitator = await team();
    await facilitator.press('Begin het gesprek');
    await facilitator.type('Wie', 'Amina');
    await facilitator.press('Bekijk de uitkomst');
    expect(facilitator.text).to.include('Amina').and.to.include('over geen enkele stelling');
    await facilitator.press('Terug naar het team');
    await facilitator.press('Ga verder met het gesprek');
    expect(facilitator.heading('2. We have language.')).to.exist;
  });

  it('is taken along as a file that opens in the scan itself', async () => {
    const facilitator = await agreed();
    const { click } = HTMLAnchorElement.prototype;
    let href = '';
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      ({ href } = this);
    };
    await facilitator.press('Download scanbestand');
    await until(() => href !== '');
    HTMLAnchorElement.prototype.click = click;
    expect(parseResponse(await (await fetch(href)).json(), smallScan)).to.eql(outcome());
  });
});
