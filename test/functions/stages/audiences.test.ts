import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getCohort } from '../../../functions/cohorts/cohort.ts';
import type { Side } from '../../../functions/definition/side.ts';
import type { Pair } from '../../../functions/pairs/pair.ts';
import type { Participant, ParticipantStatus } from '../../../functions/people/participant.ts';
import { openRound } from '../../../functions/rounds/open-round.ts';
import { changeRound } from '../../../functions/rounds/round.ts';
import { ROUND_KINDS, type RoundKind, roundOf } from '../../../functions/stages/rounds.ts';
import { key } from '../../../functions/store/keys.ts';
import type { Table } from '../../../functions/store/table.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { cohortInTable, personOf, STARTS_AT } from '../rounds/cohort-in-table.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';

let dynamodb: MemoryTable;
let table: Table;
let cohortId: string;

beforeAll(async () => {
  dynamodb = await openMemoryTable();
});
afterAll(() => dynamodb[Symbol.asyncDispose]());
beforeEach(async () => {
  table = await dynamodb.another();
  const people = [1, 2, 3, 4, 5, 6, 7].map(personOf);
  const managed = people.map((person) => (person.id === 'p4' ? { ...person, managerId: 'p7' } : person));
  ({ cohortId } = await cohortInTable(table, managed, {
    hr: [
      { name: 'Ruth Ellison', email: 'ruth@larkmoor.example', language: 'en' },
      { name: 'Rita Shaw', email: 'rita@larkmoor.example', language: 'en' },
    ],
    leadership: [{ name: 'Joseph Sharma', email: 'joseph@larkmoor.example', language: 'en' }],
  }));
});

async function take(side: Side, status: ParticipantStatus, ...ids: string[]): Promise<void> {
  for (const personId of ids) {
    const participant: Participant = {
      personId,
      side,
      status,
      appliedAt: STARTS_AT.toISOString(),
      application: {},
    };
    await table.put(key[side](cohortId, personId), participant);
  }
}

async function pair(menteeId: string, mentorId: string, status: Pair['status'], more: Partial<Pair> = {}) {
  const pairId = `${menteeId}~${mentorId}`;
  const proposedAt = STARTS_AT.toISOString();
  const item: Pair = {
    pairId,
    menteeId,
    mentorId,
    status,
    proposal: 1,
    points: 0,
    proposedAt,
    criteria: [],
    ...more,
  };
  await table.put(key.pair(cohortId, pairId), item);
}

async function settle(
  settings: (all: Awaited<ReturnType<typeof getCohort>>['settings']) => object,
): Promise<void> {
  const cohort = await getCohort(table, cohortId);
  await table.change(key.cohort(cohortId), {
    settings: { ...cohort.settings, ...settings(cohort.settings) },
  });
}

async function audience(kind: RoundKind, number = 1, now = STARTS_AT): Promise<string[]> {
  const cohort = await getCohort(table, cohortId);
  const found = await roundOf(kind).audience({ table, cohort, number, now });
  return found.map(({ requestId }) => requestId);
}

test('before anything has happened a round goes to those called, to HR, or to nobody', async () => {
  const everybody = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
  const expected: Partial<Record<RoundKind, string[]>> = {
    cohortLaunched: ['hr~0', 'hr~1'],
    mentorCall: everybody,
    menteeCall: everybody,
    noMentors: ['hr~0', 'hr~1'],
    noMentees: ['hr~0', 'hr~1'],
    noPairs: ['hr~0', 'hr~1'],
    readiness: ['hr~0', 'hr~1'],
    matchReview: ['hr~0', 'hr~1'],
    cohortStopped: ['hr~0', 'hr~1'],
    kickoffNote: ['leader~0', 'hr~0', 'hr~1'],
    midPoint: ['leader~0', 'hr~0', 'hr~1'],
    summary: ['leader~0', 'hr~0', 'hr~1'],
    followUpReport: ['leader~0', 'hr~0', 'hr~1'],
  };
  for (const kind of ROUND_KINDS) {
    expect([kind, await audience(kind)]).toEqual([kind, expected[kind] ?? []]);
  }
});

