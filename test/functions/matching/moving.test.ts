import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeline } from '../../../functions/cohorts/timeline.ts';
import { meetingsPerPair } from '../../../functions/evaluation/figures/meetings.ts';
import { matchingPage } from '../../../functions/http/board/matching/matching-page.tsx';
import { pairPage } from '../../../functions/http/board/matching/pair-page.tsx';
import { policiesPage } from '../../../functions/http/board/matching/policies-page.tsx';
import { reviewWords } from '../../../functions/http/board/matching/words/review-words.ts';
import { overviewPage } from '../../../functions/http/board/overview.tsx';
import { boardWords } from '../../../functions/http/board/words/board-words.ts';
import { register } from '../../../functions/http/hr-api/actions/register.ts';
import { participationRows } from '../../../functions/http/hr-api/views/participation-rows.ts';
import { type Pair, pairs } from '../../../functions/pairs/pair.ts';
import { participants } from '../../../functions/people/participant.ts';
import { findRequest } from '../../../functions/rounds/answer-request.ts';
import { getRound, pendingRequestIds, type Request } from '../../../functions/rounds/round.ts';
import { evaluationData } from '../../../functions/stages/evaluation/evaluation-data.ts';
import { startNewPairs } from '../../../functions/stages/kickoff/start-new-pairs.ts';
import { requestRematch } from '../../../functions/stages/matching/ask-for-rematch.ts';
import { beginRematch } from '../../../functions/stages/matching/begin-rematch.ts';
import { endRematch } from '../../../functions/stages/matching/end-rematch.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../functions/stages/matching/settle-answers.ts';
import { ROUNDS } from '../../../functions/stages/rounds.ts';
import { throughCrashes } from '../../cohorts/crashing.ts';
import { leaves } from '../../cohorts/leaving.ts';
import {
  type Answering,
  addressOf,
  asMentee,
  launched,
  RecordedExecutions,
  type StagedCohort,
} from '../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching, rematching } from '../../cohorts/stages-played.ts';
import { ReviewDesk } from '../http/board/review-desk.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

interface Setting {
  staged: StagedCohort;
  /** The mentor of e1, and the one who has nobody. */
  taken: string;
  spare: string;
}

/** e1 is on the way with one of two mentors; x1 has come since, and will not have the other one. */
async function somebodyFitsOnlyWhoIsTaken(): Promise<Setting> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'x1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  await staged.open('agreement', 'agreement');
  staged.later(14);
  const [{ mentorId: taken = '' } = {}] = await pairs(staged.table, staged.cohortId);
  const spare = taken === 'm1' ? 'm2' : 'm1';
  const answers = asMentee({ avoid: addressOf(spare) });
  await register(await staged.cohort(), 'mentee', { person: 'x1', answers, by: 'hr' }, staged.sender);
  return { staged, taken, spare };
}

async function ask(staged: StagedCohort, pairsUnderWay?: 'stay' | 'mayMove') {
  const executions = new RecordedExecutions();
  return requestRematch(staged.cohortId, { by: 'hr', pairsUnderWay }, { ...staged.at, executions });
}

/** Asked for, begun and computed. */
async function proposed(staged: StagedCohort, pairsUnderWay?: 'stay' | 'mayMove'): Promise<void> {
  await ask(staged, pairsUnderWay);
  await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:1' }, staged.at);
  await proposePairs(staged.ref, staged.at);
}

async function reviewing(staged: StagedCohort, pairsUnderWay?: 'stay' | 'mayMove'): Promise<ReviewDesk> {
  await proposed(staged, pairsUnderWay);
  await staged.open('matchReview-2', 'matchReview', 2);
  return new ReviewDesk(staged, 2);
}

const statuses = async ({ table, cohortId }: StagedCohort) =>
  Object.fromEntries((await pairs(table, cohortId)).map(({ pairId, status }) => [pairId, status]));

async function mentorStatus({ table, cohortId }: StagedCohort, personId: string) {
  const all = await participants(table, cohortId, 'mentor');
  return all.find((one) => one.personId === personId)?.status;
}

/** Everybody accepts, but these, who answer so or not at all. */
const allBut =
  (who: Record<string, 'decline' | undefined>): Answering =>
  ({ personId }: Request) => {
    if (!(personId in who)) return { decision: 'accept' };
    const decision = who[personId];
    return decision && { decision };
  };

