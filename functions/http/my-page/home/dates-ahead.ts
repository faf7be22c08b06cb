import type { Cohort } from '../../../cohorts/cohort.ts';
import { datesOf } from '../../../company/cohort-dates.ts';
import { mentoringCalendar } from '../../../definition/cohort-calendar.ts';
import { isOpen } from '../../../people/participant.ts';
import type { MyPart } from '../my-part.ts';

export type DateKind = 'kickoff' | 'pulse' | 'endForms' | 'end';

/** A date of a programme. */
export interface DateOfProgramme {
  kind: DateKind;
  /** Which of several of its kind, from 1. */
  number: number;
  at: Date;
  /** When the kickoff ends; nothing else takes a time. */
  endsAt?: Date;
  /** It follows from what has not happened yet, and may still move. */
  planned: boolean;
}

/** Of those who are in no pair: what is asked of pairs is not ahead of them. */
const FOR_ALL: ReadonlySet<DateKind> = new Set(['kickoff', 'end']);

/** What is ahead of somebody in a programme, in its order. */
export function datesAhead(cohort: Cohort, part: MyPart, now: Date): DateOfProgramme[] {
  return datesOfProgramme(cohort, part).filter(({ at }) => at > now);
}

/**
 * The dates that a programme has for somebody, in their order; none once it was stopped or is over, or they have no part
 * in it any more.
 */
export function datesOfProgramme(cohort: Cohort, { roles, paired }: MyPart): DateOfProgramme[] {
  if (!roles.some((role) => isOpen(role) || role.status === 'unmatched')) return [];
  if (cohort.status === 'stopped' || cohort.closedAt !== undefined) return [];
  const { kickoffAt, kickoffEndsAt, endsAt } = datesOf(cohort);
  const { pulses, endForms } = mentoringCalendar(cohort.settings, kickoffAt);
  const planned = cohort.kickoffAt === undefined;
  const all: DateOfProgramme[] = [
    { kind: 'kickoff', number: 1, at: kickoffAt, endsAt: kickoffEndsAt, planned },
    ...pulses.map(({ opensAt }, index) => ({
      kind: 'pulse' as const,
      number: index + 1,
      at: opensAt,
      planned,
    })),
    { kind: 'endForms', number: 1, at: endForms.opensAt, planned },
    { kind: 'end', number: 1, at: endsAt, planned },
  ];
  return all
    .filter(({ kind }) => paired || FOR_ALL.has(kind))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