test('each request id is there once, whoever is in it twice', async () => {
  await take('mentor', 'trained', 'p1');
  await take('mentee', 'selected', 'p1', 'p2', 'p3');
  await pair('p2', 'p1', 'active', { nudge: 1 });
  await pair('p3', 'p1', 'active', { nudge: 1 });
  for (const kind of ROUND_KINDS) {
    const ids = await audience(kind);
    expect(new Set(ids).size).toBe(ids.length);
  }
  // A mentor of two is invited once, asked about each, and thanked once.
  expect(await audience('kickoff')).toEqual(['p2', 'p1', 'p3']);
  expect(await audience('pulse')).toEqual(['p2~p1~mentee', 'p2~p1~mentor', 'p3~p1~mentee', 'p3~p1~mentor']);
  expect(await audience('thanks')).toEqual(['p1', 'p2', 'p3']);
});

test('of a pair whose other one was erased, only who is left is asked', async () => {
  await pair('p3', 'p6', 'completed');
  await pair('p2', 'p1', 'declined');
  await table.deleteAll(['p3', 'p1'].map((id) => key.person(cohortId, id)));
  expect(await audience('followUp')).toEqual(['p3~p6~mentor']);
  expect(await audience('proposalFell')).toEqual(['p2~p1~mentee']);
});

test('the second call goes to those who have not answered the first', async () => {
  const answered = { requestId: 'p2', role: 'person', personId: 'p2', version: 1, answers: { skills: 'x' } };
  await table.put(key.request(cohortId, 'mentorCall-1', 'p2'), answered);
  await table.put(key.request(cohortId, 'mentorCall-1', 'p3'), {
    ...answered,
    requestId: 'p3',
    personId: 'p3',
    version: 0,
    answers: undefined,
  });
  expect(await audience('mentorCall', 2)).toEqual(['p1', 'p3', 'p4', 'p5', 'p6', 'p7']);
});

test('a call goes to whom its criteria name', async () => {
  await settle(({ callForMentors }) => ({
    callForMentors: { ...callForMentors, criteria: { personIds: ['p1', 'p5'] } },
  }));
  expect(await audience('mentorCall')).toEqual(['p1', 'p5']);
});

test('who has just read that they are in, and when they hear of the matching, is not told it again within a week', async () => {
  await take('mentor', 'trained', 'p4');
  await take('mentee', 'selected', 'p5', 'p6');
  const ref = { cohortId, roundId: 'menteeSelected' };
  await openRound({ ...ref, kind: 'menteeSelected', number: 1 }, { table, now: STARTS_AT, kinds: roundOf });
  await take('mentee', 'selected', 'p7');
  const days = (count: number) => new Date(STARTS_AT.getTime() + count * DAY_MS);
  const everybody = ['p4~mentor', 'p5~mentee', 'p6~mentee', 'p7~mentee'];
  // Nobody has been written to yet.
  expect(await audience('matchingUnderWay', 1, days(1))).toEqual(everybody);
  await changeRound(table, ref, { chunk: 1 });
  expect(await audience('matchingUnderWay', 1, days(6))).toEqual(['p4~mentor', 'p7~mentee']);
  // The date they read may have passed.
  expect(await audience('matchingUnderWay', 1, days(7))).toEqual(everybody);
});

test('everybody who applied hears by their status', async () => {
  await take('mentor', 'applied', 'p1');
  await take('mentor', 'notSelected', 'p2');
  await take('mentor', 'selected', 'p3');
  await take('mentor', 'trained', 'p4');
  await take('mentee', 'notSelected', 'p5');
  await take('mentee', 'selected', 'p6');
  await take('mentee', 'withdrawn', 'p7');
  expect(await audience('mentorSelection')).toEqual(['hr~0', 'hr~1']);
  expect(await audience('menteeSelection')).toEqual([]);
  expect(await audience('mentorNotSelected')).toEqual(['p2~mentor']);
  expect(await audience('mentorTraining')).toEqual(['p3~mentor']);
  expect(await audience('menteeNotSelected')).toEqual(['p5~mentee']);
  expect(await audience('menteeSelected')).toEqual(['p6~mentee']);
  expect(await audience('matchingUnderWay')).toEqual(['p4~mentor', 'p6~mentee']);
  expect(await audience('unmatched')).toEqual(['p6~mentee']);
  expect(await audience('mentorUnmatched')).toEqual(['p3~mentor', 'p4~mentor']);
  // Those not selected were told and are left in peace; who left is not written to. HR did not ask for it.
  expect(await audience('cohortStopped')).toEqual(['p1', 'p3', 'p4', 'p6', 'hr~0', 'hr~1']);
});