describe('a pair under way may move', () => {
  test('all say yes: the place is free, both sides of the old pair are told, its forms are nobody’s duty', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    expect(await ask(staged, 'mayMove')).toMatchObject({ outcome: 'started' });
    await rematching(staged, 1, accept);
    expect(await statuses(staged)).toEqual({
      [`e1~${taken}`]: 'ended',
      [`e1~${spare}`]: 'active',
      [`x1~${taken}`]: 'active',
    });
    for (const id of ['e1', taken]) expect(staged.toldTo(id)).toContain('pairMoved-2');
    // The one who goes on is led to the new pair; nothing is left to look at of the old one.
    const [status, page] = (await staged.behindPairLink('e1', 'pairMoved-2')) ?? [];
    expect(status).toBe(200);
    expect(page).toContain(`You and Person ${spare}`);
    for (const id of ['x1', spare]) expect(staged.toldTo(id)).not.toContain('pairMoved-2');
    for (const id of ['e1', 'x1', taken, spare]) expect(staged.toldTo(id)).toContain('introduction-2');
    const open = await pendingRequestIds(staged.table, { ...staged.ref, roundId: 'agreement' });
    expect(open).toEqual([]);
    const ended = (await pairs(staged.table, staged.cohortId)).find(({ status }) => status === 'ended');
    expect(ended).toMatchObject({ endReason: 'moved', movedBy: 2 });
    const trail = await timeline(staged.table, staged.cohortId);
    expect(
      trail.find(({ what, facts }) => what === 'pairsStarted' && facts.number === 2)?.facts,
    ).toMatchObject({
      pairs: 2,
      moved: 1,
    });
  });

  test('on the form, too, whoever has a pair reads what becomes of it; the others read nothing of it', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    await proposed(staged, 'mayMove');
    await publishPairs({ ...staged.ref, number: 2 }, staged.at);
    await staged.open('pairProposal-2', 'pairProposal', 2);
    const round = await getRound(staged.table, { ...staged.ref, roundId: 'pairProposal-2' });
    const cohort = await staged.cohort();
    const leadOf = async (requestId: string) => {
      const request = await findRequest(staged.table, round, requestId);
      if (!request) throw new Error(`${requestId} is asked nothing`);
      const { table, now } = staged;
      const { timeZone } = cohort.settings;
      const { lead = [] } = await ROUNDS.pairProposal.asks.form({
        table,
        cohort,
        round,
        request,
        timeZone,
        now,
      });
      return lead.map(({ en }) => en).join(' ');
    };
    expect(await leadOf(`e1~${spare}~mentee`)).toContain(`Your present mentor, Person ${taken}, stays yours`);
    expect(await leadOf(`x1~${taken}~mentor`)).toContain(
      'HR suggests another mentor to Person e1, whom you support now',
    );
    for (const other of [`e1~${spare}~mentor`, `x1~${taken}~mentee`])
      expect(await leadOf(other)).toContain('we look for another one');
  });

  test.each([
    ['the mentee declines', { e1: 'decline' }],
    ['the mentee is silent', { e1: undefined }],
  ] as const)(
    '%s: everything stays, and who counted on the place hears it and may be asked again',
    async (_, who) => {
      const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
      await ask(staged, 'mayMove');
      await rematching(staged, 1, allBut(who));
      expect(await statuses(staged)).toMatchObject({ [`e1~${taken}`]: 'active', [`x1~${taken}`]: 'noPlace' });
      for (const id of ['e1', 'x1', taken, spare]) expect(staged.toldTo(id)).toContain('proposalFell-2');
      for (const id of ['e1', taken]) expect(staged.toldTo(id)).not.toContain('pairMoved-2');
      // The agreement of the pair that goes on is still asked for.
      const open = await pendingRequestIds(staged.table, { ...staged.ref, roundId: 'agreement' });
      expect(open.sort()).toEqual([`e1~${taken}~mentee`, `e1~${taken}~mentor`]);
      // e1 leaves: the place is free, and the two who had both said yes come together.
      await leaves(staged, 'e1');
      await ask(staged);
      await rematching(staged, 2, accept);
      expect(await statuses(staged)).toMatchObject({ [`x1~${taken}`]: 'active' });
      expect(staged.toldTo('x1').filter((about) => about.startsWith('introduction'))).toHaveLength(1);
    },
  );

  test('the one who waits declines: the two who agreed to the change change, and the mentor left waits', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    await ask(staged, 'mayMove');
    await rematching(staged, 1, allBut({ x1: 'decline' }));
    expect(await statuses(staged)).toEqual({
      [`e1~${taken}`]: 'ended',
      [`e1~${spare}`]: 'active',
      [`x1~${taken}`]: 'declined',
    });
    expect(await mentorStatus(staged, taken)).toBe('unmatched');
    expect(await mentorStatus(staged, spare)).toBe('paired');
  });

  test('who changes mentor has ended nothing early: for HR, in its files and in the report', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    await staged.hold('pulse-1', 'pulse', () => ({ meetings: 2 }));
    await ask(staged, 'mayMove');
    await rematching(staged, 1, accept);
    await staged.hold('pulse-2', 'pulse', () => ({ meetings: 1 }), 2);
    const cohort = await staged.cohort();
    const data = await evaluationData(staged.table, cohort, staged.now);
    expect(data.pairs.map(({ key, activeAtEnd, goesOnAs }) => [key, activeAtEnd, goesOnAs]).sort()).toEqual(
      [
        [`e1~${spare}`, true, undefined],
        [`e1~${taken}`, false, `e1~${spare}`],
        [`x1~${taken}`, true, undefined],
      ].sort(),
    );
    expect(meetingsPerPair(data.pulses, data.pairs).sort()).toEqual([1, 3]);
    const mentees = (await participationRows(staged.table, cohort, 'en')).filter(
      ({ side }) => side === 'mentee',
    );
    expect(mentees.map(({ pairStatus }) => pairStatus?.split(', ').sort())).toEqual([
      [boardWords.en.pair.active, boardWords.en.pair.moved],
      [boardWords.en.pair.active],
    ]);
    const overview = await overviewPage(await new ReviewDesk(staged).visit());
    expect(overview).toContain(boardWords.en.pairCounts.moved(1));
    const file = JSON.stringify(await participationRows(staged.table, cohort, 'fr'));
    expect(overview + file).not.toMatch(/early|avant la fin/);
  });

  test('the evaluation begins meanwhile: the old pair goes on, as if nobody had been asked', async () => {
    const { staged, taken } = await somebodyFitsOnlyWhoIsTaken();
    await proposed(staged, 'mayMove');
    await publishPairs({ ...staged.ref, number: 2 }, staged.at);
    await staged.hold('pairProposal-2', 'pairProposal', accept, 2);
    await settleAnswers({ ...staged.ref, number: 2 }, staged.settling);
    await staged.begin('evaluation');
    await startNewPairs({ ...staged.ref, number: 2 }, staged.settling);
    expect((await statuses(staged))[`e1~${taken}`]).toBe('active');
    expect(Object.values(await statuses(staged)).sort()).toEqual(['active', 'lapsed', 'lapsed']);
    const roles = await participants(staged.table, staged.cohortId, 'mentee');
    expect(roles.map(({ personId, status }) => [personId, status])).toEqual([
      ['e1', 'paired'],
      ['x1', 'selected'],
    ]);
  });
});

