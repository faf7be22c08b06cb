import { type AudienceContext, hrCoordinators } from '../../../rounds/audience.ts';
import {
  addressed,
  type LetterContext,
  linkTo,
  participant,
} from '../../../rounds/letters/letter-context.ts';
import { cancelledKickoff } from '../../kickoff/kickoff/cancelled-kickoff.ts';
import { defineMail } from '../../mail.ts';
import { unforeseen } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { cohortStoppedMail } from './cohort-stopped.mail.ts';
import { stoppedByClockMail } from './stopped-by-clock.mail.ts';
import { stoppedForLeadershipMail } from './stopped-for-leadership.mail.ts';
import { leadershipElsewhere, whoeverExpectsSomething } from './told-of-a-stop.ts';

export const cohortStopped = defineRound({
  kind: 'cohortStopped',
  name: { en: 'Word that the cohort has stopped', fr: 'Annonce de l’arrêt' },
  /** HR too, where it did not decide on the stop itself; nobody twice. */
  audience: async (context) => {
    const involved = await whoeverExpectsSomething(context, context.cohort.stopBecause);
    const hr = isByHr(context) ? [] : await hrCoordinators(context);
    return [...involved, ...hr, ...(await leadershipElsewhere(context, involved))];
  },
  outlivesStop: true,
  mail: defineMail(cohortStoppedMail, (context) => {
    const { stopReason } = context.cohort;
    const cancelled = cancelledKickoff(context);
    return {
      ...participant(context),
      ...cause(context),
      byHr: isByHr(context),
      ...(stopReason === undefined ? {} : { reason: stopReason }),
      ...(cancelled && { cancelled }),
    };
  }),
  mailToHr: defineMail(stoppedByClockMail, (context) => ({
    ...inOurWords(context),
    ...cause(context),
    boardUrl: linkTo('board', context),
  })),
  mailToLeadership: defineMail(stoppedForLeadershipMail, (context) => ({
    ...inOurWords(context),
    ...cause(context),
    byHr: isByHr(context),
    stoppedAt: context.cohort.closedAt ?? context.now.toISOString(),
  })),
  planned: unforeseen,
});

/** HR's own subject for the end is to those who take part: HR and leadership are told whose decision was missing. */
function inOurWords(context: LetterContext) {
  const { ownSubject: _, ...told } = addressed(context);
  return told;
}

function isByHr({ cohort }: Pick<AudienceContext, 'cohort'>): boolean {
  return cohort.stopRequestedAt !== undefined && cohort.stopBy !== 'workflow';
}

function cause({ cohort: { stopBecause } }: Pick<LetterContext, 'cohort'>) {
  return stopBecause === undefined ? {} : { because: stopBecause };
}
