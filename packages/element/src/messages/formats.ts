/**
 * What the words of a language need to put lists, numbers and days into sentences: its word before the last of a
 * list, what stands before the decimals, and its months. All come out as `Intl` writes them, which takes a browser
 * longer to begin with than it takes to show the whole report.
 */
export function formatsOf(and: string, point: ',' | '.', months: string) {
  const names = months.split(' ');
  const thousands = point === ',' ? '.' : ',';
  return {
    list: (items: string[]) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`,
    integer: (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, thousands),
    /** With one digit behind the point. */
    decimal: (number: number) => (Math.round(number * 10) / 10).toFixed(1).replace('.', point),
    // In two steps, so that 0.575 is not 57.4999…
    percent: (share: number) => `${Math.round((share * 1000) / 10)}%`,
    /** The day on the clock of the person. */
    day: (date: Date) => `${date.getDate()} ${names[date.getMonth()]!} ${date.getFullYear()}`,
    /** The day of a date that has no time. */
    utcDay: (date: Date) => `${date.getUTCDate()} ${names[date.getUTCMonth()]!} ${date.getUTCFullYear()}`,
    /** What to say of one, or of any other number. */
    plural: (count: number, { one, other }: { one: string; other: string }) => (count === 1 ? one : other),
  };
}
