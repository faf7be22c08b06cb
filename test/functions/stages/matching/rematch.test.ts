import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { register } from '../../../../functions/http/hr-api/actions/register.ts';
import { openRematch, rematches } from '../../../../functions/matching/record/rematch-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { requests } from '../../../../functions/rounds/round.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { pairFacts } from '../../../../functions/stages/check-ins/pair-facts.ts';
import { nextPulse } from '../../../../functions/stages/check-ins/pulse/next-pulse.ts';
import { stop } from '../../../../functions/stages/cohort/stop.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { startNewPairs } from '../../../../functions/stages/kickoff/start-new-pairs.ts';
import { requestRematch } from '../../../../functions/stages/matching/ask-for-rematch.ts';
import { beginRematch } from '../../../../functions/stages/matching/begin-rematch.ts';
import { endRematch } from '../../../../functions/stages/matching/end-rematch.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { priceOfStayingFor } from '../../../../functions/stages/matching/staying.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import {
  asMentee,
  launched,
  people,
  RecordedExecutions,
  type StagedCohort,
} from '../../../cohorts/staged-cohort.ts';
import { accept, calls, decline, kickoff, matching, rematching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Pairs have met for four weeks, as far as there are mentors for the mentees. */
async function underWay(ids: readonly string[], places?: Record<string, number>): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ids, {
    matching: { policy: { capacity: 2 } },
  });
  await calls(staged, undefined, places);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  staged.later(28);
  return staged;
}

const request = (staged: StagedCohort, executions = new RecordedExecutions(), reason?: string) =>
  requestRematch(staged.cohortId, { by: 'hr-1', reason }, { ...staged.at, executions });
const leave = (staged: StagedCohort, personId: string) => leaves(staged, personId);
const pairsOfCohort = (staged: StagedCohort) => pairs(staged.table, staged.cohortId);

async function mentorOf(staged: StagedCohort, menteeId: string): Promise<string | undefined> {
  const own = (await pairsOfCohort(staged)).find(
    (pair) => pair.menteeId === menteeId && pair.status === 'active',
  );
  return own?.mentorId;
}

async function statusOf(staged: StagedCohort): Promise<Record<string, string>> {
  const roles = await Promise.all(
    (['mentor', 'mentee'] as const).map((side) => participants(staged.table, staged.cohortId, side)),
  );
  return Object.fromEntries(roles.flat().map(({ personId, status }) => [personId, status]));
}

