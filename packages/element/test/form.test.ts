import { parseResponse } from '@quick-scan/core';
import { expect, fixture } from '@open-wc/testing';
import { smallScan } from '../../../test/small-scan.ts';
import { respond } from './answered.ts';
import { Person } from './person.ts';
import { until } from './until.ts';

/** A form of a page, with a scan in it. */
async function formWith(attributes: string, around = ['', '']) {
  const form = await fixture<HTMLFormElement>(
    `<form>${around[0]}<quick-scan storage="none" ${attributes}></quick-scan>${around[1]}</form>`,
  );
  const element = form.querySelector('quick-scan')!;
  element.scan = smallScan;
  await element.updateComplete;
  return { form, element, person: new Person(element), posted: () => [...new FormData(form).entries()] };
}

describe('a form of the page', () => {
  it('posts what is filled in, as JSON under its name, and nothing while that is empty', async () => {
    const { element, person, posted } = await formWith('name="scan"');
    expect(posted()).to.eql([]);
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    await person.type(/^Wat maakt dat we dit kiezen/, 'Why');
    const [[name, json]] = posted() as [[string, string]];
    expect(name).to.equal('scan');
    expect(parseResponse(JSON.parse(json), smallScan).answers).to.eql(element.response!.answers);
    expect(json).to.include('"listening":2').and.to.include('Why');
    element.name = 'other';
    await element.updateComplete;
    expect(posted()[0]![0]).to.equal('other');
  });

  it('posts nothing without a name', async () => {
    const { person, posted } = await formWith('');
    await person.press('Start de scan');
    await person.choose(/^Begun/);
    expect(posted()).to.eql([]);
  });

  it('is not sent by the buttons of the scan', async () => {
    const { form, person } = await formWith('name="scan"');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await person.press('Start de scan');
    await person.answer(/^Begun/);
    person.radio(/^Begun/).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(sent).to.equal(0);
  });

  it('knows that a scan is required, says so at the step, and is content once it is finished', async () => {
    const { form, element, person } = await formWith('name="scan" required');
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':invalid')).to.equal(true);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.include('Rond eerst de scan af');
    expect(element.willValidate).to.equal(true);
    expect(element.reportValidity()).to.equal(false);
    expect(person.focused).to.equal(person.heading('A small scan'));
    element.complete();
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
    expect(element.form).to.equal(form);
    element.load(respond(smallScan, [1], { completedAt: undefined }));
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    element.required = false;
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('that is reset erases the scan, which the person can put back, and leaves the focus where it was', async () => {
    const { form, element, person, posted } = await formWith('name="scan"', [
      '',
      '<button type="reset">Reset</button>',
    ]);
    element.load(respond(smallScan, [1, 2, 3]));
    await element.updateComplete;
    const reset = form.querySelector<HTMLButtonElement>('[type=reset]')!;
    reset.focus();
    reset.click();
    await until(() => posted().length === 0);
    expect(document.activeElement).to.equal(reset);
    await person.press('Zet ze terug');
    expect(element.response!.answers).to.eql({ listening: 1, language: 2, plan: 3 });
    expect(posted()).to.have.length(1);
  });

  it('that is disabled lets nobody fill it in, and posts nothing', async () => {
    const { form, element, person, posted } = await formWith('name="scan"', [
      '<fieldset disabled>',
      '</fieldset>',
    ]);
    const box = element.shadowRoot!.querySelector<HTMLElement>('.scan')!;
    element.load(respond(smallScan, [1, 2, 3]));
    await element.updateComplete;
    expect(posted()).to.eql([]);
    person.screen.getAllByRole('button')[0]!.focus();
    expect(element.shadowRoot!.activeElement).to.equal(null);
    expect(box.inert).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    person.screen.getAllByRole('button')[0]!.focus();
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
    expect(posted()).to.have.length(1);
  });
});
