import type { Cohort } from '../../../cohorts/cohort.ts';
import { record } from '../../../cohorts/timeline.ts';
import type { Side } from '../../../definition/side.ts';
import { Participant, setStatus } from '../../../people/participant.ts';
import { isOver } from '../../../rounds/answer-request.ts';
import { participant as asParticipant } from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { key } from '../../../store/keys.ts';
import { told } from '../../mail.ts';
import { applicationWithdrawn } from './application-withdrawn.mail.ts';
import { answeredCall } from './own-applications.ts';

interface Whose {
  personId: string;
  side: Side;
}

/** When it was taken back; until when they can apply again, where they can. */
interface Withdrawn {
  at: string;
  againUntil?: string | undefined;
}

/**
 * Somebody takes back what they have applied with, at once: while the call is open nobody has read it, and it is gone;
 * afterwards HR, which has not decided, no longer finds it among those to decide on. They hear it once, also when an
 * attempt that died over the mail is repeated. What HR has decided on stays: from there on one leaves.
 *
 * @returns whether there was anything to take back
 */
export async function withdrawApplication(cohort: Cohort, whose: Whose, sender: Sender): Promise<boolean> {
  const done = (await asApplicant(cohort, whose, sender)) ?? (await fromCall(cohort, whose, sender));
  if (!done) return false;
  const { personId, side } = whose;
  await notify(
    {
      occurrence: `applicationWithdrawn-${side}-${done.at}`,
      recipients: [{ requestId: personId, role: 'person', personId, side }],
      ...told(applicationWithdrawn, (context) => ({
        ...asParticipant(context),
        side,
        ...(done.againUntil !== undefined && { deadline: done.againUntil }),
      })),
    },
    cohort,
    sender,
  );
  return true;
}

/** The applications have been collected: HR decides, or is about to. */
async function asApplicant(
  { cohortId }: Cohort,
  { personId, side }: Whose,
  { table, now: clock }: Sender,
): Promise<Withdrawn | undefined> {
  const itsKey = key[side](cohortId, personId);
  const found = await table.get(itsKey, Participant);
  if (!found) return undefined;
  const now = clock();
  const set = { withdrawnAt: now.toISOString() };
  if (found.status === 'applied') await setStatus(table, cohortId, found, 'withdrawn', set);
  const { status, selectedAt, withdrawnAt } = (await table.get(itsKey, Participant)) ?? found;
  if (status !== 'withdrawn' || withdrawnAt === undefined || selectedAt !== undefined) return undefined;
  await record(
    table,
    cohortId,
    { at: now, what: 'applicationWithdrawn', by: personId, facts: { personId, side } },
    `applicationWithdrawn ${personId} ${side}`,
  );
  return { at: withdrawnAt };
}

/** Their answer is still with the call alone. */
async function fromCall(
  cohort: Cohort,
  { personId, side }: Whose,
  sender: Sender,
): Promise<Withdrawn | undefined> {
  const { table } = sender;
  const { cohortId } = cohort;
  // What has become of a participant, no call undoes.
  if (await table.get(key[side](cohortId, personId), Participant)) return undefined;
  const call = await answeredCall(table, cohortId, { side, personId });
  if (!call) return undefined;
  const { round, request } = call;
  const now = sender.now();
  const again = isOver(round, now) ? undefined : round.deadline;
  if (request.withdrawnAt !== undefined) return { at: request.withdrawnAt, againUntil: again };
  const withdrawnAt = now.toISOString();
  const gone = { answers: undefined, answeredAt: undefined, terms: undefined, counted: undefined };
  const { version, requestId } = request;
  const isOurs = await table.change(
    key.request(cohortId, round.roundId, requestId),
    // What was counted when the call closed stays counted.
    { withdrawnAt, version: version + 1, ...(again !== undefined && gone) },
    { version },
  );
  if (!isOurs) return undefined;
  // It may have been collected in the moment in which it was taken back.
  const collected = await table.get(key[side](cohortId, personId), Participant);
  if (collected?.status === 'applied')
    await setStatus(table, cohortId, collected, 'withdrawn', { withdrawnAt });
  return { at: withdrawnAt, againUntil: again };
}
