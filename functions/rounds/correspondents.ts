import type { Cohort } from '../cohorts/cohort.ts';
import type { Locale } from '../locales/locale.ts';
import type { PersonOfDirectory } from '../people/directory.ts';
import type { Recipient } from './round.ts';

/** Where a mail goes, and in which language. */
export interface Correspondent {
  name: string;
  email: string;
  language: Locale;
}

/**
 * Found in HR's directory, or among the contacts of the definition. Undefined once a person was erased, or has left the
 * company: here every mail comes through, so that nothing is written to them by mistake.
 */
export function correspondent(
  { role, personId }: Pick<Recipient, 'role' | 'personId'>,
  cohort: Cohort,
  people: ReadonlyMap<string, PersonOfDirectory>,
): Correspondent | undefined {
  if (role === 'person') {
    const person = people.get(personId);
    return person?.leftAt === undefined ? person : undefined;
  }
  return contactOf(role === 'contact' ? personId : `${role}~${personId}`, cohort);
}

const CONTACT = /^(hr|leader|escalation|sponsor)~(\d+)$/;

/** Whether a mail went to somebody the definition names, and not to a person of the directory. */
export function isContact(requestId: string): boolean {
  return CONTACT.test(requestId);
}

/** Whom the definition names: the second coordinator is `hr~1`. */
export function contactOf(requestId: string, { settings }: Cohort): Correspondent | undefined {
  const [, list, position] = CONTACT.exec(requestId) ?? [];
  switch (list) {
    case 'hr':
      return settings.hr[Number(position)];
    case 'leader':
      return settings.leadership[Number(position)];
    case 'escalation':
      return settings.escalation.contacts[Number(position)];
    case 'sponsor':
      return settings.sponsor;
    default:
      return undefined;
  }
}
