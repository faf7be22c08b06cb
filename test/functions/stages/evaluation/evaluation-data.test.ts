import { afterAll, beforeAll, expect, test } from 'vitest';
import { listCohort } from '../../../../functions/cohorts/listing.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import type { Side } from '../../../../functions/definition/side.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { freezeReport, getReport } from '../../../../functions/evaluation/report-record.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { checkReadiness } from '../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { closeCohort } from '../../../../functions/stages/evaluation/close-cohort.ts';
import { evaluateCohort } from '../../../../functions/stages/evaluation/evaluate-cohort.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { nextFollowUp } from '../../../../functions/stages/evaluation/follow-up/next-follow-up.ts';
import { evaluateFollowUp } from '../../../../functions/stages/evaluation/follow-up-report/evaluate-follow-up.ts';
import { key } from '../../../../functions/store/keys.ts';
import { crashing } from '../../../cohorts/crashing.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { asMentor, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, asNamed, call, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { sampleCohort } from '../../evaluation/sample-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** m1 has two mentees; m2 leaves before the selection, m3 after the kickoff; e9 is not selected. */
async function lived(): Promise<StagedCohort> {
  const ids = ['m1', 'm2', 'm3', 'e1', 'e2', 'e3', 'e9'];
  const staged = await launched(await memory.another(), ids, {
    callForMentees: { selection: 'hr' },
    matching: { policy: { capacity: 2, mustHave: { forbidden: [{ menteeId: 'e3', mentorId: 'm1' }] } } },
  });
  await staged.begin('callForMentors');
  const places = (personId: string) => (personId === 'm1' ? 2 : 1);
  await staged.hold('mentorCall-1', 'mentorCall', ({ personId }) =>
    personId.startsWith('m') ? asMentor({ places: places(personId) }) : undefined,
  );
  await leaves(staged, 'm2');
  await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
  await call(staged, 'mentor', () => undefined);
  await staged.hold('mentorTraining-1', 'mentorTraining', () => ({ trained: true }));
  await call(staged, 'mentee', asNamed.mentee, () => ({ 'decision-e9': 'decline' }));
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}

test('people are counted once each, whatever their roles, pairs and fates', async () => {
  const staged = await lived();
  await staged.open('agreement', 'agreement');
  await staged.hold('selfView', 'selfView', () => ({ view: { delegate: 2 } }));
  await staged.hold('pulse-1', 'pulse', ({ side }) => ({ meetings: 2, helps: side === 'mentor' ? 5 : 4 }));
  await leaves(staged, 'm3');
  await staged.hold('endForm', 'endForm', ({ side, pairId }) => ({
    recommend: pairId === 'e1~m1' ? 6 : 9,
    ...(side === 'mentee' ? { viewNow: { delegate: 4 }, viewThen: { delegate: 1 } } : {}),
  }));
  const data = await evaluationData(staged.table, await staged.cohort(), staged.now);

  expect(data.called).toEqual({ mentor: 7, mentee: 7 });
  const accepted = data.participants.filter((participant) => participant.accepted).map(({ key }) => key);
  expect(data.participants).toHaveLength(7);
  expect(accepted).toEqual(['mentor:m1', 'mentor:m3', 'mentee:e1', 'mentee:e2', 'mentee:e3']);
  expect(data.pairs.map(({ key, activeAtEnd }) => [key, activeAtEnd])).toEqual([
    ['e1~m1', true],
    ['e2~m1', true],
    ['e3~m3', false],
  ]);
  // Of the mentor of two there is one end form, but a pulse for each pair.
  expect(data.endForms.map(({ participant }) => participant).toSorted()).toEqual([
    'mentee:e1',
    'mentee:e2',
    'mentor:m1',
  ]);
  expect(data.pulses).toHaveLength(6);
  expect(data.selfViews.find(({ mentee }) => mentee === 'mentee:e1')).toEqual({
    mentee: 'mentee:e1',
    start: { delegate: 2 },
    end: { delegate: 4 },
    lookingBack: { delegate: 1 },
  });
  expect(data.selfViews.find(({ mentee }) => mentee === 'mentee:e3')).toEqual({
    mentee: 'mentee:e3',
    start: { delegate: 2 },
  });
  // It ends when it is evaluated, at the latest as planned.
  expect(data.cohort).toMatchObject({ startedOn: '2026-09-07', endedOn: '2026-11-09' });
});

