import { formats } from '../../messages/en.ts';
import type { TeamMessages } from './nl.ts';

const { list, integer, day, utcDay, plural } = formats;

const statements = (count: number) => plural(count, { one: '1 statement', other: `${count} statements` });
const people = (count: number) => plural(count, { one: '1 person', other: `${integer(count)} people` });
const scans = (count: number) =>
  plural(count, { one: '1 completed scan', other: `${integer(count)} completed scans` });

/** The words of the team view in English. */
export const en: TeamMessages = {
  collect: {
    title: 'Bring your team’s answers together',
    what: 'Everyone does the scan themselves and then sends you the result code, the link or the scan file. Here you put them side by side. Everything happens on this device: nothing is sent.',
    codes: 'Paste result codes or links',
    code: (end) => `code …${end}`,
    codesHint: 'One or more at a time, straight from an email or chat. There may be other text in between.',
    add: 'Add codes',
    files: 'Choose files',
    filesHint:
      'Scan files (.json), or the Excel or CSV file of a result. You can choose several files at once, or drag them here.',
    nothing: 'Paste a code or a link first.',
    busy: (count) => `Reading. ${scans(count)} so far.`,
    stop: 'Stop reading',
    added: (count, refused, twins) =>
      [
        count === 0 ? 'Nothing was added.' : `${scans(count)} added.`,
        ...(refused > 0 ? [`${integer(refused)} could not be read.`] : []),
        ...(twins > 0
          ? [
              `${integer(twins)} ${plural(twins, { one: 'seems to be a duplicate', other: 'seem to be duplicates' })}.`,
            ]
          : []),
      ].join(' '),
    total: (count) => `You have ${scans(count)} so far.`,
    oneMore: 'Add at least one more to put them side by side.',
    show: 'View them side by side',
    problems: (count) => `Could not be read (${integer(count)})`,
    problemsDone: 'Hide this list',
    twins: (count) => `Possible duplicates (${integer(count)})`,
    twinsWhat: (count) =>
      plural(count, { one: 'This one is not counted now.', other: 'These are not counted now.' }),
    sameAnswers: (name, of) =>
      name === of
        ? `You have already added “${name}”.`
        : `“${name}” has exactly the same answers as “${of}”.`,
    sameStart: (name, of) =>
      `“${name}” and “${of}” were started at the same moment. They are probably from the same person.`,
    countTwin: 'Count it anyway',
    countTwins: 'Count them all anyway',
    dropTwins: (count) => plural(count, { one: 'Leave this one out', other: 'Leave them out' }),
    entries: (count) => `What you have added (${integer(count)})`,
    more: (count) => `And ${integer(count)} more.`,
    remove: 'Remove',
    ofTeam: 'What is this team called?',
    askErase: 'Start with another team',
    eraseTitle: 'Do you want to erase this team?',
    eraseWhat: 'All answers that you have brought together and everything you agreed will be erased.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, do not erase',
    erased: 'Everything has been erased.',
    kept: {
      session: 'Everything is only in this tab. If you close the tab, it is gone.',
      local: 'Everything is only in this browser, on this device. It stays there until you erase it.',
      none: 'Nothing is saved. If you close this page, everything is gone.',
    },
    notKept: 'What you do here cannot be saved. Do not close this page before you have finished.',
    noAnswers: (name) => `No statement has been answered in “${name}”.`,
    noCode: (text) => `There is no result code in “${text}”.`,
    notRead: (name) => `“${name}” is not a scan file, and not an Excel or CSV file of a result.`,
    teamFile: (name) =>
      `“${name}” is a team file, not the scan of one person. You can choose it later under “Compare with a reference”, when you view the answers side by side.`,
    tooLarge: (name) => `“${name}” is too large.`,
    tooManyGroups: (name) =>
      `“${name}” was not added: there are already 100 different groups. This page cannot tell any more apart.`,
    notErased:
      'This team is still in this browser: the browser does not allow it to be erased. Clear the data of this website yourself.',
  },
  team: {
    title: 'Your team side by side',
    change: 'Add or remove answers',
    purpose: 'This is a snapshot and not a judgement. Use it to start talking together.',
    scans,
    groups: (groups) =>
      `Groups: ${list(groups.map(({ group, responses }) => `${group} (${integer(responses)})`))}.`,
    start: 'Start the conversation',
    goOn: 'Continue the conversation',
    toOutcome: 'View the outcome',
    jumpToKeep: 'Save and share',
    few: 'Please note: with so few people, it is sometimes possible to see who chose what. Agree beforehand that this is all right.',
  },
  lead: {
    differ: (count) => `On ${statements(count)} the answers are far apart. Start the conversation there.`,
    low: (count) => `On ${statements(count)} you agree that you are still at the beginning.`,
    groups: (count) => `The groups think differently about ${statements(count)}.`,
    unknown: (count) => `For ${statements(count)}, many people do not know the answer.`,
    strength: (count) => `On ${statements(count)} you agree that you are already far along.`,
    nothing: 'The answers are close together. No statement stands out.',
    tooFew: 'To compare, you need at least two completed scans.',
  },
  agenda: {
    title: 'Agenda',
    what: 'First discuss where views differ. Do not ask who is right, but what everyone sees. Three to five topics are enough for one meeting.',
    rest: (count) => plural(count, { one: '1 more topic', other: `${count} more topics` }),
    empty: 'No statement stands out. Choose below what you want to talk about.',
    kinds: {
      differ: 'Views differ here',
      low: 'You can grow together here',
      groups: 'Groups see this differently',
      unknown: 'Many people do not know this',
      strength: 'You are already far along here',
    },
    next: (level) => `Next step (${level})`,
    talk: 'Discuss this statement',
    agreed: (label) => `Agreed: ${label}`,
    discussed: 'Discussed',
    middle: (label) => `Middle answer: ${label}.`,
    sentences: 'The chosen sentences and the next step',
  },
  reason: {
    poles: (low, high, lowest, highest) =>
      `The team is divided: ${people(low)} chose a low level and ${people(high)} a high level, from ${lowest} to ${highest}.`,
    spread: (lowest, highest) => `The answers are far apart, from ${lowest} to ${highest}.`,
    low: (label) => `You agree that you are still at the beginning here (${label}).`,
    group: (group, label) => `${group}: ${label}.`,
    between: (lower, upper) => `between ${lower} and ${upper}`,
    tooFew: 'too few answers',
    groups: 'The groups think differently about this.',
    unknown: (count, total, label) => `${integer(count)} of ${people(total)} chose “${label}”.`,
    strength: (label) => `You agree that you are already far along here (${label}).`,
  },
  agreement: {
    none: 'Nobody chose a level here.',
    one: (label) => `One person chose a level: ${label}.`,
    who: people,
    whoChose: (count) => `${people(count)} who named a level`,
    all: (who, label) => `All ${who} chose the same: ${label}.`,
    apart: (lowest, highest) => `Everyone chose something different; lowest ${lowest}, highest ${highest}.`,
    some: (together, count, who, lowest, highest) =>
      `${together === count ? 'All' : `${integer(together)} of the`} ${who} chose the same level or the one next to it; lowest ${lowest}, highest ${highest}.`,
  },
  parts: {
    dimensions: 'Result by theme',
    title: 'Result by statement',
    table: (dimension) => `Number of answers per level: ${dimension}`,
    answers: 'Number of answers',
    onScale: (onScale, total) =>
      `A level was chosen in ${integer(onScale)} of ${plural(total, { one: '1 answer', other: `${integer(total)} answers` })}.`,
    statements: (count) => `All ${statements(count)}`,
  },
  groups: {
    title: 'Groups side by side',
    what: 'For each theme, you see the middle answer of each group here.',
    table: 'The middle answer by group',
    dimension: 'Theme',
    all: 'Everyone',
    hidden: (groups, threshold) =>
      `${list(groups)} ${plural(groups.length, { one: 'is', other: 'are' })} not shown separately. In a group of fewer than ${threshold} people, it would be possible to see who chose what. Sometimes a larger group is not shown either: otherwise, what the small group chose could be worked out.`,
    liftAsk: 'See all groups anyway?',
    lift: 'Show all groups',
    hide: 'Hide small groups again',
    liftWhat:
      'Only do this if you are comparing openly, in one room, and everyone agrees to it. In a small group, it is possible to see who chose what.',
    lifted: 'You now see all groups, including the small ones.',
  },
  reference: {
    title: 'Compare with a reference',
    beside: 'Side by side with a reference',
    what: 'Do you have the team file of a sector or of another team? You can see it side by side with yours.',
    choose: 'Choose a team file',
    chooseOther: 'Choose another team file',
    statements: (count) => `All ${statements(count)} side by side with the reference`,
    remove: 'Remove the reference',
    which: (name, date, responses) =>
      `Reference: ${name}${date === undefined ? '' : `, ${utcDay(new Date(date))}`} (${scans(responses)}).`,
    noName: 'without a name',
    table: 'The middle answer, side by side with the reference',
    part: 'Theme or statement',
    team: 'Your team',
    own: 'This result',
    reference: 'Reference',
    notRead: (name) =>
      `“${name}” is not a team file of this version of the scan. Choose a file that was saved with a team, with “Download team file”.`,
  },
  keep: {
    title: 'Save and share',
    what: 'The team file holds only counts: per statement, and per group that is large enough. Who chose what is not in it. You can use it later as a reference.',
    file: 'Download team file',
    notPrinted: 'Printing does not work here. Open this page in another browser.',
    fileName: 'team',
  },
  talk: {
    position: (index, total) => `Topic ${index} of ${total}`,
    apart: 'Not on the agenda',
    back: 'Back to the agenda',
    previous: 'Previous topic',
    next: 'Next topic',
    toOutcome: 'View the outcome',
    fullScreen: 'Full screen',
    notFullScreen: 'Exit full screen',
    level: 'As a team, which level do you think fits best?',
    clear: 'Clear this choice',
    agree: 'What do you agree to do?',
    keys: 'With the arrow keys ← and → you also go to the previous and the next topic, except when you are choosing a level or typing.',
  },
  outcome: {
    title: (team) => (team ? `Outcome: ${team}` : 'Outcome of the conversation'),
    on: (date) => `Discussed on ${day(date)}.`,
    what: 'This is what you have agreed together. It is a snapshot and not a judgement.',
    settled: (count, total) =>
      count === 0
        ? 'You have not yet agreed on a level for any statement.'
        : `You have agreed on a level for ${count} of ${statements(total)}.`,
    rest: (count) =>
      `For ${plural(count, { one: '1 other statement', other: `${count} other statements` })}, you can use the middle answer of the team. You will then not have discussed ${plural(count, { one: 'it', other: 'them' })} separately.`,
    takeRest: 'Use the middle answers',
    taken: (count) => `For ${statements(count)}, the middle answer of the team is used.`,
    undo: 'Undo this',
    back: 'Back to the team',
  },
};
