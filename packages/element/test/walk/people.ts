import { encodeCode, emptyResponse, statementsOf, type Answer, type Place } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { changed, inputOf, NOTHING } from '../../../../test/input.ts';
import type { Act, Acts } from './act.ts';
import { anyFile, inputIn, type Brought } from './files.ts';
import type { Model } from './model.ts';
import { GROUPS, touch, type Page } from './page.ts';

const ANSWERS: [Answer, RegExp][] = [
  [1, /^(Absent|Afwezig)/],
  [2, /^(Begun|Begonnen)/],
  [3, /^(Done|Klaar)/],
  ['unknown', /^(Unknown|Onbekend)/],
];

const at = (...views: Place['view'][]) => ({ can: ({ at }: Model) => views.includes(at.view) });

/** Presses a button of that name, which leads to a place. */
function leads(
  name: string,
  button: (page: Page, model: Model) => string | RegExp,
  to: (model: Model) => Place,
  more: Partial<Act> = {},
): fc.Arbitrary<Act> {
  return fc.constant({
    name,
    act: (page, model) => page.press(button(page, model)),
    then: (model) => model.go(to(model)),
    isHeard: true,
    isStep: true,
    ...more,
  });
}

/** One of the statements on the present step. */
const oneOf = (ids: string[], which: number) => ids[which % ids.length]!;

const fieldOf = (page: Page, id: string) => page.element.shadowRoot!.getElementById(`note-${id}`)!;

function write(field: HTMLInputElement | HTMLTextAreaElement | null | undefined, text: string): boolean {
  if (!field) return false;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return true;
}

