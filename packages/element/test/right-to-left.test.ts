import { encodeCode } from '@quick-scan/core';
import { expect, fixture } from '@open-wc/testing';
import type { QuickScanElement } from '@quick-scan/element';
import { arabicScan } from '../../../test/arabic-scan.ts';
import { respond, returnTo } from './answered.ts';
import { facilitate } from './facilitator.ts';
import { Person, visit } from './person.ts';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The texts that are nothing but words of the scan, with the language and direction of where they stand. */
function saidByTheScan(person: Person): { text: string; lang: string; dir: string }[] {
  const all = document.createTreeWalker(person.element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (all.nextNode()) texts.push(all.currentNode as Text);
  return texts
    .filter(
      ({ data, parentElement }) =>
        ARABIC.test(data) && !LATIN.test(data) && parentElement!.localName !== 'option',
    )
    .map(({ data, parentElement }) => ({
      text: data.trim(),
      lang: parentElement!.closest('[lang]')!.getAttribute('lang')!,
      dir: getComputedStyle(parentElement!).direction,
    }));
}

/** The interface in Arabic, as far as these tests press it. */
const messages = {
  language: 'ar',
  introduction: { start: 'ابدأ' },
  step: { next: 'التالي', previous: 'السابق' },
};

describe('an Arabic scan in a Dutch interface', () => {
  for (const view of ['introduction', 'overview', 'review', 'report', 'plan'] as const) {
    it(`is marked as Arabic, and runs from right to left, in the ${view}`, async () => {
      const person = await returnTo(arabicScan, respond(arabicScan, [2, 'unknown', 1]), view);
      await person.openAll();
      const said = saidByTheScan(person);
      expect(said).not.to.have.length(0);
      expect(said.filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).to.deep.equal([]);
    });
  }

  it('is marked as Arabic on a statement, and in the team view', async () => {
    const person = await visit({}, arabicScan);
    await person.press('Start de scan');
    await person.openAll();
    expect(saidByTheScan(person).map(({ text }) => text)).to.include('شرح: نستمع إلى العملاء.');
    expect(saidByTheScan(person).filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).to.deep.equal([]);

    const team = await facilitate({}, arabicScan);
    const codes = [1, 3, 3].map((level) =>
      encodeCode(arabicScan, respond(arabicScan, [level, 2, 'unknown'])),
    );
    await team.add(codes.join('\n'));
    const collecting = saidByTheScan(team as unknown as Person);
    expect(collecting.map(({ text, lang }) => [text, lang])).to.deep.include(['فحص صغير', 'ar']);
    await team.lookAtTeam();
    await team.openAll();
    await team.element.updateComplete;
    const inTeam = saidByTheScan(team as unknown as Person);
    expect(inTeam.filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).to.deep.equal([]);
    await team.press('Begin het gesprek');
    const inTalk = saidByTheScan(team as unknown as Person);
    expect(inTalk.filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).to.deep.equal([]);
  });
});

describe('a page from right to left', () => {
  const visitArabic = async () => {
    const element = await fixture<QuickScanElement>('<quick-scan lang="ar"></quick-scan>');
    Object.assign(element, { scan: arabicScan, messages });
    await element.updateComplete;
    return new Person(element);
  };

  it('has the scan begin at the right, with nothing outside of it', async () => {
    const person = await visitArabic();
    await person.press('ابدأ');
    await person.choose(/^متقدم/);
    const scan = person.element.shadowRoot!.querySelector('.scan')!;
    expect([scan.getAttribute('lang'), scan.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    const option = person
      .radio(/^متقدم/)
      .closest('.option')!
      .getBoundingClientRect();
    const radio = person.radio(/^متقدم/).getBoundingClientRect();
    const ladder = person
      .radio(/^متقدم/)
      .closest('.option')!
      .querySelector('svg')!
      .getBoundingClientRect();
    expect(option.right - radio.right).to.be.below(40);
    expect(ladder.left - option.left).to.be.below(40);
    expect(scan.scrollWidth).to.be.at.most(scan.clientWidth);
    expect(saidByTheScan(person).filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).to.deep.equal([]);
  });

  it('has the next topic of a team at the left', async () => {
    const team = await facilitate({ lang: 'ar' }, arabicScan);
    team.element.messages = messages;
    const codes = [1, 3, 3].map((level) =>
      encodeCode(arabicScan, respond(arabicScan, [level, 4 - level, level])),
    );
    await team.add(codes.join('\n'));
    await team.lookAtTeam();
    await team.press('Begin het gesprek');
    const topic = () => team.element.shadowRoot!.querySelector('#heading')!.textContent;
    const first = topic();
    const press = async (key: string) => {
      const talk = team.element.shadowRoot!.querySelector('.talk')!;
      talk.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await team.element.updateComplete;
    };
    await press('ArrowLeft');
    expect(topic()).not.to.equal(first);
    await press('ArrowRight');
    expect(topic()).to.equal(first);
  });
});
