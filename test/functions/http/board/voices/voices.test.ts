import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../../functions/cohorts/timeline.ts';
import { erasePerson } from '../../../../../functions/http/my-page/erase-person.ts';
import { checkReadiness } from '../../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { asksToLeave } from '../../../../cohorts/leaving.ts';
import {
  asMentee,
  asMentor,
  launched,
  people,
  type StagedCohort,
} from '../../../../cohorts/staged-cohort.ts';
import { accept, call, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';
import { hrAtVoices } from './hr-at-voices.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const NUMBERS = { helps: 4, open: 4, meetings: 2 };

/** One pair in Lyon and one in Nantes, through all their forms; e1's manager gives a view, too. */
async function lived(): Promise<StagedCohort> {
  const at = (site: string, ids: string[]) => people(ids).map((one) => ({ ...one, site }));
  const staged = await launched(await memory.another(), [], {
    people: [
      ...people(['boss']),
      ...at('Lyon', ['m1']),
      ...at('Lyon', ['e1']).map((one) => ({ ...one, managerId: 'boss' })),
      ...at('Nantes', ['m2', 'e2']),
    ],
    evaluation: { managerView: true },
    forms: { pulse: [{ id: 'room', label: 'Which room do you use?', optional: true }] },
    leaving: { takesEffectAfter: 'P3D' },
  });
  await staged.begin('callForMentors');
  await call(staged, 'mentor', ({ personId }) =>
    /^m/.test(personId) ? asMentor({ goals: `GOAL-${personId}`, avoid: 'AVOID-nobody' }) : undefined,
  );
  await staged.hold('mentorTraining-1', 'mentorTraining', ({ personId }) => ({
    trained: true,
    question: `QUESTION-${personId}`,
  }));
  await call(staged, 'mentee', ({ personId }) =>
    /^e/.test(personId) ? asMentee({ goals: `GOAL-${personId}` }) : undefined,
  );
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
  await matching(staged, accept);
  await kickoff(staged);
  await staged.hold('managerView', 'managerView', () => ({ view: { delegate: 2 } }));
  await staged.begin('checkIns');
  await staged.hold('pulse-1', 'pulse', ({ personId }) => ({
    ...NUMBERS,
    contactMe: personId === 'e2' ? 'yes' : 'no',
    success: `SUCCESS-${personId}`,
    mayPublish: personId === 'm1' ? 'withoutName' : 'no',
    'extra-room': `ROOM-${personId}`,
  }));
  await staged.begin('evaluation');
  await staged.hold('endForm', 'endForm', ({ personId, side }) => ({
    learningExample: `LEARNING-${personId}`,
    change: `CHANGE-${personId}`,
    mayPublish: 'withName',
    ...(side === 'mentee' && { wantsNext: 'yes' }),
  }));
  await asksToLeave(staged, 'm2', { reason: 'time: LEAVING-m2' });
  return staged;
}

const markers = (page: string) => [...new Set(page.match(/[A-Z]{4,}-[a-z]\w+/g) ?? [])].toSorted();

test('nothing is shown before the press, which is in the timeline once; junk opens and records nothing', async () => {
  const staged = await lived();
  const hr = await hrAtVoices(staged);
  const opened = async () =>
    (await timeline(staged.table, staged.cohortId)).filter(({ what }) => what === 'voicesOpened');
  const before = await hr.look();
  expect(markers(before)).toEqual([]);
  expect(before).toContain('recorded in the timeline with your name');
  const posts: Record<string, string>[] = [{}, { do: 'x' }, { a: 'b' }, { do: '' }];
  for (const junk of posts) expect(await hr.post(junk)).toBe(303);
  expect(markers(await hr.look())).toEqual([]);
  expect(await opened()).toEqual([]);

  expect(await hr.press()).toBe(303);
  expect(await hr.press()).toBe(303);
  expect(markers(await hr.look())).toContain('CHANGE-e1');
  expect(await opened()).toMatchObject([{ by: 'hr~0', facts: {} }]);
  const other = await hrAtVoices(staged);
  expect(markers(await other.look())).toEqual([]);

  staged.now = new Date(staged.now.getTime() + 9 * 3_600_000);
  expect(markers(await hr.look())).toEqual([]);
  await hr.press();
  expect(await opened()).toHaveLength(2);
});

test('each filter shows its own, with who reads it; managers’ views and people to avoid are not there', async () => {
  const staged = await lived();
  const hr = await hrAtVoices(staged);
  await hr.press();
  const all = [...markers(await hr.look()), ...markers(await hr.look('?page=2'))];
  for (const marker of [
    'GOAL-m1',
    'QUESTION-m1',
    'SUCCESS-e1',
    'ROOM-m2',
    'LEARNING-e2',
    'CHANGE-m1',
    'LEAVING-m2',
  ])
    expect(all).toContain(marker);
  expect(all.join()).not.toContain('AVOID');
  expect(await hr.look('?form=managerView')).not.toContain('Person boss');

  const shown = async (query: string) => markers(await hr.look(`?${query}`));
  expect(await shown('form=mentorTraining')).toEqual(['QUESTION-m1', 'QUESTION-m2']);
  expect(await shown('form=pulse&site=Lyon')).toEqual(['ROOM-e1', 'ROOM-m1', 'SUCCESS-e1', 'SUCCESS-m1']);
  expect(await shown('stage=evaluation&side=mentor')).toEqual(
    expect.arrayContaining(['CHANGE-m1', 'CHANGE-m2', 'LEARNING-m1', 'LEARNING-m2']),
  );
  expect(await shown('stage=evaluation&side=mentee&site=Nantes')).toEqual(['CHANGE-e2', 'LEARNING-e2']);
  expect(await shown('stage=callForMentors&side=mentee')).toEqual(['GOAL-e1', 'GOAL-e2']);
  expect(await shown('form=withdrawal')).toEqual(['LEAVING-m2']);
  const pulses = await hr.look('?form=pulse');
  expect(pulses).toContain('Should HR contact you confidentially?');
  expect(pulses.match(/May be shared, without the name/g)).toHaveLength(1);
  expect(pulses.match(/HR · leadership, without the name/g)).toHaveLength(1);
  expect(pulses.match(/Not to be shared/g)).toHaveLength(3);
  expect(await hr.look('?form=withdrawal&lang=fr')).toMatch(/Je manque de temps.*LEAVING-m2/s);
  expect(await hr.look('?form=followUp')).toContain('Nobody has written anything of this kind.');
});

test('whoever is erased is not named any more, and a cohort without words says so', async () => {
  const staged = await lived();
  const hr = await hrAtVoices(staged);
  await hr.press();
  await erasePerson(staged.table, await staged.cohort(), 'e1');
  for (const page of [1, 2, 3]) expect(await hr.look(`?page=${page}`)).not.toMatch(/Person e1|-e1/);
  const empty = await launched(await memory.another(), ['m1', 'e1']);
  const early = await hrAtVoices(empty);
  await early.press();
  expect(await early.look()).toContain('Nobody has written anything yet.');
  expect(await early.look('?lang=fr')).toContain('Personne n’a encore rien écrit.');
});
