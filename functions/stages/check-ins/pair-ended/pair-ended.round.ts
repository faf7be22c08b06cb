import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { bothSidesOf } from '../../../rounds/audience.ts';
import { pairOf, participant, partnerOf, sideOf } from '../../../rounds/letters/letter-context.ts';
import { cancelledKickoff } from '../../kickoff/kickoff/cancelled-kickoff.ts';
import { defineMail } from '../../mail.ts';
import { calledOffWithPair } from '../../pair-matters/meetings/called-off-with-pair.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { pairEndedMail } from './pair-ended.mail.ts';

export const pairEnded = defineRound({
  kind: 'pairEnded',
  name: { en: 'Word that a pair has ended', fr: 'Annonce de la fin d’un binôme' },
  audience: bothSidesOf((pair, { number }) => pair.status === 'ended' && pair.endNotice === number),
  mail: defineMail(pairEndedMail, async (context) => {
    const pair = pairOf(context);
    const cancelled = cancelledKickoff(context);
    return {
      ...participant(context),
      side: sideOf(context),
      partnerName: partnerOf(context).name,
      matchedAgain: isMatchedAgain(pair, context.cohort),
      waits: staysOnTheList(pair, context.cohort),
      ...(cancelled && { cancelled }),
      ...(await calledOffWithPair(context)),
    };
  }),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.endForms.opensAt, onlyIfNeeded(expected.bothSides)),
});

/** Until the kickoff whoever lost a partner goes back to the matching, as long as another proposal follows. */
function isMatchedAgain({ endReason, proposal }: Pair, { kickoffAt, settings }: Cohort): boolean {
  return isNobodysChoice(endReason) && kickoffAt === undefined && proposal < settings.matching.maxProposals;
}

/** After it they wait for HR to match again, until the pairs look back. */
function staysOnTheList({ endReason }: Pair, { kickoffAt, stages }: Cohort): boolean {
  const looksBack = stages.some(({ name }) => name === 'evaluation');
  return isNobodysChoice(endReason) && kickoffAt !== undefined && !looksBack;
}

/** Whoever is left has done nothing to end it. */
function isNobodysChoice(endReason: Pair['endReason']): boolean {
  return endReason === 'withdrawal' || endReason === 'reportingLine' || endReason === 'wish';
}
