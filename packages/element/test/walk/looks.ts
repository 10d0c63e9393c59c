import { encodeCode, isEmpty, statementsOf, type Response } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import type { Model } from './model.ts';
import type { Page } from './page.ts';

/** Whether what is on the page is what was put in, at the place where one is. */
export function looksAsItIs(page: Page, model: Model): void {
  expect(page.element.shadowRoot!.querySelector('.scan')!.getAttribute('lang')).to.equal(model.language);
  if (model.shared) showsTheLink(page, model, model.shared);
  else VIEWS[model.place.view](page, model);
  if (model.isWrong) expect(page.isSaid(`“${model.code!}”`), 'what is wrong with the link').to.equal(true);
  const isShown = page.element.shadowRoot!.querySelector('[part=errors]') !== null;
  expect(isShown, 'what is missing is said').to.equal(model.isMissing && !model.shared);
  expect(page.element.shadowRoot!.getElementById('ask') !== null, 'it asks before it erases').to.equal(
    model.isAsked && !model.shared,
  );
}

/** The result of a link stands there as what it is, and beside one's own. */
function showsTheLink(page: Page, { asked, groups }: Model, shared: Response): void {
  headingIs(page, page.words.report.title);
  const { shared: alone, sharedBesideOwn } = page.words.opening;
  expect(page.isSaid(isEmpty(page.element.response!) ? alone : sharedBesideOwn)).to.equal(true);
  if (!page.isPartial) expect(page.text).to.include(encodeCode(asked, shared, { groups }));
}

type Show = (page: Page, model: Model) => void;

const headingIs = (page: Page, text: string | RegExp) => {
  const heading = page.element.shadowRoot!.getElementById('heading');
  expect(heading?.textContent.trim()).to.match(typeof text === 'string' ? new RegExp(`^${text}$`) : text);
};

const VIEWS: Record<Model['place']['view'], Show> = {
  introduction: (page) => headingIs(page, /^(A small scan|Een kleine scan)$/),
  overview: (page, { asked, open }) => {
    headingIs(page, new RegExp(`^(${page.words.overview.title}|Waar u staat)$`));
    const { length } = statementsOf(asked);
    expect(page.text).to.include(page.words.overview.answered(length - open.length, length));
  },
  statement: (page, model) => {
    const root = page.element.shadowRoot!;
    const ids = [...root.querySelectorAll('.statement textarea')].map(({ id }) => id.replace('note-', ''));
    expect(ids, 'the statements on this step').to.deep.equal(model.step);
    for (const id of model.step) {
      const radios = root.querySelectorAll<HTMLInputElement>(`[name="answer-${id}"]`);
      const checked = [...radios].filter((radio) => radio.checked).map(({ value }) => value);
      const answer = model.input.answers[id];
      expect(checked, `the answer to ${id}`).to.deep.equal(answer === undefined ? [] : [String(answer)]);
      const note = root.querySelector<HTMLTextAreaElement>(`#note-${id}`)!;
      expect(note.value).to.equal(model.input.notes[id] ?? '');
      const mark = note.closest('.more')!.querySelector<HTMLInputElement>('[type=checkbox]')!;
      expect(mark.checked).to.equal(id in model.input.marks);
      const all = statementsOf(model.asked);
      const { number } = all.find((statement) => statement.id === id)!;
      expect(page.text).to.include(page.words.step.progress(number, all.length));
    }
  },
  review: (page, { asked, open }) => {
    headingIs(page, page.words.review.title);
    const { length } = statementsOf(asked);
    const said = open.length === 0 ? page.words.review.complete(length) : page.words.review.open(open.length);
    expect(page.text).to.include(said);
  },
  report: (page, { asked, groups }) => {
    headingIs(page, page.words.report.title);
    if (!page.isPartial) expect(page.text).to.include(encodeCode(asked, page.element.response!, { groups }));
  },
  plan: (page, { asked, input }) => {
    headingIs(page, page.words.plan.title);
    const boxes = page.element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part=plan] [type=checkbox]');
    const chosen = [...boxes]
      .filter(({ checked }) => checked)
      .map((box) => box.getAttribute('aria-describedby'));
    const planned = statementsOf(asked).filter(({ id }) => id in input.plan);
    expect([...chosen].sort()).to.deep.equal(planned.map(({ id }) => `planned-${id}`).sort());
  },
};
