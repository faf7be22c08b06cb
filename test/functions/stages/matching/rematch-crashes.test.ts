import { afterAll, beforeAll, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { register } from '../../../../functions/http/hr-api/actions/register.ts';
import { rematches } from '../../../../functions/matching/record/rematch-record.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { startNewPairs } from '../../../../functions/stages/kickoff/start-new-pairs.ts';
import { requestRematch } from '../../../../functions/stages/matching/ask-for-rematch.ts';
import { beginRematch } from '../../../../functions/stages/matching/begin-rematch.ts';
import { endRematch } from '../../../../functions/stages/matching/end-rematch.ts';
import { throughCrashes } from '../../../cohorts/crashing.ts';
import { asMentee, asMentor, launched, RecordedExecutions } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching, proposal } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

test('each step of a re-matching may die after any write and is finished by the next attempt', async () => {
  const staged = await launched(await memory.another(), ['m1', 'e1', 'x1', 'x2', 'x3']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  staged.later(7);

  const cohort = await staged.cohort();
  const entered = [
    ['mentee', 'x1', asMentee()],
    ['mentor', 'x2', asMentor()],
    ['mentee', 'x3', asMentee()],
  ] as const;
  for (const [side, person, answers] of entered) {
    await throughCrashes(staged, (table) =>
      register(cohort, side, { person, answers, by: 'hr' }, { ...staged.sender, table }),
    );
    const told = staged.toldTo(person).filter((about) => about.startsWith('registered'));
    expect(told).toEqual([`registered-${side}`]);
  }

  const executions = new RecordedExecutions();
  const asked = await throughCrashes(staged, (table) =>
    requestRematch(staged.cohortId, { by: 'hr' }, { table, executions, now: staged.now }),
  );
  const begin = { ...staged.ref, number: 1, executionArn: 'arn:execution:rematch-1' };
  const begun = await throughCrashes(staged, (table) => beginRematch(begin, { table, now: staged.now }));
  await proposal(staged, accept, undefined, async (_, number) => {
    const started = await throughCrashes(staged, (table) =>
      startNewPairs({ ...staged.ref, number }, { ...staged.settling, table }),
    );
    expect(started).toBeGreaterThan(0);
  });
  const end = { ...staged.ref, number: 1, failed: false };
  const ended = await throughCrashes(staged, (table) => endRematch(end, { ...staged.sender, table }));
  expect(Math.min(asked, begun, ended)).toBeGreaterThan(0);

  expect([...executions.rematches.keys()]).toEqual([`${staged.cohortId}-1`]);
  expect(await rematches(staged.table, staged.cohortId)).toMatchObject([{ number: 1, outcome: 'done' }]);
  const all = await pairs(staged.table, staged.cohortId);
  expect(all.map(({ mentorId, status, proposal: of }) => [mentorId, status, of]).sort()).toEqual([
    ['m1', 'active', 1],
    ['x2', 'active', 2],
  ]);
  const mentees = await participants(staged.table, staged.cohortId, 'mentee');
  expect(mentees.map(({ status }) => status).sort()).toEqual(['paired', 'paired', 'unmatched']);
  const trail = (await timeline(staged.table, staged.cohortId)).map(({ what }) => what);
  for (const what of ['rematchRequested', 'rematchBegan', 'rematchEnded'])
    expect(trail.filter((one) => one === what)).toEqual([what]);
  expect(await alerts(staged.table, staged.cohortId)).toEqual([]);
});
