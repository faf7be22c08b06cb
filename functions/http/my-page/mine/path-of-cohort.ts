/** By what the address says which of somebody's cohorts is shown. */
export const COHORT_PARAMETER = 'cohort';

/** The address of one's page on another cohort: behind the same door. */
export function pathOfCohort(path: string, cohortId: string): string {
  return `${path}?${new URLSearchParams({ [COHORT_PARAMETER]: cohortId })}`;
}
