import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { frozenReports } from '../../../../functions/evaluation/frozen/frozen-report.ts';
import { whatHasStayed } from '../../../../functions/evaluation/interim/follow-up/follow-up-document.ts';
import {
  findMidPoint,
  getFollowUpReport,
  getKickoffNote,
  getMidPoint,
} from '../../../../functions/evaluation/interim/interim-record.ts';
import {
  howItStands,
  whatHrDoes,
} from '../../../../functions/evaluation/interim/mid-point/mid-point-document.ts';
import { openSession } from '../../../../functions/http/door/session-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { lookAfterPairs } from '../../../../functions/stages/check-ins/look-after-pairs.ts';
import { sumUpPulse } from '../../../../functions/stages/check-ins/mid-point/sum-up-pulse.ts';
import { nextPulse } from '../../../../functions/stages/check-ins/pulse/next-pulse.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { evaluateCohort } from '../../../../functions/stages/evaluation/evaluate-cohort.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { nextFollowUp } from '../../../../functions/stages/evaluation/follow-up/next-follow-up.ts';
import { evaluateFollowUp } from '../../../../functions/stages/evaluation/follow-up-report/evaluate-follow-up.ts';
import { freezeKickoff } from '../../../../functions/stages/kickoff/kickoff-note/freeze-kickoff.ts';
import { newLink } from '../../../../functions/web/link.ts';
import { sessionCookie } from '../../../../functions/web/session.ts';
import { browserEvent } from '../../../cohorts/browser-event.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { pageAnswer } from '../../../cohorts/page-answer.ts';
import { type Answering, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const OBJECTIVES = [
  { id: 'use', statement: 'Use', indicator: { measure: 'usesLearning' }, target: 0.7 },
  { id: 'open', statement: 'Open', indicator: { measure: 'openness' }, target: 0.7 },
];
const numbers = [1, 2, 3, 4, 5, 6];
const MENTEES = [...numbers, 7].map((i) => `e${i}`);
const IDS = [...numbers.map((i) => `m${i}`), ...MENTEES];

/** Six pairs that have started, and one mentee without a mentor; leadership has read of it. */
async function started(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), IDS, {
    leadership: [{ name: 'Chief', email: 'chief@example.com' }],
    objectives: OBJECTIVES,
    // Before the middle, about it, and after it.
    checkIns: { pulses: ['P14D', 'P90D', 'P150D'] },
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await twice(() => freezeKickoff(staged.ref, staged.at));
  await staged.hold('kickoffNote', 'kickoffNote');
  await staged.begin('checkIns');
  return staged;
}

/** As after a death between the write and the answer. */
async function twice(step: () => Promise<unknown>): Promise<void> {
  await step();
  await step();
}

/** The pulses, and what comes between them, as the machine has it; `at` is when the last one opened. */
async function checkIns(staged: StagedCohort, answering: Answering, until = Number.POSITIVE_INFINITY) {
  for (;;) {
    const found = await nextPulse(staged.ref, staged.at);
    if (found.next === 'done') return;
    const { number } = found;
    if (found.next === 'sumUp') {
      await twice(() => sumUpPulse({ ...staged.ref, number }, staged.at));
      await staged.hold('midPoint', 'midPoint');
    } else {
      if (number > until) return;
      staged.now = new Date(found.at);
      await staged.open(`pulse-${number}`, 'pulse', number);
      // Once, half-way: later it would close the pairs of which nothing is heard.
      if (number === 2) await lookAfterPairs(staged.ref, staged.sender);
      await staged.hold(`pulse-${number}`, 'pulse', answering, number);
    }
  }
}

async function ended(staged: StagedCohort, answering: Answering): Promise<void> {
  staged.later(40);
  await staged.begin('evaluation');
  await staged.hold('endForm', 'endForm', answering);
  await evaluateCohort(staged.ref, staged.at);
  await staged.hold('summary', 'summary');
  await closeCohort(staged.ref, staged.at);
}

async function followedUp(staged: StagedCohort, answering: Answering): Promise<void> {
  for (;;) {
    const found = await nextFollowUp(staged.ref, staged.at);
    if (found.next === 'erase') return;
    if (found.next === 'share') {
      staged.now = new Date(found.at);
      await staged.hold('results', 'results');
      continue;
    }
    const { number } = found;
    if (found.next === 'report') {
      await twice(() => evaluateFollowUp({ ...staged.ref, number }, staged.at));
      await staged.hold(`followUpReport-${number}`, 'followUpReport', undefined, number);
    } else {
      staged.now = new Date(found.at);
      await staged.hold(`followUp-${number}`, 'followUp', answering, number);
    }
  }
}

const silent: Answering = () => undefined;
const ALL = ['kickoffNote', 'midPoint', 'summary', 'followUpReport-1', 'followUpReport-2'];

/** A leader's browser, let in. */
async function leadersBrowser(staged: StagedCohort) {
  const reader = { cohortId: staged.cohortId, role: 'leader' as const, personId: '0' };
  const [token, items] = newLink({ scope: 'leader', ...reader, language: 'en' }, staged.now);
  await staged.table.putAll(items);
  const session = { remembered: false, device: {}, now: staged.now };
  const opened = await openSession(staged.table, reader, session);
  const [cookie = ''] = sessionCookie(reader, opened.token, opened.seconds).split(';');
  return async (below = '') => {
    const event = browserEvent({ address: `/r/${token}${below}`, cookies: [cookie] });
    const { statusCode, body = '', headers } = await pageAnswer(event, staged);
    return { statusCode, body, type: headers?.['content-type'] };
  };
}

test('leadership is told at kickoff, half-way, at the end and after each follow-up, once each', async () => {
  const staged = await started();
  const atKickoff = await leadersBrowser(staged);
  expect((await atKickoff()).body).toContain('6 pairs start on');
  const [quiet] = await pairs(staged.table, staged.cohortId);
  await checkIns(staged, ({ side, pairId }) =>
    pairId === quiet?.pairId ? undefined : { meetings: 1, helps: side === 'mentor' ? 2 : 5, open: 5 },
  );
  await ended(staged, () => ({ usesLearning: 'yes', recommend: 9 }));
  await followedUp(staged, () => ({ usesLearning: 'yes', inTouch: 'no', result: 'Secret words' }));
  for (const reader of ['chief', 'ada.hr'])
    expect(staged.toldTo(reader).filter((about) => ALL.includes(about))).toEqual(ALL);

  const note = await getKickoffNote(staged.table, staged.cohortId);
  expect(note).toMatchObject({ pairsFormed: { count: 6 }, withoutMentor: 1 });
  // Of six mentees, five answers are expected: too few for a target of 70 %.
  expect(note.objectives[0]?.attainable).toMatchObject({ answersExpected: 5, canBeToldMet: false });
  const midPoint = await getMidPoint(staged.table, staged.cohortId);
  expect(midPoint).toMatchObject({
    pulse: 2,
    pairsActive: { of: 6, count: 6 },
    pairsMet: { count: 5 },
    pairsNotHeardOf: { count: 1 },
    response: { mentee: { of: 6, count: 5 } },
    opinions: { kind: 'told', sides: { mentee: { helpfulness: { favourable: { n: 5, asked: 6 } } } } },
  });
  const followUp = await getFollowUpReport(staged.table, staged.cohortId, 2);
  expect(followUp.objectives[0]).toMatchObject({
    now: { figure: { n: 6, asked: 6 }, outcome: 'metOrJustShort' },
  });

  // The newest opens first, and each of the others has its own address and PDF.
  const browser = await leadersBrowser(staged);
  const newest = await browser();
  expect(newest.body).toContain('6 months later');
  expect(newest.body).not.toContain('Secret words');
  for (const path of ['kickoff', 'mid-point', 'report', 'follow-up-1']) {
    expect(newest.body).toContain(`/${path}?lang=en`);
    expect(await browser(`/${path}`)).toMatchObject({ statusCode: 200 });
    expect(await browser(`/${path}/pdf`)).toMatchObject({ statusCode: 200, type: 'application/pdf' });
  }
  for (const path of ['follow-up-3', 'nothing', 'kickoff/nothing'])
    expect(await browser(`/${path}`)).toMatchObject({ statusCode: 404 });
});

test('nobody answers: every report says so, and claims nothing', async () => {
  const staged = await started();
  await checkIns(staged, silent);
  const midPoint = await getMidPoint(staged.table, staged.cohortId);
  expect(howItStands(midPoint, 'en')).toMatch(/still active; nobody has said yet whether they meet\.$/);
  expect(midPoint.opinions).toMatchObject({
    kind: 'told',
    sides: { mentee: { openness: { favourable: { kind: 'masked' } } } },
  });
  const slow = (await alerts(staged.table, staged.cohortId)).filter(({ kind }) => kind === 'pairHealth');
  expect(slow.length).toBeGreaterThan(0);
  expect(whatHrDoes(midPoint, 'en')).toBe(
    `HR has been alerted of ${midPoint.hr.alerted} pairs slow to meet, and has dealt with none yet.`,
  );
  await ended(staged, silent);
  await followedUp(staged, silent);
  const followUp = await getFollowUpReport(staged.table, staged.cohortId, 1);
  expect(whatHasStayed(followUp, 'fr')).toMatch(/^Personne n’a répondu cette fois/);
  expect(followUp.objectives[0]?.now?.outcome).toBe('notTold');
});

test('a cohort that ends early: what the mid-point has told is in no final report', async () => {
  const staged = await started();
  await checkIns(staged, () => ({ meetings: 1, helps: 5, open: 5 }), 2);
  expect((await getMidPoint(staged.table, staged.cohortId)).pulse).toBe(2);
  // The last pulse is never held.
  for (const mentee of MENTEES) await leaves(staged, mentee);
  expect(await nextPulse(staged.ref, staged.at)).toEqual({ next: 'done' });
  const report = evaluate(await evaluationData(staged.table, await staged.cohort(), staged.now));
  for (const { statements } of Object.values(report.sides))
    expect(statements.helpfulness).toEqual({ favourable: { kind: 'masked', reason: 'toldAtMidPoint' } });
  expect(report.objectives.find(({ id }) => id === 'open')?.outcome).toBe('notMeasured');
});

test('a cohort without a pair by the middle hears of it once, in the final report', async () => {
  const staged = await started();
  await checkIns(staged, () => ({ meetings: 1, helps: 5, open: 5 }), 1);
  for (const mentee of MENTEES) await leaves(staged, mentee);
  await checkIns(staged, silent);
  expect(await findMidPoint(staged.table, staged.cohortId)).toBeUndefined();
  await ended(staged, silent);
  // Nobody is left to be asked.
  await followedUp(staged, silent);
  expect((await frozenReports(staged.table, staged.cohortId)).map(({ which }) => which)).toEqual([
    'kickoff',
    'final',
  ]);
});
