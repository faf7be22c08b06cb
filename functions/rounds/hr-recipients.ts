import type { Cohort } from '../cohorts/cohort.ts';
import { isolated } from '../text/isolated.ts';
import type { Recipient } from './round.ts';

/** Whom HR wants to be told when it has not decided. */
export function escalationContacts({ settings }: Cohort): Recipient[] {
  return settings.escalation.contacts.map((_, index) => contact(`escalation~${index}`));
}

/** Whom HR named as readers of the reports; the sponsor where it named nobody. */
export function leadersOf({ settings }: Cohort): Recipient[] {
  return settings.leadership.map((_, index) => ({
    requestId: `leader~${index}`,
    role: 'leader',
    personId: String(index),
  }));
}

/** Leadership, and the sponsor beside it, where HR named both. */
export function leadershipOf(cohort: Cohort): Recipient[] {
  const { leadership, sponsor } = cohort.settings;
  const leaders = leadersOf(cohort);
  const isApart = sponsor !== undefined && leadership.every(({ email }) => email !== sponsor.email);
  return isApart ? [...leaders, contact('sponsor~0')] : leaders;
}

function contact(name: string): Recipient {
  return { requestId: name, role: 'contact', personId: name };
}

/** The coordinators of the cohort, for what concerns HR. */
export function hrOf(cohort: Cohort): Recipient[] {
  return cohort.settings.hr.map((_, index) => ({
    requestId: `hr~${index}`,
    role: 'hr',
    personId: String(index),
  }));
}

/** The name of a coordinator who acted, as part of a sentence, by the id under which that is noted; nothing for anybody else. */
export function coordinatorOf(by: string, cohort: Cohort): string | undefined {
  const position = /^hr~(\d+)$/.exec(by)?.[1];
  const name = position === undefined ? undefined : cohort.settings.hr[Number(position)]?.name;
  return name && isolated(name);
}
