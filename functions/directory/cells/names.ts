/** How a column writes its names. */
export type NameOrder = 'asSpoken' | 'lastCommaFirst' | 'LASTFirst';

/** What stands behind a comma and is no first name. */
const SUFFIX = /^(?:jr|sr|junior|senior|i{2,3}|iv|ph\.?d|m\.?d|dr|mba|cpa)\.?$/i;

/** As many of a column's names must be written so: one "Smith, Inc." turns nobody round. */
const MOST = 0.6;

/** "Sharma, Joseph" or "SHARMA Joseph" throughout: HR systems sort by last name. */
export function nameOrder(names: readonly string[]): NameOrder {
  const filled = names.filter((name) => name !== '');
  const enough = (fits: (name: string) => boolean) =>
    filled.length > 0 && filled.filter(fits).length >= MOST * filled.length;
  if (enough((name) => byComma(name) !== undefined)) return 'lastCommaFirst';
  return enough((name) => byCapitals(name) !== undefined) ? 'LASTFirst' : 'asSpoken';
}

/** As people say it, which is how mails address them: "Joseph Sharma". The letters stay as HR writes them. */
export function asSpoken(name: string, order: NameOrder): string {
  if (order === 'asSpoken') return name;
  const [last, first] = (order === 'lastCommaFirst' ? byComma(name) : byCapitals(name)) ?? [];
  return first && last ? `${first} ${last}` : name;
}

function byComma(name: string): readonly [last: string, first: string] | undefined {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && last && first && !SUFFIX.test(first) ? [last, first] : undefined;
}

/** "DE LA TOUR Marie-Claude": what is in capitals comes first, and what is not comes after. */
function byCapitals(name: string): readonly [last: string, first: string] | undefined {
  const words = name.split(' ');
  const from = words.findIndex((word) => word !== word.toUpperCase());
  const last = words.slice(0, from).join(' ');
  const first = words.slice(from);
  const isCapital = /\p{Lu}{2}/u.test(last);
  return from > 0 && isCapital && first.every((word) => word !== word.toUpperCase())
    ? [last, first.join(' ')]
    : undefined;
}
