import { formats } from '../../messages/nl.ts';

const { list, integer, day, utcDay, plural } = formats;

const statements = (count: number) => plural(count, { one: '1 stelling', other: `${count} stellingen` });
const people = (count: number) => plural(count, { one: '1 persoon', other: `${integer(count)} mensen` });
const scans = (count: number) =>
  plural(count, { one: '1 ingevulde scan', other: `${integer(count)} ingevulde scans` });
const choose = (count: number) => `${integer(count)} ${plural(count, { one: 'kiest', other: 'kiezen' })}`;

/** The words of the team view in Dutch. What the scan itself also says, stands with its own words. */
export const nl = {
  collect: {
    title: 'Breng de antwoorden van uw team bij elkaar',
    what: 'Iedereen vult de scan zelf in en stuurt u daarna de resultaatcode, de link of het scanbestand. Hier legt u ze naast elkaar. Alles gebeurt op dit apparaat: er wordt niets verstuurd.',
    codes: 'Plak resultaatcodes of links',
    code: (end: string) => `code …${end}`,
    codesHint: 'Eén of meer tegelijk, zo uit een mail of chat. Andere tekst mag ertussen staan.',
    add: 'Voeg codes toe',
    files: 'Kies bestanden',
    filesHint:
      'Scanbestanden (.json), of het Excel- of csv-bestand van een uitslag. U kunt meer bestanden tegelijk kiezen, of ze hierheen slepen.',
    nothing: 'Plak eerst een code of een link.',
    busy: (count: number) => `Bezig met lezen. ${scans(count)} tot nu toe.`,
    stop: 'Stop met lezen',
    added: (count: number, refused: number, twins: number) =>
      [
        count === 0 ? 'Er is niets toegevoegd.' : `${scans(count)} toegevoegd.`,
        ...(refused > 0
          ? [`${integer(refused)} ${plural(refused, { one: 'kon', other: 'konden' })} niet worden gelezen.`]
          : []),
        ...(twins > 0
          ? [`${integer(twins)} ${plural(twins, { one: 'lijkt', other: 'lijken' })} dubbel.`]
          : []),
      ].join(' '),
    total: (count: number) => `U hebt ${scans(count)} bij elkaar.`,
    oneMore: 'Voeg er nog minstens één toe om ze naast elkaar te leggen.',
    show: 'Bekijk ze naast elkaar',
    problems: (count: number) => `Niet gelezen (${integer(count)})`,
    problemsDone: 'Verberg deze lijst',
    twins: (count: number) => `Misschien dubbel (${integer(count)})`,
    twinsWhat: (count: number) =>
      plural(count, { one: 'Deze telt nu niet mee.', other: 'Deze tellen nu niet mee.' }),
    sameAnswers: (name: string, of: string) =>
      name === of
        ? `“${name}” hebt u al toegevoegd.`
        : `“${name}” heeft precies dezelfde antwoorden als “${of}”.`,
    sameStart: (name: string, of: string) =>
      `“${name}” en “${of}” zijn op hetzelfde moment begonnen. Waarschijnlijk zijn ze van dezelfde persoon.`,
    countTwin: 'Tel toch mee',
    countTwins: 'Tel ze allemaal mee',
    dropTwins: (count: number) => plural(count, { one: 'Laat deze weg', other: 'Laat ze weg' }),
    entries: (count: number) => `Wat u hebt toegevoegd (${integer(count)})`,
    more: (count: number) => `En nog ${integer(count)}.`,
    remove: 'Haal weg',
    ofTeam: 'Hoe heet dit team?',
    askErase: 'Begin met een ander team',
    eraseTitle: 'Wilt u dit team wissen?',
    eraseWhat: 'Alle antwoorden die u bij elkaar hebt gebracht en alle afspraken worden gewist.',
    eraseYes: 'Ja, wis alles',
    eraseNo: 'Nee, niet wissen',
    erased: 'Alles is gewist.',
    kept: {
      session: 'Alles staat alleen in dit tabblad. Sluit u het tabblad, dan is het weg.',
      local: 'Alles staat alleen in deze browser, op dit apparaat. Het blijft staan tot u het wist.',
      none: 'Er wordt niets bewaard. Sluit u deze pagina, dan is alles weg.',
    },
    notKept: 'Wat u hier doet, kan niet worden bewaard. Sluit deze pagina niet voordat u klaar bent.',
    noAnswers: (name: string) => `In “${name}” is geen enkele stelling beantwoord.`,
    noCode: (text: string) => `In “${text}” staat geen resultaatcode.`,
    notRead: (name: string) => `“${name}” is geen scanbestand en geen Excel- of csv-bestand van een uitslag.`,
    teamFile: (name: string) =>
      `“${name}” is een teambestand, niet de scan van één persoon. U kunt het straks kiezen bij “Vergelijk met een referentie”, als u de antwoorden naast elkaar bekijkt.`,
    tooLarge: (name: string) => `“${name}” is te groot.`,
    tooManyGroups: (name: string) =>
      `“${name}” is niet toegevoegd: er zijn al 100 verschillende groepen. Meer kan deze pagina niet uit elkaar houden.`,
    notErased:
      'Dit team staat nog in deze browser: de browser laat het niet wissen. Wis zelf de gegevens van deze website.',
  },
  team: {
    title: 'Uw team naast elkaar',
    change: 'Antwoorden toevoegen of weghalen',
    purpose: 'Dit is een momentopname en geen oordeel. Gebruik hem om samen het gesprek te beginnen.',
    scans,
    groups: (groups: { group: string; responses: number }[]) =>
      `Groepen: ${list(groups.map(({ group, responses }) => `${group} (${integer(responses)})`))}.`,
    start: 'Begin het gesprek',
    goOn: 'Ga verder met het gesprek',
    toOutcome: 'Bekijk de uitkomst',
    jumpToKeep: 'Bewaren en delen',
    few: 'Let op: met zo weinig mensen is soms te zien wie wat koos. Spreek vooraf af dat dat mag.',
  },
  lead: {
    differ: (count: number) => `Bij ${statements(count)} lopen de antwoorden uiteen. Begin daar het gesprek.`,
    low: (count: number) => `Bij ${statements(count)} vindt u samen dat u nog aan het begin staat.`,
    groups: (count: number) => `Over ${statements(count)} denken de groepen verschillend.`,
    unknown: (count: number) => `Bij ${statements(count)} weten veel mensen het antwoord niet.`,
    strength: (count: number) => `Bij ${statements(count)} vindt u samen dat u al ver bent.`,
    nothing: 'De antwoorden liggen dicht bij elkaar. Er springt geen stelling uit.',
    tooFew: 'Voor een vergelijking zijn minstens twee ingevulde scans nodig.',
  },
  agenda: {
    title: 'Agenda',
    what: 'Bespreek eerst waar het beeld verschilt. Vraag niet wie gelijk heeft, maar wat iedereen ziet. Drie tot vijf onderwerpen zijn genoeg voor één bijeenkomst.',
    rest: (count: number) => plural(count, { one: 'Nog 1 onderwerp', other: `Nog ${count} onderwerpen` }),
    empty: 'Er is geen stelling die eruit springt. Kies hieronder zelf waarover u wilt praten.',
    kinds: {
      differ: 'Hier verschilt het beeld',
      low: 'Hier kunt u samen groeien',
      groups: 'Hier zien groepen het anders',
      unknown: 'Dit weten veel mensen niet',
      strength: 'Hier bent u samen al ver',
    },
    next: (level: string) => `Volgende stap (${level})`,
    talk: 'Bespreek deze stelling',
    agreed: (label: string) => `Afgesproken: ${label}`,
    discussed: 'Besproken',
    middle: (label: string) => `Middelste antwoord: ${label}.`,
    sentences: 'De gekozen zinnen en de volgende stap',
  },
  reason: {
    poles: (low: number, high: number, lowest: string, highest: string) =>
      `Het team is verdeeld: ${choose(low)} een laag niveau en ${choose(high)} een hoog niveau, van ${lowest} tot ${highest}.`,
    spread: (lowest: string, highest: string) => `De antwoorden lopen uiteen, van ${lowest} tot ${highest}.`,
    low: (label: string) => `U vindt samen dat u hier nog aan het begin staat (${label}).`,
    group: (group: string, label: string) => `${group}: ${label}.`,
    between: (lower: string, upper: string) => `tussen ${lower} en ${upper}`,
    tooFew: 'te weinig antwoorden',
    groups: 'De groepen denken hier verschillend over.',
    unknown: (count: number, total: number, label: string) =>
      `${integer(count)} van de ${people(total)} ${plural(count, { one: 'koos', other: 'kozen' })} “${label}”.`,
    strength: (label: string) => `U vindt samen dat u hier al ver bent (${label}).`,
  },
  agreement: {
    none: 'Niemand koos hier een niveau.',
    one: (label: string) => `Eén persoon koos een niveau: ${label}.`,
    who: (count: number) => `${integer(count)} mensen`,
    whoChose: (count: number) => `${integer(count)} mensen die een niveau kozen,`,
    all: (who: string, label: string) => `Alle ${who} kiezen hetzelfde: ${label}.`,
    apart: (lowest: string, highest: string) =>
      `Iedereen kiest iets anders; laagste ${lowest}, hoogste ${highest}.`,
    /** `together`: how many are on one level or on two that are next to each other. */
    some: (together: number, count: number, who: string, lowest: string, highest: string) =>
      `${together === count ? 'Alle' : `${integer(together)} van de`} ${who} kiezen hetzelfde niveau of het niveau ernaast; laagste ${lowest}, hoogste ${highest}.`,
  },
  parts: {
    dimensions: 'Uitslag per thema',
    title: 'Uitslag per stelling',
    table: (dimension: string) => `Aantal antwoorden per niveau: ${dimension}`,
    answers: 'Aantal antwoorden',
    onScale: (onScale: number, total: number) =>
      `Bij ${integer(onScale)} van de ${integer(total)} antwoorden is een niveau gekozen.`,
    statements: (count: number) => `Alle ${statements(count)}`,
  },
  groups: {
    title: 'Groepen naast elkaar',
    what: 'Per thema staat hier het middelste antwoord van elke groep.',
    table: 'Het middelste antwoord per groep',
    dimension: 'Thema',
    all: 'Iedereen',
    hidden: (groups: string[], threshold: number) =>
      `${list(groups)} ${plural(groups.length, { one: 'staat', other: 'staan' })} er niet apart bij. Van een groep met minder dan ${threshold} mensen zou te zien zijn wie wat koos. Ook een grotere groep staat er soms niet bij: anders is uit te rekenen wat de kleine groep koos.`,
    liftAsk: 'Toch alle groepen zien?',
    lift: 'Laat alle groepen zien',
    hide: 'Verberg kleine groepen weer',
    liftWhat:
      'Doe dit alleen als u in één ruimte open met elkaar vergelijkt en iedereen het ermee eens is. In een kleine groep is te zien wie wat koos.',
    lifted: 'U ziet nu alle groepen, ook de kleine.',
  },
  reference: {
    title: 'Vergelijk met een referentie',
    beside: 'Naast een referentie',
    what: 'Hebt u het teambestand van een sector of van een ander team? Leg het ernaast.',
    choose: 'Kies een teambestand',
    chooseOther: 'Kies een ander teambestand',
    statements: (count: number) => `Alle ${statements(count)} naast de referentie`,
    remove: 'Haal de referentie weg',
    which: (name: string, date: string | undefined, responses: number) =>
      `Referentie: ${name}${date === undefined ? '' : `, ${utcDay(new Date(date))}`} (${scans(responses)}).`,
    noName: 'zonder naam',
    table: 'Het middelste antwoord, naast de referentie',
    part: 'Thema of stelling',
    team: 'Uw team',
    own: 'Deze uitslag',
    reference: 'Referentie',
    notRead: (name: string) =>
      `“${name}” is geen teambestand van deze versie van de scan. Kies een bestand dat bij een team is bewaard met “Download teambestand”.`,
  },
  keep: {
    title: 'Bewaren en delen',
    what: 'Het teambestand bevat alleen aantallen: per stelling, en per groep die groot genoeg is. Wie wat koos, staat er niet in. U kunt het later als referentie gebruiken.',
    file: 'Download teambestand',
    notPrinted: 'Afdrukken lukt hier niet. Open deze pagina in een andere browser.',
    fileName: 'team',
  },
  talk: {
    position: (index: number, total: number) => `Onderwerp ${index} van ${total}`,
    apart: 'Niet op de agenda',
    back: 'Terug naar de agenda',
    previous: 'Vorig onderwerp',
    next: 'Volgend onderwerp',
    toOutcome: 'Bekijk de uitkomst',
    fullScreen: 'Volledig scherm',
    notFullScreen: 'Sluit volledig scherm',
    level: 'Welk niveau past volgens u samen het best?',
    clear: 'Wis deze keuze',
    agree: 'Wat spreekt u af?',
    keys: 'Met de pijltjestoetsen ← en → gaat u ook naar het vorige en het volgende onderwerp, behalve als u een niveau kiest of typt.',
  },
  outcome: {
    title: (team: string) => (team ? `Uitkomst: ${team}` : 'Uitkomst van het gesprek'),
    on: (date: Date) => `Besproken op ${day(date)}.`,
    what: 'Dit is wat u samen hebt afgesproken. Het is een momentopname en geen oordeel.',
    settled: (count: number, total: number) =>
      count === 0
        ? 'U hebt nog over geen enkele stelling een niveau afgesproken.'
        : `U hebt over ${count} van de ${statements(total)} een niveau afgesproken.`,
    rest: (count: number) =>
      `Bij ${plural(count, { one: '1 andere stelling', other: `${count} andere stellingen` })} kunt u het middelste antwoord van het team overnemen. Daarover hebt u dan niet apart gesproken.`,
    takeRest: 'Neem de middelste antwoorden over',
    taken: (count: number) => `Bij ${statements(count)} is het middelste antwoord van het team overgenomen.`,
    undo: 'Maak dit ongedaan',
    back: 'Terug naar het team',
  },
};

/** The words of the team view; a translation has exactly these. */
export type TeamMessages = typeof nl;