describe('at HR’s review', () => {
  test('no pair while those under way stay: HR is asked all the same, lets them move, and keeps one', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    const desk = await reviewing(staged);
    expect(await proposePairs(staged.ref, staged.at)).toEqual({ number: 2, pairs: 0, review: true });
    const { en } = reviewWords;
    expect(await matchingPage(await desk.visit())).toContain(en.noPairWhileStaying);
    const policies = await policiesPage(await desk.visit());
    expect(policies).toContain(en.servedDifference(1));
    expect(policies).toContain(en.movedOne('Person e1', `Person ${taken}`, `Person ${spare}`));

    expect(await desk.press('pairsUnderWay', { pairsUnderWay: 'mayMove' })).toBeUndefined();
    const { proposal, overrides } = await desk.stored();
    expect(overrides.pairsUnderWay).toBe('mayMove');
    expect(proposal).toMatchObject({ served: 1, mentees: 1, movable: 1, staying: [] });
    expect(proposal.pairs.find(({ menteeId }) => menteeId === 'e1')).toMatchObject({ insteadOf: taken });
    const page = await matchingPage(await desk.visit());
    expect(page).toContain(en.insteadOf(`Person ${taken}`));
    expect(page).toContain(en.changeMentor(1));

    // x1 by hand to the only mentor the rules leave would be the same; e1 by hand back to theirs is kept.
    expect(await desk.press('move', { pair: { menteeId: 'e1', mentorId: taken } })).toBeUndefined();
    const kept = await desk.stored();
    expect(kept.proposal).toMatchObject({ pairs: [], staying: [{ menteeId: 'e1', mentorId: taken }] });
    expect(await matchingPage(await desk.visit())).toContain(en.keptUnderWay);
    expect(await matchingPage(await desk.visit())).toContain(en.noPairNow);
    const wanted = { mentee: 'x1', mentor: taken };
    expect(await pairPage(await desk.visit(wanted))).toContain('a pair that is kept holds');
    expect(await desk.press('free', { pair: { menteeId: 'e1', mentorId: taken } })).toBeUndefined();
    expect((await desk.stored()).proposal.pairs).toHaveLength(2);
    const trail = (await timeline(staged.table, staged.cohortId)).filter(
      ({ what }) => what === 'pairsChanged',
    );
    expect(trail.map(({ facts }) => [facts.act, facts.pairsUnderWay])).toEqual([
      ['pairsUnderWay', 'mayMove'],
      ['move', undefined],
      ['free', undefined],
    ]);
  });

  test('held back: whoever counted on the place is not asked in vain', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    const desk = await reviewing(staged, 'mayMove');
    await desk.press('holdBack', { pair: { menteeId: 'e1', mentorId: spare } });
    expect(await matchingPage(await desk.visit())).toContain(reviewWords.en.nothingToPublish);
    expect(await publishPairs({ ...staged.ref, number: 2 }, staged.at)).toEqual({ pairs: 0 });
    expect(await statuses(staged)).toEqual({ [`e1~${taken}`]: 'active' });
  });

  test('HR cannot leave anybody without a mentor who has one', async () => {
    const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
    const desk = await reviewing(staged, 'mayMove');
    await desk.press('forbid', { pair: { menteeId: 'e1', mentorId: spare } });
    expect((await desk.stored()).proposal).toMatchObject({ pairs: [], served: 0 });
    const refused = await desk.press('move', { pair: { menteeId: 'x1', mentorId: taken } });
    expect(refused?.status).toBe(422);
    expect(refused?.page).toContain('the pair of Person e1 would have to end');
  });

  test('nobody decides: nothing is proposed, and those who wait hear it', async () => {
    const { staged, taken } = await somebodyFitsOnlyWhoIsTaken();
    await ask(staged);
    await rematching(staged, 1, accept);
    expect(await statuses(staged)).toEqual({ [`e1~${taken}`]: 'active' });
    expect(staged.mails.filter(({ about }) => about === 'pairProposal-2')).toEqual([]);
    expect(await ask(staged)).toMatchObject({ outcome: 'started', number: 2 });
  });
});