/** All that a person can do; who adds something to the scan adds a line here. */
export const PEOPLE: Acts = {
  'choose an answer': fc.tuple(fc.constantFrom(...ANSWERS), fc.nat(5)).map(([[answer, name], which]) => ({
    name: `choose ${answer} (${which})`,
    ...at('statement'),
    act: (page, { step }) => {
      const group = page.person.screen.getAllByRole('radiogroup')[which % step.length]!;
      const radio = [...group.querySelectorAll('label')].find(({ innerText }) => name.test(innerText.trim()));
      return touch(radio?.querySelector('input'));
    },
    change: (input, { step }) => changed(input, 'answers', oneOf(step, which), answer),
  })),
  'write a note': fc
    .tuple(fc.constantFrom('', 'Samen', 'Ja & <b>nee</b>'), fc.nat(5))
    .map(([text, which]) => ({
      name: `note ${JSON.stringify(text)} (${which})`,
      ...at('statement'),
      act: (page, { step }) => write(fieldOf(page, oneOf(step, which)) as HTMLTextAreaElement, text),
      change: (input, { step }) =>
        changed(input, 'notes', oneOf(step, which), text === '' ? undefined : text),
    })),
  'mark to talk about': fc.nat(5).map((which) => ({
    name: `mark (${which})`,
    ...at('statement'),
    act: (page, { step }) =>
      touch(
        page.person.screen.getAllByRole('checkbox', { name: page.words.step.priority })[which % step.length],
      ),
    // It turns over what is seen, whatever another tab did.
    change: (input, { step, input: { marks } }) => {
      const id = oneOf(step, which);
      return changed(input, 'marks', id, id in marks ? undefined : true);
    },
  })),
  start: leads(
    'start',
    ({ words }) => words.introduction.start,
    (model) => ({ view: 'statement', statement: model.steps[0]![0]! }),
    at('introduction'),
  ),
  next: fc.constant({
    name: 'next',
    ...at('statement'),
    act: (page, model) => {
      const { step } = page.words;
      const isLast = model.beside(1).view === 'review';
      return page.press(model.comesBack ? step.backToReview : isLast ? step.toReview : step.next);
    },
    then: (model) => {
      const isOpen = model.step.some((id) => model.open.includes(id));
      if (model.comesBack) model.go({ view: 'review' });
      else if (!isOpen) model.go(model.beside(1));
      else Object.assign(model, { isMissing: true, isAsked: false });
    },
    isHeard: true,
    isStep: true,
  }),
  skip: leads(
    'skip',
    ({ words }) => words.missing.skip,
    (model) => (model.comesBack ? { view: 'review' } : model.beside(1)),
    { can: ({ isMissing }) => isMissing },
  ),
  'to what is missing': fc.constant({
    name: 'to what is missing',
    act: (page) => touch(page.element.shadowRoot!.querySelector<HTMLElement>('[part=errors] a')),
  }),
  back: leads(
    'back',
    ({ words }) => words.step.previous,
    (model) => (model.comesBack && model.place.view === 'statement' ? { view: 'review' } : model.beside(-1)),
    at('statement', 'review', 'report', 'plan'),
  ),
  'to the overview': leads(
    'to the overview',
    ({ words }) => words.step.overview,
    () => ({ view: 'overview' }),
    at('statement', 'introduction'),
  ),
  'to a statement': fc.nat(5).map((which) => {
    const which_ = (model: Model) =>
      oneOf(
        statementsOf(model.asked).map(({ id }) => id),
        which,
      );
    return {
      name: `to statement ${which}`,
      ...at('overview'),
      act: async (page, model) => {
        await page.openAll();
        const { number } = statementsOf(model.asked).find(({ id }) => id === which_(model))!;
        return page.press(new RegExp(`^${number}\\. `));
      },
      then: (model) => model.go({ view: 'statement', statement: which_(model) }),
      isHeard: true,
      isStep: true,
    };
  }),
  'go on': leads(
    'go on',
    ({ words }, { asked, onward }) => {
      if (onward.view !== 'statement') return words.step.toReview;
      return words.overview.resume(statementsOf(asked).find(({ id }) => id === onward.statement)!.number);
    },
    (model) => model.onward,
    at('introduction', 'overview'),
  ),
  'to the review': leads(
    'to the review',
    ({ words }) => words.step.toReview,
    () => ({ view: 'review' }),
    at('overview'),
  ),
  'change one': fc.nat(5).map((which) => ({
    name: `change ${which}`,
    ...at('review'),
    act: (page, model) => {
      const { number } = statementsOf(model.asked)[which % statementsOf(model.asked).length]!;
      return page.press(new RegExp(`^${page.words.review.change} ${page.words.review.statement(number)}`));
    },
    then: (model) => {
      const { id } = statementsOf(model.asked)[which % statementsOf(model.asked).length]!;
      model.go({ view: 'statement', statement: id }, true);
    },
    isHeard: true,
    isStep: true,
  })),
  'show the report': leads(
    'show the report',
    ({ words }) => words.review.showReport,
    () => ({ view: 'report' }),
    at('review'),
  ),
  'change answers': leads(
    'change answers',
    ({ words }) => words.report.change,
    () => ({ view: 'review' }),
    at('report'),
  ),
  'to the plan': leads(
    'to the plan',
    ({ words }) => new RegExp(`^(${words.plan.make}|${words.plan.change})$`),
    () => ({ view: 'plan' }),
    at('report'),
  ),
  'plan done': leads(
    'plan done',
    ({ words }) => words.plan.done,
    () => ({ view: 'report' }),
    at('plan'),
  ),
  'take into the plan': fc.nat(5).map((which) => {
    const boxes = (page: Page) =>
      page.person.screen.queryAllByRole<HTMLInputElement>('checkbox', {
        name: new RegExp(`^${page.words.plan.workOn}`),
      });
    let id: string | undefined;
    return {
      name: `take into the plan, or out (${which})`,
      ...at('plan'),
      act: (page) => {
        const box = boxes(page)[which % Math.max(1, boxes(page).length)];
        id = box?.getAttribute('aria-describedby')?.replace('planned-', '');
        return touch(box);
      },
      change: (input, { input: { plan } }) =>
        changed(input, 'plan', id!, Object.hasOwn(plan, id!) ? undefined : {}),
    };
  }),
  'add to the plan': fc.constant({
    name: 'add to the plan',
    ...at('plan'),
    act: (page) => page.press(page.words.plan.add),
  }),
  'write in the plan': fc.constantFrom('action' as const, 'who' as const, 'when' as const).map((part) => ({
    name: `write ${part} in the plan`,
    ...at('plan'),
    act: (page) => {
      const [field] = page.person.screen.queryAllByRole<HTMLInputElement>('textbox', {
        name: page.words.plan[part],
      });
      return write(field, 'Amina');
    },
    then: (_, { element }) => {
      const isWritten = element.response!.plan!.some((item) => item[part] === 'Amina');
      if (!isWritten) throw new Error('what was written in the plan is not there');
    },
  })),
  'read the lowest first': fc.constant({
    name: 'read the lowest first',
    ...at('report'),
    act: (page) => {
      const name = page.words.profile.order;
      const order = page.person.screen.queryByRole<HTMLSelectElement>('combobox', { name });
      if (!order) return false;
      order.value = 'lowest';
      order.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
  }),
  'open and close all': fc.constant({
    name: 'open and close all',
    act: (page) => {
      const summaries = page.element.shadowRoot!.querySelectorAll('summary');
      summaries.forEach(touch);
      return summaries.length > 0;
    },
  }),
  'ask to erase': fc.constant({
    name: 'ask to erase',
    act: (page) => page.press(page.words.saving.erase),
    then: (model) => (model.isAsked = true),
  }),
  'do not erase': fc.constant({
    name: 'do not erase',
    can: ({ isAsked }) => isAsked,
    act: (page) => page.press(page.words.saving.eraseNo),
    then: (model) => (model.isAsked = false),
  }),
  erase: fc.constant({
    name: 'erase',
    can: ({ isAsked }) => isAsked,
    act: (page) => page.press(page.words.saving.eraseYes),
    change: () => NOTHING,
    then: erased,
    gives: 'both',
    isHeard: true,
  }),
  'put back': fc.constant({
    name: 'put back',
    can: ({ undo }) => undo !== undefined,
    act: (page) => page.press(page.words.saving.undo) || page.press(page.words.opening.putBack),
    change: (_, { undo }) => undo!.input,
    then: (model) => {
      const { place } = model.undo!;
      model.undo = undefined;
      model.go(place);
    },
    gives: 'here',
    isHeard: true,
  }),
  'put back what another tab replaced': fc.constant({
    name: 'put back what another tab replaced',
    can: ({ replaced }) => replaced !== undefined,
    act: (page) => page.press(page.words.saving.undoReplaced),
    change: (_, { replaced }) => replaced!,
    then: (model) => model.go(model.place),
    gives: 'here',
    isHeard: true,
  }),
  'keep what is here': fc.constant({
    name: 'keep what is here',
    act: (page) => page.press(page.words.saving.keepHere),
    then: (model) => model.go(model.place),
    gives: 'stored',
    isHeard: true,
  }),
  'take what is stored': fc.constant({
    name: 'take what is stored',
    act: (page) => page.press(page.words.saving.takeStored),
    then: (model) => model.go(model.place),
    gives: 'here',
    isHeard: true,
  }),
  'erase here too': fc.constant({
    name: 'erase here too',
    act: (page) => page.press(page.words.saving.eraseHere),
    // What is asked about may have changed since, or can't be seen any more: then nothing is erased.
    change: (input, { isGone }) => (isGone ? NOTHING : input),
    then: (model) => model.go(model.isGone ? { view: 'introduction' } : model.place),
    gives: 'here',
    isHeard: true,
  }),
  'open a code': fc.constantFrom<Answer | undefined>(1, 3, 'unknown', undefined).map((answer) => ({
    name: `open the code of ${answer ?? 'nothing good'}`,
    ...at('introduction', 'overview'),
    act: async (page, { asked }) => {
      await page.openAll();
      writeCode(page, answer ? encodeCode(asked, brought(asked, answer)) : 'ABCD-EFGH');
      return page.press(page.words.opening.open);
    },
    change: (input, { asked }) => (answer ? inputOf(brought(asked, answer)) : input),
    then: (model) => {
      if (answer) model.takeIn();
    },
    gives: 'here',
    isHeard: true,
  })),
  'compare with a code': fc.constant({
    name: 'compare with a code',
    ...at('report'),
    act: async (page, { asked }) => {
      if (!writeCode(page, encodeCode(asked, brought(asked, 1)))) return false;
      await page.rendered();
      return page.press(page.words.comparison.compare);
    },
  }),
  'stop comparing': fc.constant({
    name: 'stop comparing',
    ...at('report'),
    act: (page) => page.press(page.words.comparison.stop),
  }),
  print: fc.constant({
    name: 'print',
    ...at('report'),
    act: (page) => page.press(page.words.takeAlong.print),
  }),
  copy: fc.constant({
    name: 'copy',
    ...at('report'),
    act: (page) => page.press(page.words.takeAlong.copyCode),
  }),
  download: fc
    .constantFrom('word' as const, 'excel' as const, 'csv' as const, 'json' as const)
    .map((format) => ({
      name: `download ${format}`,
      ...at('report'),
      act: (page) => page.press(page.words.takeAlong.download(page.words.takeAlong[format])),
      then: (_, page) => {
        const { takeAlong } = page.words;
        const part = PARTS[format];
        const said = part && page.parts.isMissing(part) ? takeAlong.failed : takeAlong.done('').trim();
        expect(page.waiting.isLate || page.isSaid(said), said).to.equal(true);
      },
    })),
  'open a file': anyFile.map((file) => ({
    name: `open ${file.name}`,
    ...at('introduction', 'overview'),
    act: async (page, model) => {
      await page.openAll();
      return choose(page, model, file);
    },
    change: (input, { asked, reading }) => (reading.length > 0 ? input : (inputIn(file, asked) ?? input)),
    then: (model, page) => {
      if (page.waiting.isLate && file.problem !== 'tooLarge') return;
      if (!file.problem) model.takeIn();
      else expect(page.isSaid(page.words.opening[file.problem](file.name)), file.problem).to.equal(true);
    },
    gives: 'here',
    isHeard: true,
  })),
  'compare with a file': anyFile.map((file) => ({
    name: `compare with ${file.name}`,
    ...at('report'),
    act: (page, model) => choose(page, model, file),
    then: (_, page) => {
      if (page.waiting.isLate) return;
      const { name, problem, isTeam } = file;
      const { opening, comparison } = page.words;
      const root = page.element.shadowRoot!;
      const isThere = () => {
        if (!problem) return page.person.screen.queryByRole('button', { name: comparison.stop }) !== null;
        if (problem !== 'teamFile') return page.isSaid(opening[problem](name));
        if (page.parts.isMissing('team')) return page.isSaid(opening.notLoaded(name));
        return isTeam
          ? root.getElementById('reference') !== null
          : page.isSaid(opening.anotherTeamFile(name));
      };
      expect(isThere(), 'what came of the file').to.equal(true);
    },
    mayRefuse: true,
  })),
  'try again': fc.constant({
    name: 'try again',
    act: (page) => page.press(page.words.source.retry),
    mayRefuse: true,
  }),
  'say the group': fc.nat(5).map((which) => {
    let group: string | undefined;
    return {
      name: `say group ${which}`,
      ...at('introduction'),
      can: ({ groups, at }) => groups.length > 0 && at.view === 'introduction',
      act: (page) => {
        const radios = page.element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=group]');
        const radio = radios[which % radios.length]!;
        const said = radio.closest('label')!.textContent.trim();
        group = GROUPS.find((each) => said === each || said === page.words.group.notInCode(each));
        return touch(radio);
      },
      change: (input) => ({ ...input, group }),
    };
  }),
};

export function erased(model: Model): void {
  model.undo = { input: model.input, place: model.place };
  model.go({ view: 'introduction' });
}

const brought = (scan: Model['asked'], answer: Answer) => ({
  ...emptyResponse(scan, new Date('2026-01-01')),
  answers: { [statementsOf(scan)[0]!.id]: answer },
});

/** What makes a file of a report. */
const PARTS = { word: 'word', excel: 'spreadsheet', csv: 'spreadsheet', json: undefined } as const;

/** Writes a code in the field for it, where there is one. */
const writeCode = (page: Page, code: string) =>
  write(page.person.screen.queryByRole<HTMLInputElement>('textbox', { name: page.words.opening.code }), code);

/** Chooses a file where one can be brought; which is read later where that takes its time. */
function choose(page: Page, model: Model, file: Brought): boolean {
  const { asked, reading, at } = model;
  const input = page.element.shadowRoot!.querySelector<HTMLInputElement>('.opening input[type=file]');
  if (!input) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([file.of(asked)], file.name));
  input.focus();
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const isToBeRead = page.waiting.isLate && file.problem !== 'tooLarge';
  if (isToBeRead && at.view !== 'report')
    reading.push({ input: inputIn(file, asked), session: model.session });
  return true;
}
