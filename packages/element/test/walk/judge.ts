import { isEmpty, isPlaceOf, parseResponse, samePlace, type Place } from '@quick-scan/core';
import { expect } from '@open-wc/testing';
import { countedByHand, fitting, inputOf, NOTHING, same, type Input } from '../../../../test/input.ts';
import type { Act } from './act.ts';
import { looksAsItIs } from './looks.ts';
import type { Model } from './model.ts';
import { placeIn } from './links.ts';
import type { Kept, Page } from './page.ts';

const ASKING = ['changed', 'erased', 'unreadable'];

/** What was put in, but for what stands in a plan, which is of the language of the scan. */
const put = (input: Input): Input => ({
  ...input,
  plan: Object.fromEntries(Object.keys(input.plan).map((id) => [id, {}])),
});

/** How things stand before a step. */
interface Before {
  input: Input;
  place: Place;
  /** What is seen, which may be the result of a link. */
  at: Place;
  isShared: boolean;
  kept: Kept;
  saving: string | undefined;
  hasFocus: boolean;
}

/** Does it, and holds everything against the model, which it changes along; false when it could not be done. */
export async function judge(model: Model, page: Page, act: Act): Promise<boolean> {
  const before: Before = {
    input: model.input,
    place: model.place,
    at: model.at,
    isShared: model.shared !== undefined,
    kept: page.kept(model),
    saving: page.saving,
    hasFocus: page.element.shadowRoot!.activeElement !== null,
  };
  page.begin(model);
  const expected = (input: Input) => put(act.change?.(input, model) ?? input);

  if (!(await act.act(page, model))) return false;
  await page.settle(model.language);

  const input = put(inputOf(page.element.response!));
  if (model.opened) opens(model, page, input);
  else {
    if (same(input, expected(before.input))) act.then?.(model, page);
    else {
      // Else it can only be that another tab put something in the store.
      const inStore = [before.kept.input, page.kept(model).input].filter((each) => each !== undefined);
      const stored = inStore.map(put).find((each) => same(input, expected(each)));
      expect(stored, `nobody put this in: ${JSON.stringify([input, expected(before.input)])}`).to.exist;
      act.then?.(model, page);
      if (act.gives !== 'here' && act.gives !== 'both') takesOver(model, page, before, stored!);
    }
    erasesNothingUnseen(model, page, act, before);
  }
  model.input = input;
  model.shown.push(input);
  const isToldOf = page.text.includes(page.words.saving.replaced);
  // Also where the store did not take what came in its place, so that it goes from there later.
  if (isToldOf && before.kept.input) model.shown.push(put(before.kept.input));
  const isOffered = model.isAsked || isToldOf;
  if (!isOffered && !model.shared) model.replaced = undefined;

  savesWhatItSays(model, page, act, before);
  scoresAsByHand(model, page);
  postsWhatIsThere(page);
  tellsOfSteps(page, model, act, before);
  keepsSteps(page, model, act, before);
  looksAsItIs(page, model);
  if (before.hasFocus && !act.takesFocus)
    expect(document.activeElement, 'the focus').not.to.equal(document.body);
  complainsOfNothingElse(page, act);
  return true;
}

/** A session that begins anew has what was here, where it is the same scan, and else what is kept. */
function opens(model: Model, page: Page, input: Input): void {
  const { was, isSame } = model.opened!;
  const kept = page.opened;
  const isHere = isSame && !model.wasEmpty;
  const has = isHere ? model.input : kept.input ? put(kept.input) : NOTHING;
  expect(input).to.deep.equal(put(has));
  const isThere = kept.place && isPlaceOf(model.asked, kept.place) && !isHere;
  const place = isThere ? kept.place! : ({ view: 'introduction' } as const);
  const isKept = isSame && isPlaceOf(model.asked, was);
  model.place = isKept ? was : place;
  if (!isKept) model.comesBack = false;
  model.isMissing = false;
  model.isAsked = false;
  model.undo = undefined;
  model.shown.length = 0;
  model.session = Symbol();
  model.follow(page.address.code);
}

/** What another tab saved stands here now: nothing was lost that is not offered back. */
function takesOver(model: Model, page: Page, { input, saving, isShared }: Before, stored: Input): void {
  model.shown.push(stored);
  // While the result of a link is looked at, nothing is said of one's own.
  if (model.wasEmpty || isShared) return;
  expect(ASKING, 'it asks which of the two counts').not.to.include(saving);
  expect(saving).not.to.equal('failed');
  // What this version of the scan has no place for stands in the review, and is not put back.
  if (same(fitting(input, model.asked), fitting(stored, model.asked))) return;
  isOfferedBack(model, page, model.replaced ?? input);
}

/** A person can put it back; a question that is open is answered first. */
function isOfferedBack(model: Model, page: Page, input: Input): void {
  const { replaced } = page.words.saving;
  const isSaid = model.isAsked || model.shared !== undefined || page.text.includes(replaced);
  expect(isSaid, 'it can be put back').to.equal(true);
  model.replaced = input;
}

