import type { Cohort } from '../cohorts/cohort.ts';
import type { Person } from '../definition/person.ts';
import type { Locale } from '../locales/locale.ts';
import type { Recipient } from './round.ts';

/** Where a mail goes, and in which language. */
export interface Correspondent {
  name: string;
  email: string;
  language: Locale;
}

/** Found in HR's directory, or among the contacts of the definition. Undefined once a person was erased. */
export function correspondent(
  recipient: Pick<Recipient, 'role' | 'personId'>,
  cohort: Cohort,
  people: ReadonlyMap<string, Person>,
): Correspondent | undefined {
  const { hr, leadership } = cohort.settings;
  switch (recipient.role) {
    case 'person':
      return people.get(recipient.personId);
    case 'hr':
      return hr[Number(recipient.personId)];
    case 'leader':
      return leadership[Number(recipient.personId)];
  }
}