test('new mentees say where they stand, and so do their managers; nobody is asked again who has been', async () => {
  const mentees = ['e1', 'e2', 'x1'];
  const staged = await launched(await memory.another(), [], {
    people: [
      ...people(['m1', 'm2', 'm3', 'm4', ...mentees.map((id) => `lead-${id}`)]),
      ...people(mentees).map((person) => ({ ...person, managerId: `lead-${person.id}` })),
    ],
    evaluation: { managerView: true },
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const view = { view: { delegate: 2 } };
  const starting = async (suffix: string, number: number) => {
    await staged.open(`agreement${suffix}`, 'agreement', number);
    for (const kind of ['selfView', 'managerView'] as const)
      await staged.hold(`${kind}${suffix}`, kind, () => view, number);
  };
  await starting('', 1);
  await staged.begin('checkIns');
  staged.later(28);
  const newcomer = { person: 'x1', answers: asMentee(), by: 'hr' };
  await register(await staged.cohort(), 'mentee', newcomer, staged.sender);
  // e1 gets another mentor, x1 their first.
  await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
  await request(staged);
  await rematching(staged, 1, accept);
  expect(await mentorOf(staged, 'e1')).toBeDefined();
  expect(await mentorOf(staged, 'x1')).toBeDefined();
  await starting('-2', 2);

  const asked = async (roundId: string) =>
    (await requests(staged.table, { ...staged.ref, roundId })).map(({ personId }) => personId);
  expect(await asked('selfView')).toEqual(['e1', 'e2']);
  expect(await asked('selfView-2')).toEqual(['x1']);
  expect(await asked('managerView')).toEqual(['lead-e1', 'lead-e2']);
  expect(await asked('managerView-2')).toEqual(['lead-x1']);
  // The mail of the agreement asked them.
  expect(staged.mails.filter(({ about }) => about.startsWith('selfView'))).toEqual([]);
  const data = await evaluationData(staged.table, await staged.cohort(), staged.now);
  for (const views of [data.selfViews, data.managerViews])
    expect(views.map(({ mentee, start }) => [mentee, start]).sort()).toEqual([
      ['mentee:e1', { delegate: 2 }],
      ['mentee:e2', { delegate: 2 }],
      ['mentee:x1', { delegate: 2 }],
    ]);
});

test('a mentor leaves: the mentee gets the one in reserve, and the programme goes on with the new pair', async () => {
  const staged = await underWay(['m1', 'm2', 'm3', 'e1', 'e2']);
  const left = (await mentorOf(staged, 'e1')) ?? '';
  const other = await mentorOf(staged, 'e2');
  await leave(staged, left);
  expect(await request(staged, undefined, 'A mentor has left')).toEqual({
    outcome: 'started',
    number: 1,
    mentees: 1,
    places: 1,
  });
  await rematching(staged, 1, accept);

  const fresh = (await mentorOf(staged, 'e1')) ?? '';
  expect(['m1', 'm2', 'm3']).toContain(fresh);
  expect([left, other]).not.toContain(fresh);
  expect(await mentorOf(staged, 'e2')).toBe(other);
  expect(staged.toldTo('e1')).toEqual(expect.arrayContaining(['introduction-2', 'agreement-2']));
  expect(staged.toldTo(fresh)).toEqual(expect.arrayContaining(['introduction-2', 'agreement-2']));
  expect(staged.toldTo('e2')).not.toContain('agreement-2');
  expect(await statusOf(staged)).toMatchObject({ [left]: 'withdrawn', [fresh]: 'paired', e1: 'paired' });

  const pulse = await nextPulse(staged.ref, staged.at);
  if (pulse.next !== 'ask') throw new Error('no pulse');
  await staged.open(`pulse-${pulse.number}`, 'pulse', pulse.number);
  const asked = await requests(staged.table, { ...staged.ref, roundId: `pulse-${pulse.number}` });
  expect(asked.map(({ requestId }) => requestId)).toContain(`e1~${fresh}~mentee`);
  await staged.answer('agreement-2', `e1~${fresh}~mentee`, {
    goal1: 'Speak up',
    firstSteps: 'Meet',
    cadence: 'monthly',
    firstMeeting: '2027-01-20',
    confidentiality: true,
    noFaultExit: true,
  });
  const active = (await pairsOfCohort(staged)).filter(({ menteeId }) => menteeId === 'e1');
  const facts = await pairFacts(staged.table, await staged.cohort(), active);
  expect(facts.get(`e1~${fresh}`)?.agreementAt).toEqual(staged.now);

  await closeCohort(staged.ref, staged.at);
  expect(await statusOf(staged)).toMatchObject({ [fresh]: 'completed', e1: 'completed', e2: 'completed' });
  const trail = (await timeline(staged.table, staged.cohortId)).filter(({ what }) => /rematch/.test(what));
  expect(trail.map(({ what, by }) => [what, by])).toEqual([
    ['rematchRequested', 'hr-1'],
    ['rematchBegan', 'workflow'],
    ['rematchEnded', 'workflow'],
  ]);
  expect(await rematches(staged.table, staged.cohortId)).toMatchObject([
    { number: 1, requestedBy: 'hr-1', reason: 'A mentor has left', outcome: 'done' },
  ]);
});

test('whoever never had a mentor comes first, whatever the points; the other is told and waits on', async () => {
  const staged = await underWay(['m1', 'm2', 'e1', 'e2', 'e3']);
  const waits = ['e1', 'e2', 'e3'].filter((id) => staged.toldTo(id).includes('unmatched'));
  expect(waits).toHaveLength(1);
  const [unlucky = ''] = waits;
  const [first] = await pairsOfCohort(staged);
  const orphan = first?.menteeId ?? '';
  await leave(staged, first?.mentorId ?? '');
  expect(await request(staged)).toMatchObject({ outcome: 'hindered', because: 'noPlaceFree' });
  // The other pair ends too: its mentor has a place again.
  const second = (await pairsOfCohort(staged)).find(({ status }) => status === 'active');
  await leave(staged, second?.menteeId ?? '');
  expect(await request(staged)).toMatchObject({ outcome: 'started', mentees: 2, places: 1 });
  await rematching(staged, 1, accept);
  expect(await mentorOf(staged, unlucky)).toBe(second?.mentorId);
  expect(await statusOf(staged)).toMatchObject({ [orphan]: 'unmatched' });
  // Nobody was proposed to them: they were told before that they wait.
  expect(staged.toldTo(orphan).filter((about) => about.startsWith('unmatched'))).toEqual([]);
});

test('what was declined, or has ended, is never proposed again; HR hears that nothing came of it', async () => {
  const staged = await underWay(['m1', 'm2', 'e1']);
  const left = await mentorOf(staged, 'e1');
  await leave(staged, left ?? '');
  await request(staged);
  await rematching(staged, 1, decline);
  expect(staged.toldTo('e1').slice(-2)).toEqual(['proposalFell-2', 'unmatched-1']);
  expect((await alerts(staged.table, staged.cohortId)).map(({ kind }) => kind)).toContain(
    'rematchWithoutPairs',
  );
  expect(await request(staged)).toMatchObject({ outcome: 'started', number: 2 });
  await rematching(staged, 2, accept);
  expect((await pairsOfCohort(staged)).map(({ status }) => status).sort()).toEqual(['declined', 'ended']);
  expect(staged.toldTo('e1')).not.toContain('unmatched-2');
});

test('a proposal that fell is followed by another, as often as in any matching', async () => {
  const staged = await underWay(['m1', 'm2', 'm3', 'e1']);
  await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
  await request(staged);
  let asked = 0;
  await rematching(staged, 1, ({ side }) => ({
    decision: side === 'mentee' && asked++ === 0 ? 'decline' : 'accept',
  }));
  expect(await mentorOf(staged, 'e1')).toBeDefined();
  expect((await pairsOfCohort(staged)).map(({ proposal, status }) => [proposal, status]).sort()).toEqual([
    [1, 'ended'],
    [2, 'declined'],
    [3, 'active'],
  ]);
});

test('a mentor with a second place takes another mentee beside the first', async () => {
  const staged = await underWay(['m1', 'm2', 'e1', 'e2'], { m1: 2, m2: 2 });
  const ended = (await pairsOfCohort(staged))[0];
  await leave(staged, ended?.mentorId ?? '');
  expect(await request(staged)).toMatchObject({ outcome: 'started', mentees: expect.any(Number) });
  await rematching(staged, 1, accept);
  const both = await Promise.all(['e1', 'e2'].map((id) => mentorOf(staged, id)));
  expect(new Set(both).size).toBe(1);
  expect(await priceOfStayingFor(staged.table, await staged.cohort())).toMatchObject({ fewerServed: 0 });
});

describe('asked for and begun', () => {
  test('twice at once is once; begun twice is begun once; one under way is waited for', async () => {
    const staged = await underWay(['m1', 'm2', 'e1']);
    await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
    const executions = new RecordedExecutions();
    const outcomes = await Promise.all([request(staged, executions), request(staged, executions)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['started', 'underWay']);
    expect([...executions.rematches.keys()]).toEqual([`${staged.cohortId}-1`]);
    const begin = { ...staged.ref, number: 1, executionArn: 'arn:execution:rematch-1' };
    for (let twice = 0; twice < 2; twice++) await beginRematch(begin, staged.at);
    expect(await openRematch(staged.table, staged.cohortId)).toMatchObject({ firstProposal: 2 });
    expect(await request(staged, executions)).toEqual({ outcome: 'underWay', number: 1 });
  });

  test('a call cut off before the start is finished by the next', async () => {
    const staged = await underWay(['m1', 'm2', 'e1']);
    await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
    const failing = Object.assign(new RecordedExecutions(), {
      startRematch: async () => Promise.reject(new Error('Step Functions is away')),
    });
    await expect(request(staged, failing)).rejects.toThrow('away');
    expect(await request(staged)).toMatchObject({ outcome: 'started', number: 1 });
  });

  test('after a failure the next goes on where people were asked, and their answers count', async () => {
    const staged = await underWay(['m1', 'm2', 'e1']);
    await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
    const executions = new RecordedExecutions();
    await request(staged, executions);
    await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:1' }, staged.at);
    await proposePairs(staged.ref, staged.at);
    await publishPairs({ ...staged.ref, number: 2 }, staged.at);
    await staged.hold('pairProposal-2', 'pairProposal', accept, 2);
    await endRematch({ ...staged.ref, number: 1, failed: true }, staged.sender);
    expect((await alerts(staged.table, staged.cohortId)).map(({ kind }) => kind)).toContain('rematchFailed');
    expect(await request(staged, executions)).toMatchObject({ outcome: 'started', number: 2 });
    await rematching(staged, 2, () => undefined);
    expect(await mentorOf(staged, 'e1')).toBeDefined();
  });

  test('an execution that died without a word is no obstacle; a review nobody ended is closed', async () => {
    const staged = await underWay(['m1', 'm2', 'e1']);
    await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
    const executions = new RecordedExecutions();
    await request(staged, executions);
    await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:1' }, staged.at);
    await proposePairs(staged.ref, staged.at);
    await staged.open('matchReview-2', 'matchReview', 2);
    executions.rematches.set(`${staged.cohortId}-1`, 'over');
    expect(await request(staged, executions)).toMatchObject({ outcome: 'started', number: 2 });
    await rematching(staged, 2, accept);
    expect(staged.toldTo('e1')).toContain('introduction-3');
  });
});

test('what stands in the way is said', async () => {
  const early = await launched(await memory.another(), ['m1', 'e1']);
  await calls(early);
  expect(await request(early)).toEqual({ outcome: 'hindered', because: 'notStarted' });
  const staged = await underWay(['m1', 'm2', 'e1']);
  expect(await request(staged)).toEqual({ outcome: 'hindered', because: 'nobodyWaits' });
  await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
  staged.later(130);
  expect(await request(staged)).toEqual({ outcome: 'hindered', because: 'evaluationTooNear' });
  await staged.begin('evaluation');
  expect(await request(staged)).toEqual({ outcome: 'hindered', because: 'evaluationBegun' });
  expect(await rematches(staged.table, staged.cohortId)).toEqual([]);
});

describe('what ends meanwhile', () => {
  async function asked() {
    const staged = await underWay(['m1', 'm2', 'e1']);
    await leave(staged, (await mentorOf(staged, 'e1')) ?? '');
    await request(staged);
    await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:execution:rematch-1' }, staged.at);
    return staged;
  }

  test('the months of mentoring wait for the new pairs, although none is left', async () => {
    const staged = await asked();
    expect(await lookAfterPairs(staged.ref, staged.sender)).toMatchObject({ next: 'wait' });
    expect(await nextPulse(staged.ref, staged.at)).toMatchObject({ next: 'ask' });
  });

  test('the stop of the cohort stops it, and one that begins only then finds the stop', async () => {
    const staged = await asked();
    const executions = new RecordedExecutions();
    await stop(staged.cohortId, { by: 'hr' }, { ...staged.at, executions, callback: staged.callback });
    await stopCohort(staged.ref, { ...staged.at, executions });
    expect(executions.stopped).toContain('arn:execution:rematch-1');
    expect(await openRematch(staged.table, staged.cohortId)).toBeUndefined();
    const late = { ...staged.ref, number: 1, executionArn: 'arn:late' };
    await expect(beginRematch(late, staged.at)).rejects.toThrow(
      expect.objectContaining({ name: 'CohortStopped' }),
    );
    expect(await statusOf(staged)).toMatchObject({ e1: 'unmatched', m2: expect.stringMatching(/un|with/) });
  });

  test('the evaluation begins first: the pair falls through and both hear of it', async () => {
    const staged = await asked();
    await staged.begin('evaluation');
    await rematching(staged, 1, accept);
    expect((await pairsOfCohort(staged)).map(({ status }) => status).sort()).toEqual(['ended', 'lapsed']);
    expect(staged.toldTo('e1').slice(-2)).toEqual(['proposalFell-2', 'unmatched-1']);
    expect(await statusOf(staged)).toMatchObject({ e1: 'unmatched' });
    expect(await startNewPairs({ ...staged.ref, number: 2 }, staged.settling)).toEqual({ started: 0 });
  });
});
