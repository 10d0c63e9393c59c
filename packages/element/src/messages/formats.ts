/** A text for each kind of number that a language tells apart; `other` is for all that have none of their own. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What the words of a language need to put lists, numbers and days into sentences; `and` is its word before the last. */
export function formatsOf(language: string, and: string) {
  const number = (options?: Intl.NumberFormatOptions) =>
    formatter<number>(() => new Intl.NumberFormat(language, options));
  const day = (timeZone?: string) =>
    formatter<Date>(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }));
  const kindOf = formatter((): Formatter<number, Intl.LDMLPluralRule> => {
    const rules = new Intl.PluralRules(language);
    return { format: (count) => rules.select(count) };
  });
  return {
    /** As `Intl.ListFormat`, which takes the browser longer to make than the whole first step. */
    list: (items: string[]) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`,
    integer: number(),
    /** With one digit behind the point. */
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: number({ style: 'percent' }),
    /** The day on the clock of the person. */
    day: day(),
    /** The day of a date that has no time. */
    utcDay: day('UTC'),
    plural: (count: number, forms: Forms) => forms[kindOf(count)] ?? forms.other,
  };
}

interface Formatter<Value, Formatted> {
  format(value: Value): Formatted;
}

/** Formats with what is made at the first use: a browser takes longer to make these than to show a step. */
function formatter<Value, Formatted = string>(
  make: () => Formatter<Value, Formatted>,
): (value: Value) => Formatted {
  let made: Formatter<Value, Formatted> | undefined;
  return (value) => (made ??= make()).format(value);
}
