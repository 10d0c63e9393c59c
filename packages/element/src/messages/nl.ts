import { formatsOf } from './formats.ts';

/** How Dutch writes lists, numbers and days. */
export const formats = formatsOf(
  'en',
  ',',
  'januari februari maart april mei juni juli augustus september oktober november december',
);
const { list, decimal, percent, day, plural } = formats;

const statements = (count: number) => plural(count, { one: '1 stelling', other: `${count} stellingen` });
const notAnswered = (count: number) =>
  `${statements(count)} ${plural(count, { one: 'is', other: 'zijn' })} niet beantwoord`;

/** The words of the interface in Dutch. The words of a scan itself come with that scan. */
export const nl = {
  /** The language of these words. */
  language: 'nl',
  part: {
    loading: 'De teampagina wordt geladen …',
    failed: 'De teampagina kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
    language:
      'De teksten in de taal van deze pagina konden niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
    reference: 'De vergelijking met anderen kon niet worden geladen.',
  },
  source: {
    loading: 'De scan wordt geladen …',
    notLoaded: 'De scan kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
    notValid: 'De scan kan nu niet worden getoond. Er klopt iets niet in de scan zelf.',
    retry: 'Probeer het opnieuw',
    forMaker: (src: string | undefined) =>
      `Voor de maker van deze website: dit ging mis met ${src ? `“${src}”` : 'de scan die deze pagina geeft'}.`,
  },
  introduction: {
    facts: (count: number, dimensions: string[]) =>
      `De scan heeft ${statements(count)} in ${plural(dimensions.length, { one: 'één thema', other: `${dimensions.length} thema’s` })}: ${list(dimensions)}.`,
    howTo:
      'Kies bij elke stelling wat nu het best past bij uw organisatie. Weet u het niet, dan kunt u dat ook zeggen. U kunt stoppen wanneer u wilt en later verdergaan.',
    howToUnsaved:
      'Kies bij elke stelling wat nu het best past bij uw organisatie. Weet u het niet, dan kunt u dat ook zeggen.',
    start: 'Start de scan',
    begun: 'U bent al begonnen. Uw eerdere antwoorden staan er nog.',
  },
  group: {
    title: 'Uw groep',
    question: 'Bij welke groep hoort u?',
    why: 'U hoeft dit niet te zeggen. Kiest u een groep, dan gaat die mee in het bestand en in de code. Wie uw bestand of code krijgt, kan uw antwoorden en uw groep zien. In de uitslag van een team staan kleine groepen niet apart, tenzij de begeleider dat aanzet.',
    no: 'Dat zeg ik liever niet',
    notInCode: (group: string) => `${group} (gaat niet mee in de code)`,
    none: 'Geen groep gekozen',
    change: 'Wijzig uw groep',
  },
  step: {
    previous: 'Vorige stap',
    next: 'Volgende stap',
    toReview: 'Controleer uw antwoorden',
    backToReview: 'Terug naar de controle',
    overview: 'Overzicht',
    progress: (number: number, total: number) => `Stelling ${number} van ${total}`,
    dimension: (number: number, total: number, title: string) => `Thema ${number} van ${total}: ${title}`,
    hint: 'Kies wat nu het best past bij uw organisatie.',
    or: 'of',
    explanation: 'Toelichting',
    explanationAndReading: 'Toelichting en meer lezen',
    furtherReading: 'Meer lezen',
    newTab: '(opent in nieuw tabblad)',
    note: 'Wat maakt dat we dit kiezen?',
    optional: '(mag leeg blijven)',
    left: (count: number) =>
      `U kunt nog ${plural(count, { one: '1 teken', other: `${count} tekens` })} typen.`,
    priority: 'Hier willen we over praten',
  },
  missing: {
    title: (count: number) =>
      plural(count, {
        one: 'U hebt nog geen antwoord gekozen',
        other: `U hebt bij ${statements(count)} nog geen antwoord gekozen`,
      }),
    item: (number: number) => `Kies een antwoord bij stelling ${number}`,
    skip: 'Ga verder zonder antwoord',
  },
  overview: {
    title: 'Overzicht',
    answered: (count: number, total: number) => `U hebt ${count} van de ${total} stellingen beantwoord.`,
    notBegun: 'Nog niet begonnen',
    partly: (count: number, total: number) => `${count} van ${total} beantwoord`,
    done: 'Klaar',
    statements,
    resume: (number: number) => `Ga verder met stelling ${number}`,
  },
  review: {
    title: 'Controleer uw antwoorden',
    complete: (total: number) => `U hebt alle ${statements(total)} beantwoord.`,
    open: (count: number) => `U hebt ${statements(count)} nog niet beantwoord:`,
    openIsFine: 'Dat mag. Een stelling zonder antwoord telt niet mee in de uitslag.',
    statement: (number: number) => `stelling ${number}`,
    notAnswered: 'Nog niet beantwoord',
    change: 'Wijzig',
    showReport: 'Toon de uitslag',
    required: 'Rond eerst de scan af. Dat doet u met de knop “Toon de uitslag”.',
    retiredTitle: 'Uit een eerdere versie van deze scan',
    retired: 'Deze antwoorden passen niet meer bij een stelling. Ze tellen niet mee, maar blijven bewaard.',
    retiredItem: (statement: string, version: string) => `“${statement}” (versie ${version})`,
  },
  report: {
    title: 'Uitslag',
    filledIn: (date: Date) => `Ingevuld op ${day(date)}.`,
    group: (group: string) => `Groep: ${group}.`,
    purpose:
      'Deze uitslag is een momentopname en geen oordeel. Gebruik hem om samen het gesprek over verbetering te beginnen.',
    none: 'U hebt nog bij geen enkele stelling een niveau gekozen. Daarom is er nog geen uitslag.',
    summary: 'In het kort',
    dimensionOn: (dimension: string, lower: string, upper: string) =>
      lower === upper ? `${dimension} (${lower})` : `${dimension} (tussen ${lower} en ${upper})`,
    highest: (dimensions: string[]) => `Uw organisatie is het verst bij ${list(dimensions)}.`,
    lowest: (dimensions: string[]) => `De meeste ruimte om te groeien is er bij ${list(dimensions)}.`,
    alike: (dimensions: string[]) =>
      plural(dimensions.length, {
        one: `Er is genoeg beantwoord om iets te zeggen over ${list(dimensions)}.`,
        other: `Uw organisatie is bij deze thema’s even ver: ${list(dimensions)}.`,
      }),
    noneKnown: 'Er zijn nog te weinig antwoorden om bij een thema een niveau te noemen.',
    /** `tooFew`: the dimensions of which for that reason nothing can be said. */
    notOnScale: (
      { unknown, open, label }: { unknown: number; open: number; label: string },
      tooFew: string[],
    ) => {
      const parts = [
        ...(unknown > 0 ? [`bij ${statements(unknown)} is “${label}” gekozen`] : []),
        ...(open > 0 ? [notAnswered(open)] : []),
      ];
      if (parts.length === 0) return 'Bij alle stellingen is een niveau gekozen.';
      const [first, ...rest] = list(parts);
      const why = tooFew.length > 0 ? `; over ${list(tooFew)} is daardoor nog te weinig te zeggen` : '';
      return `${first!.toUpperCase()}${rest.join('')}${why}.`;
    },
    markedAt: (numbers: number[]) =>
      numbers.length > 0
        ? `U wilt praten over ${plural(numbers.length, { one: 'stelling', other: 'de stellingen' })} ${list(numbers.map(String))}.`
        : 'U hebt nog niet gekozen waar u over wilt praten.',
    dimensions: 'Uitslag per thema',
    between: (lower: string, upper: string) => `Tussen ${lower} en ${upper}`,
    tooFew: 'Te weinig antwoorden',
    onScale: (onScale: number, total: number) =>
      onScale === 0
        ? 'Bij geen enkele stelling is een niveau gekozen.'
        : onScale < total
          ? `Bij ${onScale} van de ${total} stellingen is een niveau gekozen.`
          : plural(total, {
              one: 'Bij de enige stelling is een niveau gekozen.',
              other: `Bij alle ${total} stellingen is een niveau gekozen.`,
            }),
    tooFewWhy: 'Dat is minder dan de helft. Daarom noemen we hier geen niveau.',
    middle: (lower: string, upper: string) =>
      lower === upper
        ? `“${lower}” is het middelste antwoord.`
        : `“${lower}” en “${upper}” zijn de twee middelste antwoorden.`,
    position: (position: number, levels: number) =>
      `Plaats op de schaal: ${decimal(position)} (gemiddelde, van 1 tot en met ${levels}).`,
    unknownShare: (count: number, share: number, label: string) =>
      `Bij ${statements(count)} is “${label}” gekozen (${percent(share)}).`,
    openCount: (count: number) => `${notAnswered(count)}.`,
    tableOf: (dimension: string) => `Aantal stellingen per niveau: ${dimension}`,
    level: 'Niveau',
    count: 'Aantal stellingen',
    open: 'Niet beantwoord',
    statements: 'Uitslag per stelling',
    nextStep: 'Volgende stap',
    nextStepTo: (level: string) => `Volgende stap (${level})`,
    keepItUp: 'houd dit vast. Dit is het hoogste niveau.',
    notCounted: 'Deze stelling telt niet mee in de uitslag.',
    note: 'Notitie',
    change: 'Antwoorden wijzigen',
  },
  radar: {
    open: 'De thema’s als spinnenweb',
    see: 'Elke hoek is een thema. Hoe verder van het midden, hoe hoger de plaats op de schaal. De grootte van het vlak zegt niets: die hangt af van de volgorde van de thema’s.',
    lines: 'Doorgetrokken lijn: nu. Stippellijn: toen.',
    table: 'Plaats op de schaal per thema',
    dimension: 'Thema',
    position: 'Plaats op de schaal',
    value: decimal,
  },
  profile: {
    show: 'Toon',
    all: 'Alle stellingen',
    ofDimension: (title: string) => `Thema ${title}`,
    order: 'Volgorde',
    inOrder: 'Zoals in de scan',
    lowestFirst: 'Laagste niveau eerst',
    shown: (count: number, total: number) =>
      count === total ? `U ziet alle ${statements(total)}.` : `U ziet ${count} van de ${statements(total)}.`,
    nothing: 'Er is geen stelling die hierbij hoort.',
  },
  notKnown: {
    title: 'Dit weten we nog niet',
    unknown: (count: number, label: string) =>
      `Bij ${plural(count, { one: 'deze stelling', other: 'deze stellingen' })} is “${label}” gekozen. Wie in uw organisatie kan dit weten? Of past de stelling niet bij u?`,
    open: (count: number) =>
      `${plural(count, { one: 'Deze stelling is', other: 'Deze stellingen zijn' })} nog niet beantwoord:`,
  },
  plan: {
    title: 'Plan',
    none: 'Er is nog geen plan. Kies samen waar u aan gaat werken.',
    discuss: 'Bewaar dit plan bij “Bewaren en delen”, en kom er samen op terug.',
    make: 'Maak een plan',
    change: 'Wijzig het plan',
    choose:
      'Kies waar u aan gaat werken. Drie tot vijf stellingen is een goed begin. Hier staan de stellingen waar u over wilt praten of die een laag niveau hebben.',
    noSuggestions: 'Kies waar u aan gaat werken. Drie tot vijf stellingen is een goed begin.',
    workOn: 'Hier gaan we aan werken',
    chosen: (count: number) =>
      count === 0 ? 'U hebt nog geen stelling gekozen.' : `U hebt ${statements(count)} gekozen.`,
    many: 'Met drie tot vijf stellingen houdt u het overzichtelijk.',
    other: 'Kies een andere stelling',
    otherNone: 'Maak een keuze',
    add: 'Voeg toe',
    chooseFirst: 'Kies eerst een stelling.',
    goal: 'Volgende stap',
    action: 'Eerste actie',
    who: 'Wie',
    when: 'Wanneer',
    empty: 'Nog niet ingevuld',
    findOut: 'Uitzoeken hoe het er bij ons voor staat.',
    keep: 'Vasthouden wat we al doen.',
    done: 'Terug naar de uitslag',
    statement: 'Stelling',
  },
  takeAlong: {
    title: 'Bewaren en delen',
    made: 'De bestanden worden op dit apparaat gemaakt. Er wordt niets verstuurd. Bewaar in elk geval het scanbestand: daarmee kunt u deze uitslag later weer openen en over een jaar vergelijken.',
    print: 'Print of bewaar als pdf',
    word: 'Word-bestand',
    wordWhat: 'de uitslag en het plan, om verder te bewerken',
    excel: 'Excel-bestand',
    excelWhat: 'antwoorden, uitslag en plan in tabellen',
    csv: 'csv-bestand',
    csvWhat: 'antwoorden en uitslag, voor andere programma’s',
    json: 'scanbestand',
    jsonWhat: 'alles wat u hebt ingevuld (.json)',
    download: (what: string) => `Download ${what}`,
    busy: 'Het bestand wordt gemaakt …',
    done: (name: string) => `Het bestand is gemaakt: ${name}`,
    failed: 'Het bestand kon niet worden gemaakt. Controleer uw verbinding en probeer het opnieuw.',
    notPrinted:
      'Afdrukken lukt hier niet. Download het Word-bestand, of open deze pagina in een andere browser.',
    fileName: 'uitslag',
    codeTitle: 'Resultaatcode',
    codeWhat: (hasGroup: boolean) =>
      `Wie deze code of de link heeft, kan uw antwoorden${hasGroup ? ' en uw groep' : ''} zien. Er zitten geen notities, plannen of ${hasGroup ? 'andere ' : ''}persoonsgegevens in. Een ander kan de code invullen op de eerste pagina van de scan.`,
    copyCode: 'Kopieer de code',
    copyLink: 'Kopieer een link met de code',
    copiedCode: 'De code is gekopieerd.',
    copiedLink: 'De link is gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer hem zelf:',
  },
  opening: {
    title: 'Een eerdere uitslag openen',
    what: 'Kies het scanbestand (.json) dat u eerder bij “Bewaren en delen” hebt gedownload, of vul een resultaatcode in.',
    file: 'Kies een scanbestand',
    code: 'Resultaatcode',
    open: 'Open de uitslag',
    noCode: 'Vul een resultaatcode in.',
    notRead: (name: string) =>
      `“${name}” is geen scanbestand. Kies een bestand dat u bij de uitslag hebt bewaard met “Download scanbestand”.`,
    anotherFile: (name: string) => `“${name}” hoort bij een andere scan.`,
    teamFile: (name: string) =>
      `“${name}” is een teambestand. Dat kunt u niet openen als uitslag, maar wel naast uw uitslag leggen.`,
    anotherTeamFile: (name: string) =>
      `“${name}” kan hier niet naast worden gelegd. Het is geen teambestand van deze versie van de scan.`,
    notLoaded: (name: string) =>
      `“${name}” kon niet worden gelezen, omdat een deel van deze pagina niet is geladen. Controleer uw verbinding en probeer het opnieuw.`,
    tooLarge: (name: string) => `“${name}” is te groot om een scanbestand te zijn.`,
    mistyped: (code: string) =>
      `De code “${code}” klopt niet. Controleer of alle tekens er staan, en in de goede volgorde.`,
    anotherScan: (code: string) => `De code “${code}” hoort bij een andere scan.`,
    anotherVersion: (code: string) =>
      `De code “${code}” hoort bij een andere versie van deze scan. Open het scanbestand als u dat hebt.`,
    unknownGroup: (code: string) =>
      `De code “${code}” hoort bij een groep die hier niet bekend is. Open het scanbestand als u dat hebt.`,
    opened: 'De uitslag is geopend.',
    instead: 'Uw eigen antwoorden zijn vervangen door deze uitslag.',
    notTaken: 'De gedeelde uitslag is niet overgenomen. Open daarvoor de link opnieuw.',
    putBack: 'Zet mijn antwoorden terug',
    shared: 'U bekijkt een uitslag die met u is gedeeld.',
    takeOver: 'Ga verder met deze uitslag',
    fillIn: 'Vul zelf de scan in',
    sharedBesideOwn:
      'U bekijkt een uitslag die met u is gedeeld. Wat u zelf hebt ingevuld, is niet veranderd.',
    replaceOwn: 'Vervang mijn antwoorden door deze',
    toOwn: 'Naar mijn eigen scan',
    notSaved: 'Deze gedeelde uitslag wordt niet bewaard.',
  },
  comparison: {
    title: 'Toen en nu',
    jump: 'Vergelijk met een eerdere uitslag',
    what: 'Hebt u de scan eerder ingevuld? Kies het scanbestand (.json) van toen, of vul de resultaatcode van toen in. Uw antwoorden van nu veranderen niet. Hebt u een teambestand, bijvoorbeeld van uw sector? Dat kunt u hier ook kiezen.',
    compare: 'Vergelijk',
    then: 'Toen',
    now: 'Nu',
    higher: (count: number) => `${statements(count)} hoger`,
    lower: (count: number) => `${statements(count)} lager`,
    same: (count: number) => `${statements(count)} gelijk`,
    newlyKnown: (count: number) => `${statements(count)} nieuw bekend`,
    noLongerKnown: (count: number) => `${statements(count)} niet meer bekend`,
    notKnown: (count: number) => `${statements(count)} nog niet bekend`,
    later: 'Let op: die uitslag is van later dan deze.',
    nothing: 'Er is geen enkele stelling die toen of nu een niveau heeft.',
    sum: (parts: string[], since: Date | undefined) =>
      `Sinds ${since ? day(since) : 'de vorige keer'}: ${list(parts)}.`,
    otherVersion:
      'De eerdere uitslag hoort bij een andere versie van de scan. Alleen stellingen die in beide versies staan, worden vergeleken.',
    perDimension: 'Per thema',
    moved: 'Wat er veranderde',
    was: (label: string, change: string) => `${label}. Nu ${change}.`,
    changed: 'Verandering',
    change: {
      higher: 'hoger',
      lower: 'lager',
      same: 'gelijk',
      'newly-known': 'nieuw bekend',
      'no-longer-known': 'niet meer bekend',
      'not-known': 'nog niet bekend',
    },
    stop: 'Stop met vergelijken',
  },
  files: {
    page: <T>(page: T, pages: T) => ['Pagina ', page, ' van ', pages],
    answers: 'Antwoorden',
    about: 'Over deze uitslag',
    fact: 'Gegeven',
    filledIn: 'Ingevuld op',
    group: 'Groep',
    kind: 'Soort',
    number: 'Nummer',
    text: 'Tekst',
    value: 'Waarde',
    chosen: 'Gekozen zin',
    share: (label: string) => `Aandeel ${label}`,
    yes: 'ja',
    no: 'nee',
    id: 'Kenmerk',
    scan: 'Scan',
    version: 'Versie',
    /** How a workbook shows a day. */
    day: 'dd-mm-yyyy',
    /** What a spreadsheet in this language has between the cells of a csv file. */
    csvDelimiter: ';',
  },
  saving: {
    status: {
      off: 'Uw antwoorden worden niet bewaard.',
      empty: 'Uw antwoorden worden bewaard op dit apparaat zodra u begint.',
      saved: 'Uw antwoorden zijn bewaard op dit apparaat.',
      failed: 'Uw antwoorden worden nu niet bewaard.',
      changed: 'Uw laatste antwoorden zijn nog niet bewaard.',
      erased: 'Uw antwoorden zijn nu niet bewaard.',
      unreadable: 'Uw antwoorden worden nu niet bewaard.',
    },
    trouble: {
      failed:
        'Uw antwoorden kunnen hier niet worden bewaard. U kunt gewoon verdergaan, maar sluit deze pagina niet.',
      changed: 'In een ander tabblad zijn andere antwoorden bewaard. Welke wilt u houden?',
      erased:
        'De bewaarde antwoorden zijn in een ander tabblad of venster gewist. Wilt u de antwoorden op deze pagina houden?',
      unreadable:
        'Er staan bewaarde antwoorden die deze scan niet kan lezen. Wilt u ze vervangen door wat hier staat?',
    },
    keepHere: 'Bewaar wat hier staat',
    takeStored: 'Neem de andere antwoorden over',
    eraseHere: 'Wis ook wat hier staat',
    question: 'Wat gebeurt er met mijn antwoorden?',
    nothingIsSent: 'Er wordt niets verstuurd.',
    where: {
      local:
        'Uw antwoorden en notities staan alleen in deze browser, op dit apparaat. Daar blijven ze staan tot u ze wist.',
      session: 'Uw antwoorden en notities staan alleen in dit tabblad. Sluit u het tabblad, dan zijn ze weg.',
      none: 'Uw antwoorden worden niet bewaard. Sluit u deze pagina, dan zijn ze weg.',
    },
    sharedDevice:
      'Wie deze browser ook gebruikt, kan uw antwoorden zien. Deelt u dit apparaat met anderen? Wis dan uw antwoorden als u klaar bent.',
    erase: 'Wis mijn antwoorden',
    eraseTitle: 'Wilt u al uw antwoorden wissen?',
    eraseWhat: 'Alle antwoorden, notities en keuzes van deze scan worden gewist, en ook het plan.',
    eraseYes: 'Ja, wis alles',
    eraseNo: 'Nee, niet wissen',
    erased: 'Uw antwoorden zijn gewist.',
    notErased:
      'Uw antwoorden staan niet meer op deze pagina. Ze konden niet uit deze browser worden gewist. Wis daarvoor de gegevens van deze website in uw browser.',
    undo: 'Zet ze terug',
    resumed: 'Uw eerdere antwoorden staan er nog. U gaat verder waar u was gebleven.',
    replaced: 'In een ander tabblad hebt u nieuwere antwoorden gegeven. Die staan nu ook hier.',
    undoReplaced: 'Zet terug wat hier stond',
  },
};

/** The words of the interface; a translation has exactly these. */
export type Messages = typeof nl;
