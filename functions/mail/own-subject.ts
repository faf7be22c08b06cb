import type { Locale } from '../locales/locale.ts';
import { nameList } from '../locales/name-list.ts';
import { FIRST_NAME } from '../text/first-name-placeholder.ts';
import type { Addressed } from './args.ts';
import { firstName } from './first-name.ts';

/** Whom a mail may be about, by what each kind calls them. */
export interface About {
  partnerName?: string;
  partnerNames?: string[];
  partner?: { name: string };
  menteeNames?: string[];
}

/**
 * HR's own subject for this mail; nothing where there is none, or where nobody is known whose name it wants. Of a mail
 * about several people it holds all their first names.
 */
export function ownSubject(args: Addressed & About, locale: Locale): string | undefined {
  const { ownSubject, partnerName, partner } = args;
  if (!ownSubject?.includes(FIRST_NAME)) return ownSubject;
  const one = partnerName ?? partner?.name;
  const names = args.partnerNames ?? args.menteeNames ?? (one === undefined ? [] : [one]);
  if (names.length === 0) return undefined;
  return ownSubject.replaceAll(FIRST_NAME, () => nameList(names.map(firstName), locale));
}
