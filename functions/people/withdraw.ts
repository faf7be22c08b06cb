import { raiseAlert } from '../cohorts/alert.ts';
import { type Cohort, getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { mailContent } from '../mail/mails.ts';
import { freeFromPair } from '../pairs/free-from-pair.ts';
import { changePair, type Pair } from '../pairs/pair.ts';
import { pairsOf } from '../pairs/pairs-of.ts';
import { forgetRequests } from '../rounds/forget-requests.ts';
import { cancelledKickoff } from '../rounds/letters/cancelled-kickoff.ts';
import { participant } from '../rounds/letters/letter-context.ts';
import { notify } from '../rounds/letters/notify.ts';
import { pairEnded } from '../rounds/letters/pair-letters.ts';
import type { Sender } from '../rounds/sender.ts';
import type { TaskCallback } from '../rounds/task-callback.ts';
import { tellHrOfAlerts } from '../rounds/tell-hr-of-alerts.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { Participant, Side } from './participant.ts';
import { askForQuiet } from './quiet.ts';
import { writeWishList } from './wish-list.ts';

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
    Side.options.map((side) => key.participant(cohortId, side, personId)),
    Participant,
  );
  for (const { side, status } of roles) {
    if (status === 'completed' || status === 'withdrawn') continue;
    const left = { status: 'withdrawn', withdrawnAt: now.toISOString() } as const;
    await table.change(key.participant(cohortId, side, personId), left);
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
      kind: 'thanks',
      recipients: [{ requestId: personId, role: 'person', personId, ...(side && { side }) }],
      write: (context) => {
        const cancelled = cancelledKickoff(context);
        const args = { ...participant(context), ...(cancelled && { cancelled }) };
        return { content: mailContent('withdrawalConfirmed', args, context.to.language) };
      },
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
      kind: 'pairEnded',
      recipients: [{ ...recipient, side, pairId: pair.pairId }],
      write: pairEnded,
    },
    cohort,
    sender,
  );
}
