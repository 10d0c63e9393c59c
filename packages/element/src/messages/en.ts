import { formatsOf } from './formats.ts';
import type { Messages } from './nl.ts';

/** How English writes lists, numbers and days. */
export const formats = formatsOf(
  'and',
  '.',
  'January February March April May June July August September October November December',
);
const { list, decimal, percent, day, plural } = formats;

const statements = (count: number) => plural(count, { one: '1 statement', other: `${count} statements` });
const notAnswered = (count: number) =>
  `${statements(count)} ${plural(count, { one: 'was', other: 'were' })} not answered`;
const allStatements = (count: number) =>
  plural(count, { one: 'the only statement', other: `all ${count} statements` });

/** The words of the interface in English. */
export const en: Messages = {
  language: 'en',
  part: {
    loading: 'The team page is loading …',
    failed: 'The team page could not be loaded. Check your connection and try again.',
    language:
      'The text in the language of this page could not be loaded. Check your connection and try again.',
    reference: 'The comparison with others could not be loaded.',
  },
  source: {
    loading: 'The scan is loading …',
    notLoaded: 'The scan could not be loaded. Check your connection and try again.',
    notValid: 'The scan cannot be shown now. Something in the scan itself is not right.',
    retry: 'Try again',
    forMaker: (src) =>
      `For the maker of this website: this went wrong with ${src ? `“${src}”` : 'the scan that this page gives'}.`,
  },
  introduction: {
    facts: (count, dimensions) =>
      `The scan has ${statements(count)} in ${plural(dimensions.length, { one: 'one theme', other: `${dimensions.length} themes` })}: ${list(dimensions)}.`,
    howTo:
      'For each statement, choose what fits your organisation best at the moment. If you do not know, you can say so. You can stop whenever you like and continue later.',
    howToUnsaved:
      'For each statement, choose what fits your organisation best at the moment. If you do not know, you can say so.',
    start: 'Start the scan',
    begun: 'You have already started. Your earlier answers are still here.',
  },
  group: {
    title: 'Your group',
    question: 'Which group do you belong to?',
    why: 'You do not have to say. If you choose a group, it is included in the file and in the code. Anyone who gets your file or code can see your answers and your group. A team’s result does not show small groups separately, unless the facilitator chooses to.',
    no: 'I would rather not say',
    notInCode: (group) => `${group} (not included in the code)`,
    none: 'No group chosen',
    change: 'Change your group',
  },
  step: {
    previous: 'Previous step',
    next: 'Next step',
    toReview: 'Check your answers',
    backToReview: 'Back to checking your answers',
    overview: 'Overview',
    progress: (number, total) => `Statement ${number} of ${total}`,
    dimension: (number, total, title) => `Theme ${number} of ${total}: ${title}`,
    hint: 'Choose what fits your organisation best at the moment.',
    or: 'or',
    explanation: 'Explanation',
    explanationAndReading: 'Explanation and further reading',
    furtherReading: 'Further reading',
    newTab: '(opens in a new tab)',
    note: 'What makes us choose this?',
    optional: '(optional)',
    left: (count) =>
      `You can type ${plural(count, { one: '1 more character', other: `${count} more characters` })}.`,
    priority: 'We want to talk about this',
  },
  missing: {
    title: (count) =>
      plural(count, {
        one: 'You have not yet chosen an answer',
        other: `You have not yet chosen an answer for ${statements(count)}`,
      }),
    item: (number) => `Choose an answer for statement ${number}`,
    skip: 'Continue without an answer',
  },
  overview: {
    title: 'Overview',
    answered: (count, total) => `You have answered ${count} of ${statements(total)}.`,
    notBegun: 'Not started yet',
    partly: (count, total) => `${count} of ${total} answered`,
    done: 'Done',
    statements,
    resume: (number) => `Continue with statement ${number}`,
  },
  review: {
    title: 'Check your answers',
    complete: (total) => `You have answered ${allStatements(total)}.`,
    open: (count) => `You have not yet answered ${statements(count)}:`,
    openIsFine: 'That is fine. A statement without an answer does not count in the result.',
    statement: (number) => `statement ${number}`,
    notAnswered: 'Not answered yet',
    change: 'Change',
    showReport: 'Show the result',
    required: 'Finish the scan first, with the button “Show the result”.',
    retiredTitle: 'From an earlier version of this scan',
    retired: 'These answers no longer match a statement. They do not count, but they are kept.',
    retiredItem: (statement, version) => `“${statement}” (version ${version})`,
  },
  report: {
    title: 'Result',
    filledIn: (date) => `Completed on ${day(date)}.`,
    group: (group) => `Group: ${group}.`,
    purpose:
      'This result is a snapshot and not a judgement. Use it to start talking together about improvement.',
    none: 'You have not yet chosen a level for any statement. That is why there is no result yet.',
    summary: 'In brief',
    dimensionOn: (dimension, lower, upper) =>
      lower === upper ? `${dimension} (${lower})` : `${dimension} (between ${lower} and ${upper})`,
    highest: (dimensions) => `Your organisation is furthest along in ${list(dimensions)}.`,
    lowest: (dimensions) => `There is most room for growth in ${list(dimensions)}.`,
    alike: (dimensions) =>
      plural(dimensions.length, {
        one: `Enough has been answered to say something about ${list(dimensions)}.`,
        other: `Your organisation is equally far along in these themes: ${list(dimensions)}.`,
      }),
    noneKnown: 'There are still too few answers to name a level for any theme.',
    notOnScale: ({ unknown, open, label }, tooFew) => {
      const parts = [
        ...(unknown > 0 ? [`“${label}” was chosen for ${statements(unknown)}`] : []),
        ...(open > 0 ? [notAnswered(open)] : []),
      ];
      if (parts.length === 0) return 'A level was chosen for every statement.';
      const why =
        tooFew.length > 0 ? `; because of that, too little can be said yet about ${list(tooFew)}` : '';
      return `${list(parts)}${why}.`;
    },
    markedAt: (numbers) =>
      numbers.length > 0
        ? `You want to talk about ${plural(numbers.length, { one: 'statement', other: 'statements' })} ${list(numbers.map(String))}.`
        : 'You have not yet chosen what you want to talk about.',
    dimensions: 'Result by theme',
    between: (lower, upper) => `Between ${lower} and ${upper}`,
    tooFew: 'Too few answers',
    onScale: (onScale, total) =>
      onScale === 0
        ? 'No level was chosen for any statement.'
        : `A level was chosen for ${onScale < total ? `${onScale} of ${statements(total)}` : allStatements(total)}.`,
    tooFewWhy: 'That is fewer than half. That is why we do not name a level here.',
    middle: (lower, upper) =>
      lower === upper
        ? `“${lower}” is the middle answer.`
        : `“${lower}” and “${upper}” are the two middle answers.`,
    position: (position, levels) =>
      `Place on the scale: ${decimal(position)} on average, from 1 to ${levels}.`,
    unknownShare: (count, share, label) =>
      `“${label}” was chosen for ${statements(count)} (${percent(share)}).`,
    openCount: (count) => `${notAnswered(count)}.`,
    tableOf: (dimension) => `Number of statements per level: ${dimension}`,
    level: 'Level',
    count: 'Number of statements',
    open: 'Not answered',
    statements: 'Result by statement',
    nextStep: 'Next step',
    nextStepTo: (level) => `Next step (${level})`,
    keepItUp: 'keep this up. This is the highest level.',
    notCounted: 'This statement does not count in the result.',
    note: 'Note',
    change: 'Change answers',
  },
  radar: {
    open: 'The themes as a spider chart',
    see: 'Each corner is a theme. The further from the centre, the higher the place on the scale. The size of the area means nothing: it depends on the order of the themes.',
    lines: 'Solid line: now. Dashed line: then.',
    table: 'Place on the scale by theme',
    dimension: 'Theme',
    position: 'Place on the scale',
    value: decimal,
  },
  profile: {
    show: 'Show',
    all: 'All statements',
    ofDimension: (title) => `Theme: ${title}`,
    order: 'Order',
    inOrder: 'As in the scan',
    lowestFirst: 'Lowest level first',
    shown: (count, total) =>
      `You see ${count === total ? allStatements(total) : `${count} of ${statements(total)}`}.`,
    nothing: 'No statement matches this.',
  },
  notKnown: {
    title: 'What we do not know yet',
    unknown: (count, label) =>
      `“${label}” was chosen for ${plural(count, { one: 'this statement', other: 'these statements' })}. Who in your organisation might know this? Or does the statement not apply to you?`,
    open: (count) =>
      `${plural(count, { one: 'This statement has', other: 'These statements have' })} not been answered yet:`,
  },
  plan: {
    title: 'Plan',
    none: 'There is no plan yet. Choose together what you will work on.',
    discuss: 'Save this plan under “Save and share”, and come back to it together.',
    make: 'Make a plan',
    change: 'Change the plan',
    choose:
      'Choose what you will work on. Three to five statements is a good start. Listed here are the statements that you want to talk about or that have a low level.',
    noSuggestions: 'Choose what you will work on. Three to five statements is a good start.',
    workOn: 'We will work on this',
    chosen: (count) =>
      count === 0 ? 'You have not chosen a statement yet.' : `You have chosen ${statements(count)}.`,
    many: 'Three to five statements keep it manageable.',
    other: 'Choose another statement',
    otherNone: 'Make a choice',
    add: 'Add',
    chooseFirst: 'Choose a statement first.',
    goal: 'Next step',
    action: 'First action',
    who: 'Who',
    when: 'When',
    empty: 'Not filled in yet',
    findOut: 'Find out where we stand on this.',
    keep: 'Keep up what we already do.',
    done: 'Back to the result',
    statement: 'Statement',
  },
  takeAlong: {
    title: 'Save and share',
    made: 'The files are made on this device. Nothing is sent. Be sure to save the scan file: with it you can open this result again later, and compare with it in a year’s time.',
    print: 'Print or save as PDF',
    word: 'Word file',
    wordWhat: 'the result and the plan, for further editing',
    excel: 'Excel file',
    excelWhat: 'answers, result and plan in tables',
    csv: 'CSV file',
    csvWhat: 'answers and result, for other programs',
    json: 'scan file',
    jsonWhat: 'everything you have filled in (.json)',
    download: (what) => `Download ${what}`,
    busy: 'The file is being made …',
    done: (name) => `The file has been made: ${name}`,
    failed: 'The file could not be made. Check your connection and try again.',
    notPrinted: 'Printing does not work here. Download the Word file, or open this page in another browser.',
    fileName: 'result',
    codeTitle: 'Result code',
    codeWhat: (hasGroup) =>
      `Anyone who has this code or the link can see your answers${hasGroup ? ' and your group' : ''}. There are no notes, plans or ${hasGroup ? 'other ' : ''}personal data in it. Someone else can enter the code on the first page of the scan.`,
    copyCode: 'Copy the code',
    copyLink: 'Copy a link with the code',
    copiedCode: 'The code has been copied.',
    copiedLink: 'The link has been copied.',
    notCopied: 'Copying does not work here. Select the text and copy it yourself:',
  },
  opening: {
    title: 'Open an earlier result',
    what: 'Choose the scan file (.json) that you downloaded earlier under “Save and share”, or enter a result code.',
    file: 'Choose a scan file',
    code: 'Result code',
    open: 'Open the result',
    noCode: 'Enter a result code.',
    notRead: (name) =>
      `“${name}” is not a scan file. Choose a file that you saved with the result, with “Download scan file”.`,
    anotherFile: (name) => `“${name}” belongs to another scan.`,
    teamFile: (name) =>
      `“${name}” is a team file. You cannot open it as a result, but you can compare your result with it.`,
    anotherTeamFile: (name) =>
      `“${name}” cannot be used to compare with here. It is not a team file of this version of the scan.`,
    notLoaded: (name) =>
      `“${name}” could not be read, because part of this page has not loaded. Check your connection and try again.`,
    tooLarge: (name) => `“${name}” is too large to be a scan file.`,
    mistyped: (code) =>
      `The code “${code}” is not correct. Check that all characters are there, and in the right order.`,
    anotherScan: (code) => `The code “${code}” belongs to another scan.`,
    anotherVersion: (code) =>
      `The code “${code}” belongs to another version of this scan. Open the scan file if you have it.`,
    unknownGroup: (code) =>
      `The code “${code}” belongs to a group that is not known here. Open the scan file if you have it.`,
    opened: 'The result has been opened.',
    instead: 'Your own answers have been replaced by this result.',
    notTaken: 'The shared result was not taken over. For that, open the link again.',
    putBack: 'Put my answers back',
    shared: 'You are looking at a result that was shared with you.',
    takeOver: 'Continue with this result',
    fillIn: 'Do the scan yourself',
    sharedBesideOwn:
      'You are looking at a result that was shared with you. What you filled in yourself has not changed.',
    replaceOwn: 'Replace my answers with these',
    toOwn: 'Go to my own scan',
    notSaved: 'This shared result is not saved.',
  },
  comparison: {
    title: 'Then and now',
    jump: 'Compare with an earlier result',
    what: 'Have you done the scan before? Choose the scan file (.json) or enter the result code from that time. Your current answers will not change. Do you have a team file, for example from your sector? You can choose that here too.',
    compare: 'Compare',
    then: 'Then',
    now: 'Now',
    higher: (count) => `${statements(count)} higher`,
    lower: (count) => `${statements(count)} lower`,
    same: (count) => `${statements(count)} the same`,
    newlyKnown: (count) => `${statements(count)} newly known`,
    noLongerKnown: (count) => `${statements(count)} no longer known`,
    notKnown: (count) => `${statements(count)} not known yet`,
    later: 'Please note: that result is from a later date than this one.',
    nothing: 'No statement had a level then or has one now.',
    sum: (parts, since) => `Since ${since ? day(since) : 'the last time'}: ${list(parts)}.`,
    otherVersion:
      'The earlier result belongs to another version of the scan. Only statements that are in both versions are compared.',
    perDimension: 'By theme',
    moved: 'What changed',
    was: (label, change) => `${label}. Now ${change}.`,
    changed: 'Change',
    change: {
      higher: 'higher',
      lower: 'lower',
      same: 'the same',
      'newly-known': 'newly known',
      'no-longer-known': 'no longer known',
      'not-known': 'not known yet',
    },
    stop: 'Stop comparing',
  },
  files: {
    page: (page, pages) => ['Page ', page, ' of ', pages],
    answers: 'Answers',
    about: 'About this result',
    fact: 'Detail',
    filledIn: 'Completed on',
    group: 'Group',
    kind: 'Type',
    number: 'Number',
    text: 'Text',
    value: 'Value',
    chosen: 'Chosen sentence',
    share: (label) => `Share of ${label}`,
    yes: 'yes',
    no: 'no',
    id: 'ID',
    scan: 'Scan',
    version: 'Version',
    day: 'd mmmm yyyy',
    csvDelimiter: ',',
  },
  saving: {
    status: {
      off: 'Your answers are not saved.',
      empty: 'Your answers are saved on this device as soon as you start.',
      saved: 'Your answers are saved on this device.',
      failed: 'Your answers are not being saved at the moment.',
      changed: 'Your latest answers are not saved yet.',
      erased: 'Your answers are not saved at the moment.',
      unreadable: 'Your answers are not being saved at the moment.',
    },
    trouble: {
      failed: 'Your answers cannot be saved here. You can simply continue, but do not close this page.',
      changed: 'Other answers were saved in another tab. Which ones do you want to keep?',
      erased:
        'The saved answers were erased in another tab or window. Do you want to keep the answers on this page?',
      unreadable:
        'There are saved answers that this scan cannot read. Do you want to replace them with what is here?',
    },
    keepHere: 'Save what is here',
    takeStored: 'Use the other answers',
    eraseHere: 'Also erase what is here',
    question: 'What happens to my answers?',
    nothingIsSent: 'Nothing is sent.',
    where: {
      local:
        'Your answers and notes are only in this browser, on this device. They stay there until you erase them.',
      session: 'Your answers and notes are only in this tab. If you close the tab, they are gone.',
      none: 'Your answers are not saved. If you close this page, they are gone.',
    },
    sharedDevice:
      'Anyone else who uses this browser can see your answers. Do you share this device with others? Then erase your answers when you have finished.',
    erase: 'Erase my answers',
    eraseTitle: 'Do you want to erase all your answers?',
    eraseWhat: 'All answers, notes and choices of this scan will be erased, and the plan too.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, do not erase',
    erased: 'Your answers have been erased.',
    notErased:
      'Your answers are no longer on this page. They could not be erased from this browser. To do that, clear the data of this website in your browser.',
    undo: 'Put them back',
    resumed: 'Your earlier answers are still here. You continue where you left off.',
    replaced: 'You gave newer answers in another tab. They are now here too.',
    undoReplaced: 'Put back what was here',
  },
};
