import type { Cohort } from '../../../cohorts/cohort.ts';
import { datesOf } from '../../../company/cohort-dates.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { isOpen } from '../../../people/participant.ts';
import type { MyPart } from '../my-part.ts';

export type DateKind = 'kickoff' | 'pulse' | 'endForms' | 'end';

/** Something of the programme that is still to come. */
export interface DateAhead {
  kind: DateKind;
  at: Date;
  /** When the kickoff ends; nothing else takes a time. */
  endsAt?: Date;
  /** It follows from what has not happened yet, and may still move. */
  planned: boolean;
}

/** Of those who are in no pair: what is asked of pairs is not ahead of them. */
const FOR_ALL: ReadonlySet<DateKind> = new Set(['kickoff', 'end']);

/**
 * What is ahead of somebody in a programme, in its order; nothing once it was stopped or is over, or they have no part
 * in it any more.
 */
export function datesAhead(cohort: Cohort, { roles, paired }: MyPart, now: Date): DateAhead[] {
  if (!roles.some((role) => isOpen(role) || role.status === 'unmatched')) return [];
  if (cohort.status === 'stopped' || cohort.closedAt !== undefined) return [];
  const { kickoffAt, kickoffEndsAt, endsAt } = datesOf(cohort);
  const { pulses, endForms } = mentoringCalendar(cohort.settings, kickoffAt);
  const planned = cohort.kickoffAt === undefined;
  const all: DateAhead[] = [
    { kind: 'kickoff', at: kickoffAt, endsAt: kickoffEndsAt, planned },
    ...pulses.map(({ opensAt }) => ({ kind: 'pulse' as const, at: opensAt, planned })),
    { kind: 'endForms', at: endForms.opensAt, planned },
    { kind: 'end', at: endsAt, planned },
  ];
  return all
    .filter(({ kind, at }) => at > now && (paired || FOR_ALL.has(kind)))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
