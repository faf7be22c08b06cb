import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LeadershipChoice } from '../../../../functions/cohorts/leadership-choice.ts';
import { addLeadershipDecision } from '../../../../functions/evaluation/leadership/leadership-decision.ts';
import type { Report } from '../../../../functions/evaluation/report.ts';
import { nextFollowUp } from '../../../../functions/stages/evaluation/follow-up/next-follow-up.ts';
import { key } from '../../../../functions/store/keys.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { addressOf } from '../../../cohorts/staged-cohort.ts';
import type { WatchedCohort } from '../../http/door/at-the-door.ts';
import { atTheReport, REPORT } from '../../http/report/at-the-report.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Whose manager is who: m2 is the manager of e1 and took part; boss2 leads two of those in pairs, boss1 one. */
const MANAGERS = { e1: 'm2', e2: 'boss2', m1: 'boss2', m2: 'boss1', e3: 'x1', boss1: 'x1' };

async function withResultsDue({
  report,
  decided,
  languages = {},
}: {
  report?: Report;
  decided?: LeadershipChoice;
  languages?: Record<string, 'fr'>;
} = {}): Promise<WatchedCohort> {
  const cohort = await atTheReport(await memory.another(), { ...(report && { report }) });
  for (const [id, managerId] of Object.entries(MANAGERS))
    await cohort.table.change(key.person(cohort.cohortId, id), { managerId });
  for (const [id, language] of Object.entries(languages))
    await cohort.table.change(key.person(cohort.cohortId, id), { language });
  if (decided) {
    const decision = { number: 1, choice: decided, note: 'For HR alone', by: 'leader~0' };
    await addLeadershipDecision(cohort.table, cohort.cohortId, { ...decision, at: cohort.now.toISOString() });
  }
  return cohort;
}

/** As the machine goes on: it waits for the day, and tells everybody. */
async function told(cohort: WatchedCohort): Promise<WatchedCohort['inbox']> {
  const due = await nextFollowUp(cohort.ref, cohort.at);
  expect(due).toEqual({ next: 'share', at: '2027-05-03T07:00:00.000Z' });
  if (due.next !== 'share') throw new Error('the results are due');
  cohort.now = new Date(due.at);
  await cohort.hold('results', 'results');
  return cohort.inbox.filter(({ about }) => about === 'results');
}

const to = (mails: WatchedCohort['inbox'], id: string) =>
  mails.find((mail) => mail.to === addressOf(id))?.text ?? '';

test('everybody who was in a pair hears, and their managers, once each and in words of their own', async () => {
  const cohort = await withResultsDue();
  const mails = await told(cohort);
  expect(mails.map((mail) => mail.to).toSorted()).toEqual(
    ['boss1', 'boss2', 'e1', 'e2', 'm1', 'm2'].map(addressOf),
  );
  expect(to(mails, 'm2')).toContain('because you took part in');
  expect(to(mails, 'boss2')).toContain('Somebody in your team took part in this mentoring programme.');
  for (const { text } of mails.filter((mail) => mail.to.startsWith('boss')))
    expect(text).not.toMatch(/Person [em]\d/);

  // The machine comes by again, and goes on.
  await cohort.hold('results', 'results');
  expect(cohort.inbox.filter(({ about }) => about === 'results')).toHaveLength(mails.length);
  expect(await nextFollowUp(cohort.ref, cohort.at)).toMatchObject({ next: 'ask', number: 1 });
});

test('nobody hears who left for good, was erased or has no address that takes mail', async () => {
  const cohort = await withResultsDue();
  const participant = {
    side: 'mentee',
    status: 'completed',
    appliedAt: '2026-09-07T07:00:00.000Z',
    application: {},
  };
  await cohort.table.put(key.mentee(cohort.cohortId, 'e2'), { ...participant, personId: 'e2' });
  await leaves(cohort, 'e2');
  await cohort.table.delete(key.person(cohort.cohortId, 'm1'));
  const mails = await told(cohort);
  expect(mails.map((mail) => mail.to)).not.toContain(addressOf('e2'));
  expect(mails.map((mail) => mail.to)).not.toContain(addressOf('m1'));
});

test.each([
  [undefined, 'Nothing has been decided yet about how it goes on', 'Rien n’est encore décidé pour la suite'],
  [
    'continue',
    'has decided to open the next cohort as before',
    'a décidé d’ouvrir la prochaine cohorte à l’identique',
  ],
  [
    'adjust',
    'The first three meetings are put into the calendars',
    'Les trois premières rencontres sont inscrites',
  ],
  ['discuss', 'wants to talk with HR about the report first', 'souhaite d’abord parler du bilan avec les RH'],
] as const)('what happens next is told as it stands (%s), in both languages', async (decided, en, fr) => {
  const cohort = await withResultsDue({ ...(decided && { decided }), languages: { e1: 'fr', boss1: 'fr' } });
  const mails = await told(cohort);
  for (const id of ['e2', 'm1', 'boss2']) expect(to(mails, id)).toContain(en);
  for (const id of ['e1', 'boss1']) expect(to(mails, id)).toContain(fr);
  for (const { text } of mails) expect(text).not.toContain('For HR alone');
});

test('what is told is in the report: counts, what mentees said, and each objective with its verdict', async () => {
  const mails = await told(await withResultsDue());
  const text = to(mails, 'e2');
  expect(text).toContain('Pairs formed');
  expect(text).toContain('Mentees who would do it again');
  for (const { statement } of REPORT.objectives) {
    const said = typeof statement === 'string' ? statement : statement.en;
    expect(text).toContain(said.replace(/\s+/g, ' '));
  }
  for (const { comments } of Object.values(REPORT.sides))
    for (const quotes of Object.values(comments))
      for (const quote of Array.isArray(quotes) ? quotes : []) expect(text).not.toContain(quote);
});

test('a report that can tell nothing of the answers says so', async () => {
  const masked = { kind: 'masked', reason: 'tooFew' } as const;
  const { mentee } = REPORT.sides;
  const statements = {
    ...mentee.statements,
    goalAttainment: { favourable: masked },
    wouldDoAgain: { favourable: masked },
  };
  const report = { ...REPORT, sides: { ...REPORT.sides, mentee: { ...mentee, statements } } };
  const text = to(await told(await withResultsDue({ report })), 'e2');
  expect(text).toContain('nothing can be told: too few people answered');
  expect(text).not.toContain('Mentees who would do it again');
});

test('the thanks name the day, to those who will hear', async () => {
  const cohort = await withResultsDue();
  const participant = {
    side: 'mentor',
    status: 'unmatched',
    appliedAt: '2026-09-07T07:00:00.000Z',
    application: {},
  };
  for (const personId of ['m1', 'm3'])
    await cohort.table.put(key.mentor(cohort.cohortId, personId), { ...participant, personId });
  await cohort.hold('thanks', 'thanks');
  const thanks = cohort.inbox.filter(({ about }) => about === 'thanks');
  expect(to(thanks, 'm1')).toContain('On Monday 3 May 2027 we write once more');
  expect(to(thanks, 'm3')).not.toContain('we write once more');
});

test('where nobody was ever in a pair nobody is promised anything, nor told', async () => {
  const cohort = await atTheReport(await memory.another(), { pairs: [] });
  expect((await cohort.cohort()).resultsAt).toBeUndefined();
  expect(await nextFollowUp(cohort.ref, cohort.at)).not.toMatchObject({ next: 'share' });
});
