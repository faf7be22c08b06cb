import { raiseAlert } from '../../cohorts/alert.ts';
import type { Cohort } from '../../cohorts/cohort.ts';
import { SIDES } from '../../definition/side.ts';
import { type Pair, pairs } from '../../pairs/pair.ts';
import { Request } from '../../rounds/round.ts';
import { key } from '../../store/keys.ts';
import { freeFromPair } from '../check-ins/free-from-pair.ts';
import { pairProposal } from '../matching/pair-proposal/pair-proposal.round.ts';
import { letDateFall, noteFallTold } from '../pair-matters/meetings/fallen-date.ts';
import type { DirectoryCollaborators } from './collaborators.ts';
import { inLineAlert, settleInLineAlert } from './in-line-alert.ts';
import { letPairRest, takePairUpAgain } from './pair-forms.ts';
import { recordOfPair } from './pause-pairs.ts';
import { tellOfEnd, tellOfFall, tellOfPause, tellOfResumption } from './tell.ts';

/**
 * What follows from how the pairs stand: forms rest or are taken up again, HR has something to look at or no more, and
 * the two are told, each once. Read from the pairs alone, so that it does not matter who died when.
 *
 * @returns whether the fate of every mail is known
 */
export async function followPairs(cohort: Cohort, collaborators: DirectoryCollaborators): Promise<boolean> {
  let isKnown = true;
  for (const pair of await pairs(collaborators.sender.table, cohort.cohortId)) {
    const follow = followerOf(pair, cohort);
    if (follow && !(await follow(pair, cohort, collaborators))) isKnown = false;
  }
  return isKnown;
}

type Follow = (pair: Pair, cohort: Cohort, collaborators: DirectoryCollaborators) => Promise<boolean>;

function followerOf({ status, endReason, suspensions }: Pair, cohort: Cohort): Follow | undefined {
  if (status === 'suspended') return paused;
  if (status === 'ended' && (endReason === 'reportingLine' || endReason === 'wish')) {
    if (endReason === 'reportingLine' && suspensions === undefined) return fallen;
    // With the cohort itself: that everybody is told by its last mails.
    return cohort.closedAt === undefined ? ended : undefined;
  }
  return suspensions !== undefined && (status === 'accepted' || status === 'active') ? resumed : undefined;
}

const paused: Follow = async (pair, cohort, collaborators) => {
  const { sender } = collaborators;
  const { table, now } = sender;
  await letPairRest(cohort, pair, collaborators);
  await recordOfPair(table, cohort.cohortId, pair, 'pairPaused', { at: now() });
  await raiseAlert(table, cohort.cohortId, inLineAlert(pair), now());
  await letDateFall(pair, cohort, sender);
  const isKnown = await tellOfPause(pair, cohort, sender);
  if (isKnown) await noteFallTold(pair, cohort, sender);
  return isKnown;
};

const resumed: Follow = async (pair, cohort, collaborators) => {
  const { sender } = collaborators;
  const { table, now } = sender;
  await recordOfPair(table, cohort.cohortId, pair, 'pairResumed', { at: now() });
  await settleInLineAlert(pair, cohort.cohortId, { table, now: now() });
  const isSent = await takePairUpAgain(cohort, pair, collaborators);
  return (await tellOfResumption(pair, cohort, sender)) && isSent;
};

const ended: Follow = async (pair, cohort, collaborators) => {
  const { sender } = collaborators;
  const { table, now } = sender;
  await letPairRest(cohort, pair, collaborators);
  for (const side of SIDES) await freeFromPair(table, cohort, pair, side);
  await settleInLineAlert(pair, cohort.cohortId, { table, now: now() });
  await letDateFall(pair, cohort, sender);
  const isKnown = await tellOfEnd(pair, cohort, sender);
  if (isKnown) await noteFallTold(pair, cohort, sender);
  return isKnown;
};

/** Whoever was asked is told; of a proposal that nobody knows of there is nothing to tell. */
const fallen: Follow = async (pair, cohort, collaborators) => {
  const { sender } = collaborators;
  const { table, now } = sender;
  await letPairRest(cohort, pair, collaborators);
  await recordOfPair(table, cohort.cohortId, pair, 'pairFell', { at: now() });
  const roundId = `${pairProposal.kind}-${pair.proposal}`;
  const asked = await table.getAll(
    SIDES.map((side) => key.request(cohort.cohortId, roundId, `${pair.pairId}~${side}`)),
    Request,
  );
  return asked.length === 0 || tellOfFall(pair, cohort, sender);
};
