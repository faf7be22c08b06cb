import type { Person } from '../person.ts';

/** Somebody by all that colleagues may call them. `staffId` is HR's own id. */
type Nameable = Pick<Person, 'id' | 'name' | 'email'> & { staffId: string };

/**
 * The people a participant means by "nobody you should pair me with": each line a name, a mail address or HR's id. A name
 * that several people bear excludes all of them; one that nobody bears excludes nobody.
 */
export function namedPeople(text: string, directory: readonly Nameable[]): string[] {
  const named = new Set(
    text
      .split(/[\n;,]/)
      .map(plain)
      .filter((line) => line !== ''),
  );
  if (named.size === 0) return [];
  return directory
    .filter(
      ({ name, email, staffId }) =>
        named.has(plain(name)) || named.has(plain(email)) || named.has(plain(staffId)),
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