test('before the kickoff an accepted pair changes when the new one is settled; one that waits is served', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'm3', 'e1', 'e2'], {
    matching: { policy: { pairsUnderWay: 'mayMove', stayBonus: 0 } },
  });
  await calls(staged);
  // The first wave: one pair declines. In the second all may be others, if that is better.
  const pairIds: string[] = [];
  await matching(staged, ({ pairId = '', personId }) => {
    if (!pairIds.includes(pairId)) pairIds.push(pairId);
    return { decision: pairId === pairIds[0] && personId.startsWith('e') ? 'decline' : 'accept' };
  });
  const all = await pairs(staged.table, staged.cohortId);
  const held = all.filter(({ status }) => status === 'accepted');
  expect(held.map(({ menteeId }) => menteeId).sort()).toEqual(['e1', 'e2']);
  expect(new Set(held.map(({ mentorId }) => mentorId)).size).toBe(2);
});

test('each step may die after any write and is finished by the next attempt', async () => {
  const { staged, taken, spare } = await somebodyFitsOnlyWhoIsTaken();
  await proposed(staged, 'mayMove');
  const ref = { ...staged.ref, number: 2 };
  const steps = [await throughCrashes(staged, (table) => publishPairs(ref, { ...staged.at, table }))];
  await staged.hold('pairProposal-2', 'pairProposal', accept, 2);
  steps.push(
    await throughCrashes(staged, (table) => settleAnswers(ref, { ...staged.settling, table })),
    await throughCrashes(staged, (table) => startNewPairs(ref, { ...staged.settling, table })),
  );
  for (const deaths of steps) expect(deaths).toBeGreaterThan(1);
  await endRematch({ ...staged.ref, number: 1, failed: false }, staged.sender);
  const found: Pair[] = await pairs(staged.table, staged.cohortId);
  expect(found.map(({ pairId, status }) => [pairId, status]).sort()).toEqual(
    [
      [`e1~${spare}`, 'active'],
      [`e1~${taken}`, 'ended'],
      [`x1~${taken}`, 'active'],
    ].sort(),
  );
  expect(await mentorStatus(staged, taken)).toBe('paired');
});
