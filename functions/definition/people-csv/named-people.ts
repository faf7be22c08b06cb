import type { Person } from '../person.ts';

/**
 * The people a participant means by "nobody you should pair me with": each line a name or a mail address. A name
 * that several people bear excludes all of them; one that nobody bears excludes nobody.
 */
export function namedPeople(text: string, directory: readonly Person[]): string[] {
  const named = new Set(
    text
      .split(/[\n;,]/)
      .map(plain)
      .filter((line) => line !== ''),
  );
  if (named.size === 0) return [];
  return directory
    .filter(
      ({ name, email, id }) => named.has(plain(name)) || named.has(plain(email)) || named.has(plain(id)),
    )
    .map(({ id }) => id);
}

/** Without case, accents and doubled spaces: people do not type names as HR stores them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
