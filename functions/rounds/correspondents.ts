import type { Cohort, CohortSettings } from '../cohorts/cohort.ts';
import { zoneOf } from '../definition/zone-of.ts';
import type { Locale } from '../locales/locale.ts';
import { findPeople, type PersonOfDirectory } from '../people/directory.ts';
import type { Table } from '../store/table.ts';
import { isolated } from '../text/isolated.ts';
import type { Recipient } from './round.ts';

/** Where a mail goes, in which language, and in whose time. */
export interface Correspondent {
  name: string;
  email: string;
  language: Locale;
  /** IANA name: in which the reader is told days and times. */
  timeZone: string;
}

type Reader = Pick<Recipient, 'role' | 'personId'>;

/**
 * Found in HR's directory, or among the contacts of the definition. Undefined once a person was erased, or has left the
 * company: here every mail comes through, so that nothing is written to them by mistake.
 */
export function correspondent(
  { role, personId }: Reader,
  cohort: Cohort,
  people: ReadonlyMap<string, PersonOfDirectory>,
): Correspondent | undefined {
  if (role !== 'person') return contactOf(role === 'contact' ? personId : `${role}~${personId}`, cohort);
  const person = people.get(personId);
  return person && person.leftAt === undefined
    ? { ...person, timeZone: zoneOf(person, cohort.settings) }
    : undefined;
}

/** In which time zone the pages of a reader tell days and times. */
export async function zoneOfReader(table: Table, cohort: Cohort, reader: Reader): Promise<string> {
  const { role, personId } = reader;
  const people = role === 'person' ? await findPeople(table, cohort.cohortId, [personId]) : NOBODY;
  return correspondent(reader, cohort, people)?.timeZone ?? cohort.settings.timeZone;
}

const NOBODY: ReadonlyMap<string, PersonOfDirectory> = new Map();

const CONTACT = /^(hr|leader|escalation|sponsor)~(\d+)$/;

/** Whether a mail went to somebody the definition names, and not to a person of the directory. */
export function isContact(requestId: string): boolean {
  return CONTACT.test(requestId);
}

/** Whom the definition names: the second coordinator is `hr~1`. */
export function contactOf(requestId: string, { settings }: Cohort): Correspondent | undefined {
  const contact = named(requestId, settings);
  return contact && { ...contact, timeZone: contact.timeZone ?? settings.timeZone };
}

/** What such a contact is called in a sentence. */
export function contactName(requestId: string, { settings }: Cohort): string | undefined {
  const contact = named(requestId, settings);
  return contact && isolated(contact.name);
}

function named(requestId: string, settings: CohortSettings): CohortSettings['hr'][number] | undefined {
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
