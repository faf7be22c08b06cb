import { readFile } from 'node:fs/promises';
import { generateCompany } from '../../../infra/local/example/company.ts';
import { EXAMPLE, type PostedCohort } from '../../../infra/local/rehearsal/demo/cohort-definition.ts';

/** Mentors from grade 9 on, and as many mentees below. */
const OF_EACH = 3;

/** All stages in twelve weeks, as short as the definition allows, with as few people as make two pairs. */
export async function shortCohort(): Promise<PostedCohort> {
  const example: PostedCohort = JSON.parse(await readFile(EXAMPLE, 'utf8'));
  const company = generateCompany({ people: 16, seed: 3, locale: 'fr' });
  const people = [
    ...company.filter(({ grade = 0 }) => grade >= 9).slice(0, OF_EACH),
    ...company.filter(({ grade = 0 }) => grade < 9).slice(0, OF_EACH),
  ];
  return {
    ...example,
    // Nobody here is in anybody's reporting line, so that whoever applies can be paired.
    people: people.map(({ managerId, ...person }) => person),
    startDate: '2027-01-12',
    // Nor is anybody's manager asked.
    objectives: (example.objectives ?? []).filter(({ id }) => id !== 'managers-see-change'),
    ...{
      length: 'P12W',
      reminders: ['P3D'],
      callForMentors: { criteria: { minGrade: 9 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 8 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      matching: { maxProposals: 1 },
      checkIns: { pulses: ['P28D', 'P56D'], healthEvery: 'P28D' },
      evaluation: { followUps: ['P1M'] },
      retention: 'P40D',
    },
  };
}
