import type { ColumnField } from '../column.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import type { Said } from './said.ts';

/**
 * What a header with a word for a manager or for another person means; undefined when it has none. A wrong manager is
 * worse than none: beside any word that is not known to leave the meaning alone, the column is not taken.
 */
export function managerMeaning(said: Said): HeaderMeaning | undefined {
  if (said.any('other')) return { kind: 'otherPerson' };
  if (!said.any('manager', 'reportsTo')) return undefined;
  if (said.asks || said.any('flag', 'count')) return { kind: 'idle' };
  if (said.any('indirect') || areTwo(said)) return { kind: 'otherPerson' };
  if (said.any('title', 'phone', 'since', 'start', 'end', 'idle', 'personal', 'secondMail'))
    return { kind: 'idle' };
  if (said.any('field')) return { kind: 'otherPerson' };
  if (said.unknown) return { kind: 'aroundManager' };
  if (said.any('address') && !said.any('mail')) return { kind: 'idle' };
  return managerField(said);
}

/** "Manager’s manager" is not the manager; "Manager (N+1)" is. */
function areTwo({ parts }: Said): boolean {
  const managers = parts.filter(
    ({ word, terms }) => word !== 'nplus1' && terms.some(({ says }) => says === 'manager'),
  );
  return managers.length > 1;
}

function managerField(said: Said): HeaderMeaning {
  const taken = (field: ColumnField, rank: number): HeaderMeaning => ({
    kind: 'field',
    field,
    rank,
    sure: true,
  });
  if (said.any('mail', 'signInMail')) return taken('managerEmail', said.any('signInMail') ? 1 : 0);
  const first = said.any('firstName');
  const last = said.any('lastName');
  // Half a name is nobody's.
  if (first !== last) return { kind: 'aroundManager' };
  const named = said.any('name', 'fullName', 'shownName', 'legalName') || first;
  if (named) return taken('managerName', 0);
  if (said.any('id')) return taken('managerId', 0);
  if (said.any('weakId')) return taken('managerId', 1);
  return taken('manager', said.any('reportsTo') ? 1 : 0);
}
