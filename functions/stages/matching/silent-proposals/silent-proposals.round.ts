import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { hrCoordinators } from '../../../rounds/audience.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { silentPairs } from '../proposal-answers.ts';
import { consequencesForSilentProposals } from './silent-proposals.consequences.ts';
import { silentProposalsForm } from './silent-proposals.form.ts';
import { silentProposalsMail } from './silent-proposals.mail.ts';

export const silentProposals = defineRound({
  kind: 'silentProposals',
  name: { en: 'Your decision on silent proposals', fr: 'Votre décision sur les propositions sans réponse' },
  audience: async (context) => {
    const { table, cohort, number } = context;
    const silent = await silentPairs(table, cohort.cohortId, number);
    return silent.length > 0 ? hrCoordinators(context) : [];
  },
  asks: {
    openFor: ({ matching }) => matching.reviewWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'silentProposals',
    form: silentProposalsOf,
    consequences: consequencesForSilentProposals,
  },
  mail: defineMail(silentProposalsMail, async (context) => {
    const { table, cohort, round } = context;
    const silent = await silentPairs(table, cohort.cohortId, round.number);
    return { ...addressed(context), ...form(context), pairs: silent.length };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, onlyIfNeeded(expected.hr)),
});

async function silentProposalsOf({ table, cohort, round }: FormContext) {
  const silent = await silentPairs(table, cohort.cohortId, round.number);
  const people = await findPeople(
    table,
    cohort.cohortId,
    silent.flatMap(({ pair }) => [pair.menteeId, pair.mentorId]),
  );
  const nameOf = namesOf(people);
  return silentProposalsForm({
    pairs: silent.map(({ pair: { pairId, menteeId, mentorId }, silent: sides }) => ({
      pairId,
      menteeName: nameOf(menteeId),
      mentorName: nameOf(mentorId),
      silent: sides,
    })),
  });
}
