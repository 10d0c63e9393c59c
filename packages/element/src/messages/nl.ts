const list = new Intl.ListFormat('nl', { type: 'conjunction' });
const decimal = new Intl.NumberFormat('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('nl', { style: 'percent', maximumFractionDigits: 0 });

const statements = (count: number) => (count === 1 ? '1 stelling' : `${count} stellingen`);

/** The words of the interface in Dutch. The words of a scan itself come with that scan. */
export const nl = {
  introduction: {
    facts: (count: number, dimensions: string[]) =>
      `De scan heeft ${statements(count)} in ${dimensions.length === 1 ? 'één thema' : `${dimensions.length} thema’s`}: ${list.format(dimensions)}.`,
    howTo:
      'Kies bij elke stelling wat nu het best past bij uw organisatie. Weet u het niet, dan kunt u dat ook zeggen. U kunt stoppen wanneer u wilt en later verdergaan.',
    howToUnsaved:
      'Kies bij elke stelling wat nu het best past bij uw organisatie. Weet u het niet, dan kunt u dat ook zeggen.',
    start: 'Start de scan',
    begun: 'U bent al begonnen. Uw eerdere antwoorden staan er nog.',
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
      count === 1 ? 'U kunt nog 1 teken typen.' : `U kunt nog ${count} tekens typen.`,
    priority: 'Hier willen we over praten',
  },
  missing: {
    title: (count: number) =>
      count === 1
        ? 'U hebt nog geen antwoord gekozen'
        : `U hebt bij ${statements(count)} nog geen antwoord gekozen`,
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
    retiredTitle: 'Uit een eerdere versie van deze scan',
    retired: 'Deze antwoorden passen niet meer bij een stelling. Ze tellen niet mee, maar blijven bewaard.',
    retiredItem: (statement: string, version: string) => `“${statement}” (versie ${version})`,
  },
  report: {
    title: 'Uitslag',
    purpose:
      'Deze uitslag is een momentopname en geen oordeel. Gebruik hem om samen het gesprek over verbetering te beginnen.',
    none: 'U hebt nog bij geen enkele stelling een niveau gekozen. Daarom is er nog geen uitslag.',
    dimensions: 'Uitslag per thema',
    between: (lower: string, upper: string) => `Tussen ${lower} en ${upper}`,
    tooFew: 'Te weinig antwoorden',
    onScale: (onScale: number, total: number) =>
      `Bij ${onScale === total ? `alle ${total}` : `${onScale} van de ${total}`} stellingen is een niveau gekozen.`,
    tooFewWhy: 'Dat is minder dan de helft. Daarom noemen we hier geen niveau.',
    middle: (isOne: boolean) =>
      isOne ? 'Dit is het middelste antwoord.' : 'Dit zijn de twee middelste antwoorden.',
    position: (position: number, levels: number) =>
      `Plaats op de schaal: ${decimal.format(position)} (gemiddelde, van 1 tot en met ${levels}).`,
    unknownShare: (count: number, share: number, label: string) =>
      `Bij ${statements(count)} is “${label}” gekozen (${percent.format(share)}).`,
    tableOf: (dimension: string) => `Aantal stellingen per niveau: ${dimension}`,
    level: 'Niveau',
    count: 'Aantal stellingen',
    open: 'Niet beantwoord',
    statements: 'Uitslag per stelling',
    nextStep: 'Volgende stap',
    keepItUp: 'houd dit vast. Dit is het hoogste niveau.',
    notCounted: 'Deze stelling telt niet mee in de uitslag.',
    note: 'Notitie',
    change: 'Antwoorden wijzigen',
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
    eraseWhat: 'Alle antwoorden, notities en keuzes van deze scan worden gewist.',
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
