import { checkReadiness } from '../../../functions/stages/call-for-mentors/check-readiness.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import type { Table } from '../../../functions/store/table.ts';
import { atPage } from '../../cohorts/at-a-page.ts';
import { asMentee, asMentor, launched, type StagedCohort } from '../../cohorts/staged-cohort.ts';
import { accept, call, calls, kickoff, matching } from '../../cohorts/stages-played.ts';

/** Two of them have one name; names and work are as long as companies have them. */
const COMPANY = [
  ['m1', 'Anne-Sophie de La Rochefoucauld-Montbel', 'Responsable de la transformation', 'Opérations'],
  ['m2', 'Tom Adams', 'Buyer', 'Purchasing'],
  ['m3', 'Tom Adams', 'Controller', 'Finance'],
  ['m4', 'Zoë Łukaszewicz', 'Head of quality assurance and regulatory affairs', 'Medical devices'],
  ['e1', 'Ana Silva', 'Technician', 'Maintenance'],
  ['e2', 'Bruno Colin', 'Engineer', 'Research'],
] as const;

/** Whom Ana writes to avoid: every way in which a name is understood, or is not. */
const AVOID = 'Zoe Lukaszewicz\nAnne-Sophie de La Rochefoucault\nTom Adams\nZyxwv Quux\nmy manager\nmy team';

export const company = COMPANY.map(([id, name, jobTitle, department]) => ({
  id,
  name,
  jobTitle,
  department,
  email: `${id}@example.com`,
  language: id === 'e2' ? 'fr' : 'en',
  ...(id === 'e1' && { managerId: 'm2', timeZone: 'America/Montreal' }),
}));
const ids = company.map(({ id }) => id);

/** Where HR has the board open. */
export const atBoard = (staged: StagedCohort) => atPage(staged, 'board', { role: 'hr', personId: '0' });

/** Ana looks at her application; `isOver` when it cannot be changed any more. */
export async function applied(table: Table, { isOver }: { isOver: boolean }) {
  const staged = await launched(table, ids, { people: company });
  await staged.begin('callForMentors');
  await call(staged, 'mentor');
  await staged.open('menteeCall-1', 'menteeCall');
  const form = await atPage(staged, 'form', {
    role: 'person',
    personId: 'e1',
    roundId: 'menteeCall-1',
    requestId: 'e1',
  });
  await staged.answer('menteeCall-1', 'e1', asMentee({ avoid: AVOID }));
  if (isOver) await staged.hold('menteeCall-1', 'menteeCall');
  return form;
}

/** HR reviews pairs; some of the people take part in another cohort, and Ana has written names. */
export async function underReview(table: Table): Promise<StagedCohort> {
  const lyon = await launched(
    table,
    [],
    { name: 'Lyon', people: company.filter(({ id }) => /[234]/.test(id)) },
    (id) => `${id}Lyon`,
    'Lyon',
  );
  await calls(lyon);
  await matching(lyon, accept);
  const staged = await launched(table, [], { name: 'Paris', people: company }, undefined, 'Paris');
  await staged.begin('callForMentors');
  await call(staged, 'mentor', ({ personId }) =>
    personId.startsWith('m') ? asMentor({ places: 2 }) : undefined,
  );
  await staged.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true }));
  await call(staged, 'mentee', ({ personId }) =>
    personId.startsWith('e') ? asMentee(personId === 'e1' ? { avoid: AVOID } : {}) : undefined,
  );
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
  await proposePairs(staged.ref, staged.at);
  await staged.open('matchReview-1', 'matchReview', 1);
  return staged;
}

/** Pairs meet since the kickoff. */
export async function underWay(table: Table, name = 'Paris'): Promise<StagedCohort> {
  const staged = await launched(table, [], { name, people: company }, (id) => `${id}${name}`, name);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}
