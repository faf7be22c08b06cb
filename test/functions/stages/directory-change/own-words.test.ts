import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeOwnEmail, writeOwnName } from '../../../../functions/people/corrected/own-word.ts';
import { findPeople } from '../../../../functions/people/directory.ts';
import { consequencesOfChange } from '../../../../functions/stages/directory-change/change.consequences.ts';
import { applies, confirms, newData, shown } from '../../../cohorts/new-data.ts';
import { addressOf, launched } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const HRS = addressOf('m1');
const OWN = 'm1.own@example.org';

async function corrected({ name = false } = {}) {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  const { table, cohortId, now } = staged;
  const since = now.toISOString();
  const correct = () => writeOwnEmail(table, cohortId, { personId: 'm1', email: OWN, instead: HRS, since });
  await correct();
  if (name) await writeOwnName(table, cohortId, { personId: 'm1', name: 'Zoé Martin' }, now);
  const m1 = async () => (await findPeople(table, cohortId, ['m1'])).get('m1');
  const repliesOf = (plan: Awaited<ReturnType<typeof shown>>) =>
    consequencesOfChange(
      plan,
      (id) => id,
      () => '7 September',
    ).map(({ text, names }) => `${text.en} ${names?.join()}`);
  return { staged, since, m1, repliesOf };
}

test('a file that says otherwise is shown to HR as its own line, and the person’s word is kept', async () => {
  const { staged, since, m1, repliesOf } = await corrected({ name: true });
  const plan = await shown(staged, { m1: { email: HRS, name: 'M One', jobTitle: 'Buyer' } });
  expect(plan.difference.ownWords.kept.map(({ field, since: at }) => [field, at])).toEqual([
    ['name', since],
    ['email', since],
  ]);
  expect(plan.difference.changed.map(({ fields }) => fields)).toEqual([['jobTitle']]);
  expect(repliesOf(plan)).toContainEqual(
    expect.stringMatching(/corrected their address themselves, and the file says another.*\(7 September\)$/),
  );
  await newData(staged, { m1: { email: HRS, name: 'M One', jobTitle: 'Buyer' } });
  expect(await m1()).toMatchObject({
    email: OWN,
    name: 'Zoé Martin',
    jobTitle: 'Buyer',
    ownEmailSince: since,
  });
});

test('where nothing else changes there is nothing to confirm', async () => {
  const { staged } = await corrected();
  const plan = await shown(staged, { m1: { email: HRS } });
  expect(plan.confirm).toBeUndefined();
  expect(plan.difference.unchanged).toBe(3);
});

test('HR can say that the file’s holds: it does, and the person is told at both addresses, once', async () => {
  const { staged, m1, repliesOf } = await corrected();
  const said = { m1: { email: HRS } };
  expect(repliesOf(await shown(staged, said, 'keep', 'file'))).toContainEqual(
    expect.stringContaining('yours takes its place, and they are told at both'),
  );
  const changeId = await confirms(staged, said, { own: 'file' });
  await applies(staged, changeId);
  await applies(staged, changeId);
  expect(await m1()).toMatchObject({ email: HRS });
  expect((await m1())?.ownEmailSince).toBeUndefined();
  const about = staged.mails.filter(({ about }) => about.startsWith('correctionReplaced'));
  expect(about.map(({ address }) => address).toSorted()).toEqual([HRS, OWN].toSorted());
});

test('once the file has the same it is HR’s word again, and a later file changes it as any other', async () => {
  const { staged, m1, repliesOf } = await corrected();
  const plan = await shown(staged, {});
  expect(plan.confirm).toBeDefined();
  expect(repliesOf(plan)).toEqual([expect.stringContaining('from now on your files count for it again')]);
  await newData(staged, {});
  expect((await m1())?.ownEmailSince).toBeUndefined();
  expect((await shown(staged, {})).confirm).toBeUndefined();
  await newData(staged, { m1: { email: 'later@example.com' } });
  expect(await m1()).toMatchObject({ email: 'later@example.com' });
});

test('what is corrected between HR’s yes and its doing is not overwritten', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  const { table, cohortId, now } = staged;
  const changeId = await confirms(staged, { m1: { jobTitle: 'Buyer' } });
  const theirs = { personId: 'm1', email: OWN, instead: HRS, since: now.toISOString() };
  await writeOwnEmail(table, cohortId, theirs);
  await applies(staged, changeId);
  const m1 = (await findPeople(table, cohortId, ['m1'])).get('m1');
  expect(m1).toMatchObject({ email: OWN, jobTitle: 'Buyer', ownEmailSince: theirs.since });
});
