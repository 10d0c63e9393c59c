import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Done, walksIn } from '../../../test/walks.ts';
import { PATIENCE } from './until.ts';
import type { Act, Acts } from './walk/act.ts';
import { FAULTS } from './walk/faults.ts';
import { HOST } from './walk/host.ts';
import { judge } from './walk/judge.ts';
import { LINKS } from './walk/links.ts';
import { Model } from './walk/model.ts';
import { Page } from './walk/page.ts';
import { PEOPLE } from './walk/people.ts';

/** What the environment asks for, which the configuration of the runner puts here. */
declare const WALKS: Record<string, string | undefined>;

const { replayPath, ...walks } = walksIn(WALKS, 20);
const ACTS = { ...PEOPLE, ...LINKS, ...HOST, ...FAULTS };
const done = new Done(Object.keys(ACTS));

/** Before the page has timers of its own. */
const later = window.setTimeout;

const walked = (kind: string, act: Act): fc.AsyncCommand<Model, Page> => ({
  check: (model) => act.can?.(model) ?? true,
  async run(model, page) {
    const end = new Promise<never>((_, reject) => {
      later(() => reject(new Error(`${act.name} does not end`)), PATIENCE);
    });
    if (await Promise.race([judge(model, page, act), end])) done.count(kind);
  },
  toString: () => act.name,
});

/* People do most of it: what they can do is tried at each place, and most of it is there at one place only. */
const COMMANDS = [PEOPLE, PEOPLE, PEOPLE, LINKS, HOST, FAULTS]
  .flatMap(Object.entries<Acts[string]>)
  .map(([kind, any]) => any.map((act) => walked(kind, act)));

/** What few walks come by, as it follows only on something else. */
const TOUR = [
  ['history', 'history='],
  ['groups', 'groups=management,uitvoering'],
  ['say the group', 'say group 0'],
  ['start'],
  ['go back in the browser'],
  ['go forward in the browser'],
  ['next'],
  ['skip'],
  ['back'],
  ['choose an answer', 'choose 1 (0)'],
  ['another tab answers', 'another tab answers 2 to listening, and tells'],
  ['put back what another tab replaced'],
  ['storage is full'],
  ['mark to talk about', 'mark (0)'],
  ['another tab answers', 'another tab answers 3 to language, and tells'],
  ['take what is stored'],
  ['storage works again'],
  ['ask to erase'],
  ['do not erase'],
  ['complete()'],
  ['to the plan'],
  ['add to the plan'],
  ['take into the plan', 'take into the plan, or out (0)'],
  ['write in the plan', 'write who in the plan'],
  ['plan done'],
  ['compare with a code'],
  ['stop comparing'],
  ['a part does not arrive', 'word,spreadsheet,team does not arrive'],
  ['download', 'download word'],
  ['compare with a file', 'compare with team.json'],
  ['all parts arrive'],
  ['try again'],
  ['follow a link', 'follow a link to a result'],
  ['take over the result of a link'],
  ['follow a link', 'follow a link to another result'],
  ['leave the result of a link'],
  ['goTo()', 'goTo({"view":"overview"})'],
  ['to the review'],
  ['goTo()', 'goTo({"view":"overview"})'],
  ['timers and files are late'],
  ['open a file', 'open een.json'],
  ['what is late comes', 'from now on all comes in time, and what was late the first first'],
  ['another scan on the page', 'another scan on the page, with key none'],
  ['answer on the other scan', 'answer 0 on the other scan'],
  ['all is erased elsewhere', 'all is erased elsewhere, and tells'],
  ['erase here too'],
].map(([kind, name = kind]) => {
  const act = fc.sample(ACTS[kind!]!, { seed: 1, numRuns: 100 }).find((each) => each.name === name);
  return walked(kind!, act!);
});

async function walk(steps: Iterable<fc.AsyncCommand<Model, Page>>): Promise<void> {
  done.walks++;
  const page = new Page();
  try {
    await page.settle('nl');
    await fc.asyncModelRun(() => ({ model: new Model(), real: page }), steps);
  } finally {
    await page.leave();
  }
}

describe('on any walk of a person through a scan on a page, whatever the page does and whatever goes wrong', () => {
  // What is there already arrives in the same turn, on each walk.
  before(() =>
    Promise.all([
      import('../src/messages/en.ts'),
      import('../src/team/messages/en.ts'),
      import('../src/team/team.ts'),
      import('../src/take-along/word.ts'),
      import('../src/take-along/spreadsheet.ts'),
    ]),
  );

  it('nothing that was put in is lost, the focus has a place, and what is seen is so', async function () {
    this.timeout(0);
    const commands = fc.commands(COMMANDS, {
      maxCommands: 200,
      size: 'max',
      ...(replayPath && { replayPath }),
    });
    await walk(TOUR);
    await fc.assert(fc.asyncProperty(commands, walk), { ...walks, includeErrorInReport: true });
    console.log(done.line('element', Object.keys(FAULTS)));
    // One walk alone, to see again what went wrong on it, does not come by everything.
    if (!replayPath) expect(done.never).to.deep.equal([]);
  });
});
