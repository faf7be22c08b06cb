import type { PersonOfDirectory } from '../people/directory.ts';
import { plainWord } from '../text/plain-word.ts';

/** By what one person of two directories is known again. */
export type Known = Pick<PersonOfDirectory, 'staffId' | 'name' | 'email'>;

const sameAddress = (one: Known, other: Known) => one.email.toLowerCase() === other.email.toLowerCase();
const sameName = (one: Known, other: Known) => plainWord(one.name) === plainWord(other.name);

/**
 * Whether two entries are of one person beyond doubt, so that one may be shown what is kept of the other. An id alone
 * proves nothing, since companies give those of leavers to somebody else; nor does an address alone, for the same reason.
 */
export function isSurelySame(one: Known, other: Known): boolean {
  return one.staffId === other.staffId && (sameAddress(one, other) || sameName(one, other));
}

/**
 * Knows people of another directory again: by HR's id with the name or the address, else by the address, where ids
 * were given anew. Of two who share an address nobody is guessed.
 *
 * @returns the id under which somebody is known here; undefined where they are not
 */
export function recogniser(
  people: readonly (Known & { id: string })[],
): (other: Known) => string | undefined {
  const byStaffId = new Map(people.map((person) => [person.staffId, person]));
  const byAddress = Map.groupBy(people, ({ email }) => email.toLowerCase());
  return (other) => {
    const named = byStaffId.get(other.staffId);
    if (named && isSurelySame(named, other)) return named.id;
    const [only, ...more] = byAddress.get(other.email.toLowerCase()) ?? [];
    return more.length === 0 ? only?.id : undefined;
  };
}
