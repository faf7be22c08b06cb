import { raiseAlert } from '../../cohorts/alert.ts';
import { type Cohort, getCohort } from '../../cohorts/cohort.ts';
import { record } from '../../cohorts/timeline.ts';
import { Side } from '../../definition/side.ts';
import { changePair, type Pair } from '../../pairs/pair.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { Participant } from '../../people/participant.ts';
import { askForQuiet } from '../../people/quiet.ts';
import { writeWishList } from '../../people/wish-list.ts';
import { participant } from '../../rounds/letters/letter-context.ts';
import { notify } from '../../rounds/letters/notify.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { freeFromPair } from '../../stages/check-ins/free-from-pair.ts';
import { pairEnded } from '../../stages/check-ins/pair-ended/pair-ended.round.ts';
import { withdrawalConfirmed } from '../../stages/check-ins/withdrawal-confirmed/withdrawal-confirmed.mail.ts';
import { tellHrOfAlerts } from '../../stages/cohort/alerts/tell-hr-of-alerts.ts';
import { forgetRequests } from '../../stages/forget-requests.ts';
import { cancelledKickoff } from '../../stages/kickoff/kickoff/cancelled-kickoff.ts';
import { told } from '../../stages/mail.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export interface Withdrawal {
  personId: string;
  /** The person, or the HR coordinator who acts for them. */
  by: string;
  reason?: string | undefined;
}

const UNDER_WAY: ReadonlySet<Pair['status']> = new Set(['proposed', 'accepted', 'active']);

/**
 * A person leaves the cohort, without a reason being asked: their pairs end, the other side and HR are told, and
 * nobody waits for their answers any more. Leaving twice is leaving once.
 */
export async function withdraw(
  cohortId: string,
  { personId, by, reason }: Withdrawal,
  { table, sender, callback }: { table: Table; sender: Sender; callback: TaskCallback },
): Promise<void> {
  const now = sender.now();
  const cohort = await getCohort(table, cohortId);
  await leaveRoles(table, cohort, personId, now);
  await writeWishList(table, cohortId);
  const ended = await endPairs(table, cohort, personId, now);
  await forgetWhatWasAsked(cohort, personId, ended, { table, callback });

  await confirm(cohort, personId, ended, sender);
  await askForQuiet(table, cohortId, { personId, from: 'everything' });
  for (const pair of ended) await tellPartner(cohort, pair, personId, sender);
  const facts: Record<string, string> = reason === undefined ? {} : { reason };
  await raiseAlert(
    table,
    cohortId,
    { alertId: `withdrawal~${personId}`, kind: 'withdrawal', personId, facts },
    now,
  );
  await record(
    table,
    cohortId,
    { at: now, what: 'withdrew', by, facts: { personId } },
    `withdrew ${personId}`,
  );
  await tellHrOfAlerts(cohort, sender);
}

/** Whatever the workflow makes of the roles meanwhile: who leaves has left. Completed ones stay completed. */
async function leaveRoles(table: Table, { cohortId }: Cohort, personId: string, now: Date): Promise<void> {
  const roles = await table.getAll(
    Side.options.map((side) => key[side](cohortId, personId)),
    Participant,
  );
  for (const { side, status } of roles) {
    if (status === 'completed' || status === 'withdrawn') continue;
    const left = { status: 'withdrawn', withdrawnAt: now.toISOString() } as const;
    await table.change(key[side](cohortId, personId), left);
  }
}

/** @returns the pairs that ended by this withdrawal, also those of an earlier attempt that was cut off */
async function endPairs(table: Table, cohort: Cohort, personId: string, now: Date): Promise<Pair[]> {
  const { cohortId } = cohort;
  for (const pair of await pairsOf(table, cohortId, personId)) {
    if (!UNDER_WAY.has(pair.status)) continue;
    const endedAt = now.toISOString();
    await changePair(table, cohortId, pair, { status: 'ended', endReason: 'withdrawal', endedAt });
  }
  const own = await pairsOf(table, cohortId, personId);
  const ended = own.filter(({ status, endReason }) => status === 'ended' && endReason === 'withdrawal');
  for (const pair of ended) await freeFromPair(table, cohort, pair, partnerSide(pair, personId));
  return ended;
}

function partnerSide(pair: Pair, personId: string): Side {
  return pair.mentorId === personId ? 'mentee' : 'mentor';
}

/** Nobody waits for their answers any more, nor for the other side's about a pair that has ended. */
async function forgetWhatWasAsked(
  cohort: Cohort,
  personId: string,
  ended: readonly Pair[],
  collaborators: { table: Table; callback: TaskCallback },
): Promise<void> {
  const endedIds = new Set(ended.map(({ pairId }) => pairId));
  const partners = ended.map(({ menteeId, mentorId }) => (menteeId === personId ? mentorId : menteeId));
  await forgetRequests(
    cohort,
    [personId, ...partners],
    (request) => request.personId === personId || endedIds.has(request.pairId ?? ''),
    collaborators,
  );
}

/** The side they had in a pair says which entry stands in their calendar. */
async function confirm(
  cohort: Cohort,
  personId: string,
  [pair]: readonly Pair[],
  sender: Sender,
): Promise<void> {
  const side = pair && (pair.mentorId === personId ? 'mentor' : 'mentee');
  await notify(
    {
      occurrence: 'withdrawalConfirmed',
      recipients: [{ requestId: personId, role: 'person', personId, ...(side && { side }) }],
      ...told(withdrawalConfirmed, (context) => {
        const cancelled = cancelledKickoff(context);
        return { ...participant(context), ...(cancelled && { cancelled }) };
      }),
    },
    cohort,
    sender,
  );
}

async function tellPartner(cohort: Cohort, pair: Pair, personId: string, sender: Sender): Promise<void> {
  const side = partnerSide(pair, personId);
  const partnerId = pair[`${side}Id`];
  const recipient = { requestId: `${pair.pairId}~${side}`, role: 'person' as const, personId: partnerId };
  await notify(
    {
      occurrence: 'pairEnded',
      recipients: [{ ...recipient, side, pairId: pair.pairId }],
      kind: pairEnded.kind,
      write: pairEnded.mail.contents,
    },
    cohort,
    sender,
  );
}