test('HR is asked nothing where the definition decides by itself', async () => {
  await take('mentor', 'applied', 'p1');
  await settle(({ callForMentors, matching }) => ({
    callForMentors: { ...callForMentors, selection: 'automatic' },
    matching: { ...matching, review: 'automatic' },
  }));
  expect(await audience('mentorSelection')).toEqual([]);
  expect(await audience('matchReview')).toEqual([]);
});

test('a proposal, its answers and what comes of it concern the pairs of that proposal', async () => {
  await pair('p1', 'p2', 'proposed');
  await pair('p3', 'p4', 'accepted');
  await pair('p5', 'p6', 'declined');
  await pair('p7', 'p2', 'lapsed', { proposal: 2 });
  expect(await audience('pairProposal')).toEqual(['p1~p2~mentee', 'p1~p2~mentor']);
  expect(await audience('pairProposal', 2)).toEqual([]);
  expect(await audience('pairConfirmed')).toEqual(['p3~p4~mentee', 'p3~p4~mentor']);
  expect(await audience('proposalFell')).toEqual(['p5~p6~mentee', 'p5~p6~mentor']);
  expect(await audience('proposalFell', 2)).toEqual(['p7~p2~mentee', 'p7~p2~mentor']);
});

test('HR is asked about a silent pair while its proposal stands, and not where the other side has refused', async () => {
  const ask = async (pairId: string, side: Side, decision?: string) =>
    table.put(key.request(cohortId, 'pairProposal-1', `${pairId}~${side}`), {
      requestId: `${pairId}~${side}`,
      role: 'person',
      personId: pairId.split('~')[side === 'mentee' ? 0 : 1],
      side,
      pairId,
      version: decision ? 1 : 0,
      ...(decision && { answers: { decision } }),
    });
  await pair('p1', 'p2', 'proposed');
  await ask('p1~p2', 'mentee', 'decline');
  await ask('p1~p2', 'mentor');
  expect(await audience('silentProposals')).toEqual([]);
  await pair('p3', 'p4', 'ended');
  await ask('p3~p4', 'mentee');
  await ask('p3~p4', 'mentor');
  expect(await audience('silentProposals')).toEqual([]);
  await pair('p5', 'p6', 'proposed');
  await ask('p5~p6', 'mentee', 'accept');
  await ask('p5~p6', 'mentor');
  expect(await audience('silentProposals')).toEqual(['hr~0', 'hr~1']);
});

test('on the way and at the end: active pairs, those nudged, those ended, the mentees’ managers', async () => {
  await pair('p1', 'p2', 'active', { nudge: 2 });
  await pair('p4', 'p2', 'active');
  await pair('p5', 'p6', 'ended', { endNotice: 1 });
  await pair('p3', 'p6', 'completed');
  const active = ['p1~p2~mentee', 'p1~p2~mentor', 'p4~p2~mentee', 'p4~p2~mentor'];
  for (const kind of ['agreement', 'pulse', 'endForm'] as const) expect(await audience(kind)).toEqual(active);
  expect(await audience('selfView')).toEqual(['p1', 'p4']);
  expect(await audience('firstMeetingNudge', 2)).toEqual(['p1~p2~mentee', 'p1~p2~mentor']);
  expect(await audience('pairEnded')).toEqual(['p5~p6~mentee', 'p5~p6~mentor']);
  expect(await audience('followUp')).toEqual(['p3~p6~mentee', 'p3~p6~mentor']);
  expect(await audience('managerView')).toEqual([]);
  await settle(({ evaluation }) => ({ evaluation: { ...evaluation, managerView: true } }));
  // p1 has no manager.
  expect(await audience('managerView')).toEqual(['p4~manager']);
  expect(await audience('managerViewEnd')).toEqual(['p4~manager']);
});
