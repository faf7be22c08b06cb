import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIDES } from '../../functions/definition/side.ts';
import { ReportingLines } from '../../functions/directory/reporting-chain.ts';
import { pairs } from '../../functions/pairs/pair.ts';
import { directory } from '../../functions/people/directory.ts';
import { isOpen, participants } from '../../functions/people/participant.ts';
import { everybodysManagers } from '../../functions/people/uncalled.ts';
import { lookAfterPairs } from '../../functions/stages/check-ins/look-after-pairs.ts';
import { CohortStopped } from '../../functions/stages/cohort/begin-stage.ts';
import { stopCohort } from '../../functions/stages/cohort/stop-cohort.ts';
import { planChange } from '../../functions/stages/directory-change/plan-change.ts';
import { closeCohort } from '../../functions/stages/evaluation/close-cohort.ts';
import { startPairs } from '../../functions/stages/kickoff/start-pairs.ts';
import { proposePairs } from '../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../functions/stages/matching/settle-answers.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { crashing } from './crashing.ts';
import { proceeds } from './leaving.ts';
import { applies, confirms, fileOf, type Said } from './new-data.ts';
import { addressOf, launched, RecordedExecutions, type StagedCohort } from './staged-cohort.ts';
import { accept, call, decline } from './stages-played.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const IDS = ['m1', 'm2', 'm3', 'e1', 'e2', 'e3', 'chief'];

/** A cohort from the call to its end, step by step, as its machines play it. */
const STEPS: readonly ((staged: StagedCohort) => Promise<unknown>)[] = [
  (staged) => staged.begin('callForMentors'),
  (staged) => call(staged, 'mentor'),
  (staged) => staged.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true })),
  (staged) => call(staged, 'mentee'),
  (staged) => staged.begin('matching'),
  (staged) => proposePairs(staged.ref, staged.at),
  (staged) => staged.open('matchReview-1', 'matchReview'),
  (staged) => publishPairs({ ...staged.ref, number: 1 }, staged.at),
  (staged) => staged.open('pairProposal-1', 'pairProposal'),
  (staged) =>
    staged.answers('pairProposal-1', (request) => (request.personId === 'm3' ? decline : accept)(request)),
  (staged) => settleAnswers({ ...staged.ref, number: 1 }, staged.settling),
  (staged) => staged.hold('pairConfirmed-1', 'pairConfirmed'),
  (staged) => staged.hold('proposalFell-1', 'proposalFell'),
  (staged) => staged.hold('unmatched', 'unmatched'),
  (staged) => staged.hold('mentorUnmatched', 'mentorUnmatched'),
  async (staged) => {
    await staged.begin('kickoff');
    const { kickoffAt } = await startPairs(staged.ref, staged.sender);
    await staged.hold('kickoff', 'kickoff');
    staged.now = new Date(kickoffAt);
  },
  (staged) => staged.open('agreement', 'agreement'),
  async (staged) => {
    await staged.begin('checkIns');
    staged.later(14);
    return staged.hold('pulse-1', 'pulse', ({ side }) => (side === 'mentee' ? PULSE : undefined));
  },
  (staged) => lookAfterPairs(staged.ref, staged.sender),
  async (staged) => {
    staged.later(16);
    return staged.hold('pulse-2', 'pulse', undefined, 2);
  },
  (staged) => staged.begin('evaluation'),
  (staged) => staged.hold('endForm', 'endForm'),
  (staged) => closeCohort(staged.ref, staged.at),
  (staged) => staged.hold('thanks', 'thanks'),
];
const PULSE = { meetings: 1, helps: 4, open: 4, contactMe: 'no' };

interface Change {
  before: number;
  who: string;
  said: Said;
  /** The machine dies after so many writes, and is started again. */
  diesAfter: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  before: fc.nat(STEPS.length - 1),
  who: fc.constantFrom(...IDS),
  said: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...IDS).map((managerId): Said => ({ managerId })) },
    { weight: 2, arbitrary: fc.constant<Said>({ managerId: undefined, site: 'Lyon' }) },
    { weight: 2, arbitrary: fc.constant<Said>('left') },
    { weight: 1, arbitrary: fc.constant<Said>('gone') },
    { weight: 1, arbitrary: fc.constant<Said>({ name: 'Somebody Else' }) },
  ),
  diesAfter: fc.nat(30),
});