/** Nothing goes from the store that was never shown, unless somebody said so. */
function erasesNothingUnseen(model: Model, page: Page, act: Act, { kept, isShared }: Before): void {
  if (kept.text === null || kept.text === page.kept(model).text) return;
  if (act.gives === 'stored' || act.gives === 'both') return;
  expect(kept.input, 'wrote over what can not be read').to.exist;
  // What came in while the result of a link was looked at is put back as one's own.
  if (isShared && !model.shared && page.isSaid(page.words.opening.instead)) return;
  const isKnown = [...model.shown, put(inputOf(page.element.response!))].some((each) =>
    same(each, put(kept.input!)),
  );
  if (isKnown) return;
  isOfferedBack(model, page, put(kept.input!));
}

/** What is said to be saved is what stands in the store; and what can be saved is. */
function savesWhatItSays(model: Model, page: Page, act: Act, before: Before): void {
  const { element, saving } = page;
  const { text, response } = page.kept(model);
  // Of the result of a link it is said that it is not kept.
  if (model.shared) return;
  if (model.area === 'none') expect(saving).to.equal('off');
  const hasLooked = !same(model.input, before.input) || text !== before.kept.text;
  if (!hasLooked || act.isUntold || model.area === 'none' || page.storage === 'blocked') return;
  if (saving === 'saved') {
    expect(response).to.exist;
    const { updatedAt } = element.response!;
    const isKept = same({ ...parseResponse(response, model.asked), updatedAt }, element.response);
    expect(isKept, 'what is said to be saved is in the store').to.equal(true);
  }
  const isChanged = !same(model.input, before.input) && !isEmpty(element.response!);
  if (page.storage === 'works' && isChanged && !ASKING.includes(saving!)) expect(saving).to.equal('saved');
}

function scoresAsByHand({ asked, input }: Model, { element }: Page): void {
  const { overall, dimensions } = element.result!;
  for (const [id, part] of [
    [undefined, overall] as const,
    ...dimensions.map((each) => [each.id, each] as const),
  ]) {
    const { unknown, open, counts, median, position } = part;
    const levels = median && [median.lower.value, median.upper.value];
    expect({ unknown, open, counts, median: levels, position }).to.deep.equal(
      countedByHand(asked, input, id),
    );
  }
}

/** A form of the page gets what is in the scan, and is held back as long as it is not completed. */
function postsWhatIsThere({ element, form }: Page): void {
  const { response, name, required } = element;
  expect(element.validity.valueMissing).to.equal(required && response!.completedAt === undefined);
  if (!name || element.form === null) return;
  expect(new FormData(form).get(name)).to.equal(isEmpty(response!) ? null : JSON.stringify(response));
}

/** The page hears of each step that a person or a method takes, and of nothing that it did itself. */
function tellsOfSteps(page: Page, model: Model, act: Act, before: Before): void {
  const { isHeard = false } = act;
  // From the result of a link a method leads by one's own place.
  const isByOwn = before.isShared && !model.shared && act.gives !== 'here';
  const places = [before.at, ...(isByOwn ? [before.place] : []), model.at];
  const steps = places.slice(1).filter((place, index) => !samePlace(place, places[index]!));
  page.expected.push(...(isHeard ? steps : []));
  if (page.waiting.isLate) return;
  // What was late comes in whatever order.
  const inOrder = (told: Place[]) =>
    act.bringsLate ? told.map((place) => JSON.stringify(place)).sort() : told;
  expect(inOrder(page.steps)).to.deep.equal(inOrder(page.expected));
}

/** The browser's back button leads back by each step, where the page asks for that; what else it knows stays. */
function keepsSteps(page: Page, model: Model, { isStep = false }: Act, before: Before): void {
  const { element, address } = page;
  const isElsewhere = !samePlace(model.place, before.place);
  if (isStep && isElsewhere) expect(address.added).to.equal(element.history ? 1 : 0);
  if (!isStep || address.added === 0) return;
  expect(placeIn(page, model)).to.deep.equal(model.place);
  expect(placeIn(page, model, address.entryBefore)).to.deep.equal(before.place);
  const { ofPage } = (address.entryBefore!.state ?? {}) as { ofPage?: true };
  expect((address.entry.state as { ofPage?: true }).ofPage).to.equal(ofPage);
}

/** Nothing is thrown; and what is in the console, the page was told of as well, and has a reason. */
function complainsOfNothingElse(page: Page, { mayRefuse, bringsLate }: Act): void {
  const { errors, logged, troubles, waiting } = page;
  expect(errors).to.deep.equal([]);
  page.excuse();
  const said = `as many events as lines in the console: ${logged.map(String).join()}`;
  if (mayRefuse || bringsLate || waiting.isLate) expect(logged.length, said).to.be.at.least(troubles.length);
  else expect(logged.length, said).to.equal(troubles.length);
  for (const about of troubles) expect(page.reasons, `a reason for ${about}`).to.include(about);
}
