import type { Side } from '../../functions/definition/side.ts';
import { checkReadiness } from '../../functions/stages/call-for-mentors/check-readiness.ts';
import { collectApplications } from '../../functions/stages/call-for-mentors/collect-applications.ts';
import { selectApplicants } from '../../functions/stages/call-for-mentors/select-applicants.ts';
import { startNewPairs } from '../../functions/stages/kickoff/start-new-pairs.ts';
import { startPairs } from '../../functions/stages/kickoff/start-pairs.ts';
import { beginRematch } from '../../functions/stages/matching/begin-rematch.ts';
import { endRematch } from '../../functions/stages/matching/end-rematch.ts';
import { proposePairs } from '../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../functions/stages/matching/settle-answers.ts';
import { type Answering, asMentee, asMentor, type StagedCohort } from './staged-cohort.ts';

/** m… apply as mentors, e… as mentees, b… as both. */
export const asNamed: Record<Side, Answering> = {
  mentor: ({ personId }) => (/^[mb]/.test(personId) ? asMentor() : undefined),
  mentee: ({ personId }) => (/^[eb]/.test(personId) ? asMentee() : undefined),
};

export async function call(
  staged: StagedCohort,
  side: Side,
  answering = asNamed[side],
  select: Answering = () => undefined,
): Promise<void> {
  await staged.hold(`${side}Call-1`, `${side}Call`, answering);
  await collectApplications({ ...staged.ref, side }, staged.at);
  await staged.hold(`${side}Selection`, `${side}Selection`, select);
  await selectApplicants({ ...staged.ref, side }, staged.at);
  await staged.hold(`${side}NotSelected`, `${side}NotSelected`);
}

/** As the machine does it, up to the beginning of the matching. */
export async function calls(
  staged: StagedCohort,
  training: Answering = () => ({ trained: true }),
  places: Record<string, number> = {},
): Promise<void> {
  await staged.begin('callForMentors');
  await call(staged, 'mentor', ({ personId }) => {
    if (!/^[mb]/.test(personId)) return undefined;
    return asMentor({ places: places[personId] ?? 1 });
  });
  await staged.hold('mentorTraining-1', 'mentorTraining', training);
  await call(staged, 'mentee');
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
}

export const accept: Answering = () => ({ decision: 'accept' });
export const decline: Answering = () => ({ decision: 'decline' });

/** One proposal, from the computation to the last word about it. */
export async function proposal(
  staged: StagedCohort,
  answering: Answering,
  vouching: Answering = () => undefined,
  welcome = confirmed,
) {
  const { number, review } = await proposePairs(staged.ref, staged.at);
  if (!review) return { number, accepted: 0, again: false };
  const ref = { ...staged.ref, number };
  await staged.hold(`matchReview-${number}`, 'matchReview', undefined, number);
  await publishPairs(ref, staged.at);
  await staged.hold(`pairProposal-${number}`, 'pairProposal', answering, number);
  await staged.hold(`silentProposals-${number}`, 'silentProposals', vouching, number);
  const settled = await settleAnswers(ref, staged.settling);
  await welcome(staged, number, settled.again);
  await staged.hold(`pairMoved-${number}`, 'pairMoved', undefined, number);
  await staged.hold(`proposalFell-${number}`, 'proposalFell', undefined, number);
  return { number, ...settled };
}

async function confirmed(staged: StagedCohort, number: number, again: boolean): Promise<void> {
  if (again) await staged.hold(`pairConfirmed-${number}`, 'pairConfirmed', undefined, number);
}

async function startedAndIntroduced(staged: StagedCohort, number: number): Promise<void> {
  await startNewPairs({ ...staged.ref, number }, staged.settling);
  await staged.hold(`introduction-${number}`, 'introduction', undefined, number);
  await staged.open(`agreement-${number}`, 'agreement', number);
  await staged.open(`selfView-${number}`, 'selfView', number);
  await staged.open(`managerView-${number}`, 'managerView', number);
}

/** Those who wait are matched again, as HR's request has its machine do it. */
export async function rematching(staged: StagedCohort, number: number, answering: Answering): Promise<void> {
  await beginRematch({ ...staged.ref, number, executionArn: `arn:execution:rematch-${number}` }, staged.at);
  for (let again = true; again; )
    ({ again } = await proposal(staged, answering, undefined, startedAndIntroduced));
  await staged.hold(`unmatched-${number}`, 'unmatched', undefined, number);
  await staged.hold(`mentorUnmatched-${number}`, 'mentorUnmatched', undefined, number);
  await endRematch({ ...staged.ref, number, failed: false }, staged.sender);
}

export async function matching(staged: StagedCohort, answering: Answering): Promise<void> {
  await staged.hold('matchingUnderWay', 'matchingUnderWay');
  for (let again = true; again; ) ({ again } = await proposal(staged, answering));
  await staged.hold('unmatched', 'unmatched');
  await staged.hold('mentorUnmatched', 'mentorUnmatched');
}

/** To the day of the kickoff. */
export async function kickoff(staged: StagedCohort): Promise<void> {
  await staged.begin('kickoff');
  const { kickoffAt } = await startPairs(staged.ref, staged.sender);
  await staged.hold('kickoff', 'kickoff');
  staged.now = new Date(kickoffAt);
}
