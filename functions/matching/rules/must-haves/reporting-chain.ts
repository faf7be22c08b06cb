import { ReportingLines } from '../../../directory/reporting-chain.ts';
import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Nobody is paired with somebody they report to, at whatever distance. No policy can do without it. */
export const reportingChain = mustHave({
  id: 'reportingChain',
  name: { en: 'not in the reporting chain', fr: 'hors de la ligne hiérarchique' },
  broken: {
    en: 'is above or below in the reporting chain',
    fr: 'est au-dessus ou au-dessous dans la ligne hiérarchique',
  },
  forbids(cohort) {
    const { directory, mentees, mentors } = cohort;
    // The directory last: its managers are the latest.
    const lines = new ReportingLines([...[...mentees, ...mentors].map(({ person }) => person), ...directory]);
    const above = (id: string) => lines.chainAbove(id);
    return listedPairs(cohort, [
      ...mentees.flatMap(({ person: { id } }) => above(id).map((mentorId) => ({ menteeId: id, mentorId }))),
      ...mentors.flatMap(({ person: { id } }) => above(id).map((menteeId) => ({ menteeId, mentorId: id }))),
    ]);
  },
});
