import { everybodyInvolved, hrCoordinators } from '../../../rounds/audience.ts';
import { addressed, linkTo, participant } from '../../../rounds/letters/letter-context.ts';
import { cancelledKickoff } from '../../kickoff/kickoff/cancelled-kickoff.ts';
import { defineMail } from '../../mail.ts';
import { unforeseen } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { cohortStoppedMail } from './cohort-stopped.mail.ts';
import { stoppedByClockMail } from './stopped-by-clock.mail.ts';

export const cohortStopped = defineRound({
  kind: 'cohortStopped',
  name: { en: 'Word that the cohort has stopped', fr: 'Annonce de l’arrêt' },
  /** HR too, where it was the clock that stopped the cohort. */
  audience: async (context) => [
    ...(await everybodyInvolved(context)),
    ...(context.cohort.stopRequestedAt ? [] : await hrCoordinators(context)),
  ],
  outlivesStop: true,
  mail: defineMail(cohortStoppedMail, (context) => {
    const { stopRequestedAt, stopReason } = context.cohort;
    const cancelled = cancelledKickoff(context);
    return {
      ...participant(context),
      byHr: stopRequestedAt !== undefined,
      ...(stopReason === undefined ? {} : { reason: stopReason }),
      ...(cancelled && { cancelled }),
    };
  }),
  mailToHr: defineMail(stoppedByClockMail, (context) => ({
    ...addressed(context),
    boardUrl: linkTo('board', context),
  })),
  planned: unforeseen,
});