test('the report is frozen once, and the trail says so even if the step was cut off in between', async () => {
  const staged = await lived();
  const cutOff = evaluateCohort(staged.ref, { ...staged.at, table: crashing(staged.table, 1) });
  await expect(cutOff).rejects.toThrow();
  const frozen = await getReport(staged.table, staged.cohortId);
  staged.later(3);
  await evaluateCohort(staged.ref, staged.at);
  expect(await getReport(staged.table, staged.cohortId)).toEqual(frozen);
  const trail = (await timeline(staged.table, staged.cohortId)).map(({ what }) => what);
  expect(trail.filter((what) => what === 'reportFrozen')).toHaveLength(1);
});

test('closed by the clock: who still had a partner has completed, who had lost theirs has not', async () => {
  const staged = await lived();
  await leaves(staged, 'm3');
  staged.later(196);
  await closeCohort(staged.ref, staged.at);
  await freezeReport(staged.table, staged.cohortId, evaluate(sampleCohort({ pairs: 8 })));
  const statuses = async (side: Side) =>
    (await participants(staged.table, staged.cohortId, side)).map(({ status }) => status);
  expect(await statuses('mentor')).toEqual(['completed', 'withdrawn', 'withdrawn']);
  expect(await statuses('mentee')).toEqual(['completed', 'completed', 'unmatched', 'notSelected']);
  await staged.hold('thanks', 'thanks');
  expect(staged.toldTo('m1').filter((about) => about === 'thanks')).toHaveLength(1);
  expect([staged.toldTo('e3').includes('thanks'), staged.toldTo('e9').includes('thanks')]).toEqual([
    true,
    false,
  ]);

  expect(await nextFollowUp(staged.ref, staged.at)).toMatchObject({ next: 'share' });
  await staged.hold('results', 'results');
  expect(await nextFollowUp(staged.ref, staged.at)).toMatchObject({ next: 'ask', number: 1 });
  await staged.hold('followUp-1', 'followUp');
  expect(await nextFollowUp(staged.ref, staged.at)).toEqual({ next: 'report', number: 1 });
  await evaluateFollowUp({ ...staged.ref, number: 1 }, staged.at);
  await staged.hold('followUpReport-1', 'followUpReport');
  await staged.hold('followUp-2', 'followUp', undefined, 2);
  await evaluateFollowUp({ ...staged.ref, number: 2 }, staged.at);
  await staged.hold('followUpReport-2', 'followUpReport', undefined, 2);
  expect(await nextFollowUp(staged.ref, staged.at)).toMatchObject({ next: 'erase' });
  expect(staged.toldTo('e3')).not.toContain('followUp-1');
});

test('knows what cohorts of the same team came to before, in a report that can be read', async () => {
  const staged = await lived();
  const { table } = staged;
  const { settings } = await staged.cohort();
  const report = evaluate(sampleCohort({ pairs: 8 }));
  for (const [cohortId, team] of [
    ['before', 'hr'],
    ['elsewhere', 'lyon'],
    ['of an older version', 'hr'],
  ] as const) {
    const createdAt = '2026-01-01T00:00:00.000Z';
    await listCohort(table, { cohortId, createdAt, settings: { ...settings, team } });
    await freezeReport(table, cohortId, { ...report, cohort: { ...report.cohort, name: cohortId } });
  }
  await table.put(key.report('of an older version'), { report: { schemaVersion: 1 } });
  const { earlier } = await evaluationData(table, await staged.cohort(), staged.now);
  expect(earlier).toEqual([
    { name: 'before', endedOn: report.cohort.endedOn, objectives: report.objectives },
  ]);
});