/** What HR posts is taken over, also by a machine that dies; or refused whole. */
async function takeOver(staged: StagedCohort, { who, said, diesAfter }: Change): Promise<void> {
  const { cohortId, table } = staged;
  const posted = await fileOf(staged, { [who]: said });
  const planning = await planChange(
    await staged.cohort(),
    { posted, isWhole: true, gone: 'keep', own: 'keep' },
    table,
  );
  if (!planning.ok || planning.plan.confirm === undefined) return;
  const changeId = await confirms(staged, { [who]: said });
  await applies(staged, changeId, crashing(table, diesAfter)).catch(() => undefined);
  for (;;) {
    const { applying } = await applies(staged, changeId);
    if (applying.next !== 'wait') break;
    staged.now = new Date(applying.until);
  }
  for (const { id, leftAt } of await directory(table, cohortId))
    if (leftAt !== undefined) await proceeds(staged, id);
}

/** Rule 2 of the house: never a mentor in the mentee's line, but paused. */
async function pairsInLine({ table, cohortId }: StagedCohort): Promise<string[]> {
  const lines = new ReportingLines(await everybodysManagers(table, cohortId));
  return (await pairs(table, cohortId))
    .filter(({ status }) => status === 'proposed' || status === 'accepted' || status === 'active')
    .filter(({ menteeId, mentorId }) => lines.areInLine(menteeId, mentorId))
    .map(({ pairId, status }) => `${pairId} ${status}`);
}

const LAST_WORDS = /^(unmatched|mentorUnmatched|pairEnded|thanks|cohortStopped)/;

/** Everybody who applied has come to an end, and has heard of it unless they have left the company. */
async function whoIsLost(staged: StagedCohort): Promise<string[]> {
  const { table, cohortId } = staged;
  const gone = new Set((await directory(table, cohortId)).flatMap(({ id, leftAt }) => (leftAt ? [id] : [])));
  const lost: string[] = [];
  for (const side of SIDES) {
    for (const role of await participants(table, cohortId, side)) {
      const { personId, status } = role;
      if (isOpen(role)) lost.push(`${side} ${personId} is left as ${status}`);
      const isTold = staged.toldTo(personId).some((about) => LAST_WORDS.test(about));
      if (status !== 'withdrawn' && !gone.has(personId) && !isTold)
        lost.push(`${side} ${personId} is not told`);
    }
  }
  const open = (await pairs(table, cohortId)).filter(({ status }) => !FINAL.has(status));
  return [...lost, ...open.map(({ pairId, status }) => `pair ${pairId} is left as ${status}`)];
}
const FINAL = new Set(['declined', 'lapsed', 'noPlace', 'ended', 'completed']);

/** Nobody was left to begin with: then the cohort ends. */
function stopped(error: unknown): true {
  if (error instanceof CohortStopped) return true;
  throw error;
}

/** Mails to whoever had left the company when they went out. */
async function play(staged: StagedCohort, changes: readonly Change[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, step] of STEPS.entries()) {
    for (const one of changes.filter(({ before }) => before === index)) {
      await takeOver(staged, one);
      wrong.push(...(await pairsInLine(staged)).map((pair) => `before step ${index}: ${pair}`));
    }
    const sent = staged.mails.length;
    const left = (await directory(staged.table, staged.cohortId)).filter(
      ({ leftAt }) => leftAt !== undefined,
    );
    const isStopped = await step(staged).then(() => false, stopped);
    if (isStopped) {
      await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
      await staged.hold('cohortStopped', 'cohortStopped');
    }
    const addresses = new Set(left.map(({ id }) => addressOf(id)));
    for (const { address, about } of staged.mails.slice(sent))
      if (addresses.has(address)) wrong.push(`${about} to ${address}, who has left`);
    wrong.push(...(await pairsInLine(staged)).map((pair) => `after step ${index}: ${pair}`));
    if (isStopped) break;
  }
  return [...wrong, ...(await whoIsLost(staged))];
}

test('whatever HR says and whenever: no pair in one line, nobody lost, nobody who has left written to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 8 }), async (changes) => {
      const staged = await launched(await memory.another(), IDS);
      expect(await play(staged, changes)).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 600_000);
