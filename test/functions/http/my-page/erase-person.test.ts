import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { erasePerson, exportPerson } from '../../../../functions/http/my-page/erase-person.ts';
import { findRequest } from '../../../../functions/rounds/answer-request.ts';
import { eraseCohort } from '../../../../functions/stages/evaluation/erase-cohort.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../../functions/stages/matching/settle-answers.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { launched, people, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Everything the table keeps, as text. */
const everything = async () => JSON.stringify(await memory.scanned());

async function running(rest: object = {}): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2'], rest);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

test('what identified the person is gone, and those left are written to as before', async () => {
  const staged = await launched(await memory.another(), [], {
    people: [...people(['m1', 'm2', 'e2', 'x1']), { ...people(['e1'])[0], managerId: 'x1' }],
    evaluation: { managerView: true },
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.hold('managerView', 'managerView', () => ({ view: { feedback: 2 } }));
  await staged.hold('pulse-1', 'pulse', () => ({ helps: 4, success: 'Saved the launch' }));

  await leaves(staged, 'e1', { by: 'hr', reason: 'Private matters' });
  const exported = await exportPerson(staged.table, await staged.cohort(), 'e1');
  expect(exported?.answers.map(({ roundId }) => roundId)).toEqual(
    expect.arrayContaining(['menteeCall-1', 'pairProposal-1', 'pulse-1']),
  );
  expect(exported?.pairs).toHaveLength(1);
  expect(await erasePerson(staged.table, await staged.cohort(), 'e1')).toBe(true);
  expect(await erasePerson(staged.table, await staged.cohort(), 'e1')).toBe(false);

  const left = await everything();
  expect(left).not.toMatch(/Person e1|e1@example|Private matters/);
  expect(left).toMatch(/Person e2/);
  const aboutThem = { ...staged.ref, roundId: 'managerView' };
  expect(await findRequest(staged.table, aboutThem, 'e1~manager')).toBeUndefined();
  await staged.hold('pulse-2', 'pulse', () => ({ helps: 5 }), 2);
  await staged.hold('endForm', 'endForm');
  await staged.hold('thanks', 'thanks');
  expect(staged.toldTo('e2')).toEqual(expect.arrayContaining(['pulse-2', 'endForm', 'thanks']));
  const report = evaluate(await evaluationData(staged.table, await staged.cohort(), staged.now));
  expect(report.objectives).toEqual([]);
});

test('somebody who declined and was erased: the other one is still told that the proposal fell through', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await proposePairs(staged.ref, staged.at);
  await publishPairs({ ...staged.ref, number: 1 }, staged.at);
  await staged.hold('pairProposal-1', 'pairProposal', ({ side }) =>
    side === 'mentor' ? { decision: 'decline' } : undefined,
  );
  await settleAnswers({ ...staged.ref, number: 1 }, staged.settling);
  await leaves(staged, 'm1', { by: 'hr' });
  await erasePerson(staged.table, await staged.cohort(), 'm1');
  await staged.hold('proposalFell-1', 'proposalFell');
  expect(staged.toldTo('e1')).toContain('proposalFell-1');
});

test('at the end of retention nothing is left about anybody; what was counted stays', async () => {
  const staged = await running();
  await staged.hold('pulse-1', 'pulse', () => ({ helps: 4, contactMe: 'yes' }));
  await leaves(staged, 'm1', { reason: 'Private matters' });
  expect(await alerts(staged.table, staged.cohortId)).not.toEqual([]);
  const { erased } = await eraseCohort(staged.ref, staged.at);
  expect(erased).toBeGreaterThan(20);
  expect(await eraseCohort(staged.ref, staged.at)).toEqual({ erased: 0 });
  const left = await everything();
  expect(left).not.toMatch(/Person |@example\.com"(?!,"language":"en"\}\])|Private matters|feedback":4/);
  expect(left).toContain('pairsStarted');
  expect((await staged.cohort()).erasedAt).toBeDefined();
});

test('what a manager answered to figures alone is in no export of HR’s', async () => {
  const boss = { ...people(['boss'])[0] };
  const staged = await launched(await memory.another(), [], {
    people: [
      boss,
      ...people(['m1', 'm2']),
      ...people(['e1', 'e2']).map((one) => ({ ...one, managerId: 'boss' })),
    ],
    evaluation: { managerView: true },
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.hold('managerView', 'managerView', () => ({ view: { delegate: 2 } }));
  for (const personId of ['boss', 'e1', 'e2']) {
    const exported = await exportPerson(staged.table, await staged.cohort(), personId);
    expect(JSON.stringify(exported)).not.toContain('"delegate":2');
    if (personId !== 'boss') continue;
    const views = exported?.answers.filter(({ roundId }) => roundId === 'managerView') ?? [];
    expect(views.length).toBeGreaterThan(0);
    for (const { answers, answeredAt } of views)
      expect([answers, typeof answeredAt]).toEqual([undefined, 'string']);
  }
});
