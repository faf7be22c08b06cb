import { FIRST_NAME } from '../text/first-name-placeholder.ts';
import type { Addressed } from './args.ts';
import { firstName } from './first-name.ts';

/** Whom a mail may be about, by what each kind calls them. */
export interface About {
  partnerName?: string;
  partner?: { name: string };
  menteeName?: string;
}

/** HR's own subject for this mail; nothing where there is none, or where nobody is known whose name it wants. */
export function ownSubject(args: Addressed & About): string | undefined {
  const { ownSubject } = args;
  if (!ownSubject?.includes(FIRST_NAME)) return ownSubject;
  const name = args.partnerName ?? args.partner?.name ?? args.menteeName;
  return name === undefined ? undefined : ownSubject.replaceAll(FIRST_NAME, () => firstName(name));
}
