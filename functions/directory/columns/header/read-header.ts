import { demographicCategory } from '../../demographics.ts';
import type { HeaderMeaning } from './header-meaning.ts';
import { headerParts } from './header-parts.ts';
import { managerMeaning } from './manager-header.ts';
import { personMeaning } from './person-header.ts';
import { Said } from './said.ts';

/** What the words of a header mean together. */
export function readHeader(header: string): HeaderMeaning {
  const parts = headerParts(header);
  const said = new Said(parts, header);
  const category = demographicCategory(parts);
  if (category) return { kind: 'demographic', category };
  if (
    said.any('personal') &&
    said.any('mail', 'secondMail', 'phone', 'address', 'signInMail') &&
    !said.any('manager')
  )
    return { kind: 'demographic', category: 'private address' };
  return managerMeaning(said) ?? personMeaning(said);
}
