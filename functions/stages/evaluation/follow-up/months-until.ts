import type { CohortSettings } from '../../../cohorts/cohort.ts';
import { durationDays } from '../../../time/duration.ts';

const DAYS_A_MONTH = 30;

/** About how many months after the end the follow-up of this number is; at least one. */
export function monthsUntil(number: number, { evaluation }: Pick<CohortSettings, 'evaluation'>): number {
  const after = evaluation.followUps[number - 1] ?? 'P1M';
  return Math.max(1, Math.round(durationDays(after) / DAYS_A_MONTH));
}
