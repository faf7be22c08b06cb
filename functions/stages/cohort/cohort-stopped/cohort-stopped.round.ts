import { findPeople } from '../../../people/directory.ts';
import { type AudienceContext, everybodyInvolved, hrCoordinators } from '../../../rounds/audience.ts';
import { contactOf } from '../../../rounds/correspondents.ts';
import { leadershipOf } from '../../../rounds/hr-recipients.ts';
import {
  addressed,
  type LetterContext,
  linkTo,
  participant,
} from '../../../rounds/letters/letter-context.ts';
import { type Recipient, Round, requests } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import { menteeCall } from '../../call-for-mentors/call/mentee-call.round.ts';
import { mentorCall } from '../../call-for-mentors/call/mentor-call.round.ts';
import { cancelledKickoff } from '../../kickoff/kickoff/cancelled-kickoff.ts';
import { defineMail } from '../../mail.ts';
import { unforeseen } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { cohortStoppedMail } from './cohort-stopped.mail.ts';
import { stoppedByClockMail } from './stopped-by-clock.mail.ts';
import { stoppedForLeadershipMail } from './stopped-for-leadership.mail.ts';

export const cohortStopped = defineRound({
  kind: 'cohortStopped',
  name: { en: 'Word that the cohort has stopped', fr: 'Annonce de l’arrêt' },
  /** HR too, where it did not decide on the stop itself; nobody twice. */
  audience: async (context) => {
    const involved = await whoeverExpectsSomething(context);
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
    ...addressed(context),
    ...cause(context),
    boardUrl: linkTo('board', context),
  })),
  mailToLeadership: defineMail(stoppedForLeadershipMail, (context) => ({
    ...addressed(context),
    ...cause(context),
    byHr: isByHr(context),
    stoppedAt: context.cohort.closedAt ?? context.now.toISOString(),
  })),
  planned: unforeseen,
});

function isByHr({ cohort }: Pick<AudienceContext, 'cohort'>): boolean {
  return cohort.stopRequestedAt !== undefined && cohort.stopBy !== 'workflow';
}

function cause({ cohort: { stopBecause } }: Pick<LetterContext, 'cohort'>) {
  return stopBecause === undefined ? {} : { because: stopBecause };
}

/** Whoever takes part; where a call found nobody, also those who were called, and may still mean to answer. */
async function whoeverExpectsSomething(context: AudienceContext): Promise<Recipient[]> {
  const { table, cohort } = context;
  const involved = await everybodyInvolved(context);
  if (cohort.stopBecause !== 'noMentors' && cohort.stopBecause !== 'noMentees') return involved;
  const known = new Set(involved.map(({ personId }) => personId));
  for (const { kind, roundId } of await table.list(key.round.all(cohort.cohortId), Round)) {
    if (kind !== mentorCall.kind && kind !== menteeCall.kind) continue;
    for (const { personId, answeredAt } of await requests(table, { cohortId: cohort.cohortId, roundId })) {
      // Whoever answered is a participant: involved, or told already that they are not.
      if (known.has(personId) || answeredAt !== undefined) continue;
      known.add(personId);
      involved.push({ requestId: personId, role: 'person', personId });
    }
  }
  return involved;
}

/** None of a cohort that never began, of which they have heard nothing; nor who reads of it in another role. */
async function leadershipElsewhere(
  { table, cohort }: AudienceContext,
  involved: readonly Recipient[],
): Promise<Recipient[]> {
  if (cohort.stages.length === 0) return [];
  const ids = involved.map(({ personId }) => personId);
  const people = [...(await findPeople(table, cohort.cohortId, ids)).values()];
  const told = new Set([...people, ...cohort.settings.hr].map(({ email }) => email));
  return leadershipOf(cohort).filter(({ requestId }) => !told.has(contactOf(requestId, cohort)?.email ?? ''));
}
