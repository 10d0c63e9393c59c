/** A text for each kind of number that a language tells apart; `other` is for all that have none of their own. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the words of a language need to put lists, numbers and days into sentences. */
export function formatsOf(language: string) {
  const lists = new Intl.ListFormat(language);
  const rules = new Intl.PluralRules(language);
  const number = (options?: Intl.NumberFormatOptions): ((value: number) => string) =>
    new Intl.NumberFormat(language, options).format;
  const day = (timeZone?: string): ((date: Date) => string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format;
  return {
    list: (items: string[]) => lists.format(items),
    integer: number(),
    /** With one digit behind the point. */
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: number({ style: 'percent' }),
    /** The day on the clock of the person. */
    day: day(),
    /** The day of a date that has no time. */
    utcDay: day('UTC'),
    plural: (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other,
  };
}
