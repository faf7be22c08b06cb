import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { openChange } from '../../../../functions/people/difference/change-record.ts';
import { rematchOutlook } from '../../../../functions/stages/matching/rematch-outlook.ts';
import { askHr, openMatter } from '../../../../functions/stages/pair-matters/ask-hr.ts';
import { readMail } from '../../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { applies, newData } from '../../../cohorts/new-data.ts';
import { addressOf, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function underWay(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  return staged;
}
const atBoard = (staged: StagedCohort) => atPage(staged, 'board', { role: 'hr', personId: '0' });
const sealIn = (page: string) => /name="_seal" value="([^"]+)"/.exec(page)?.[1] ?? '';
const open = ({ table, cohortId }: StagedCohort) => openChange(table, cohortId);
const PEOPLE = '/people?lang=en';

const FILE = ['id,name,email', 'm1,Person m1,m1@example.com', 'm2,Person m2,m2@example.com'];

test('a file that is pasted is read out first; many pairs that would end are said once more', async () => {
  const staged = await underWay();
  const board = await atBoard(staged);
  const file = [...FILE, 'n1,Nora New,n1@example.com'].join('\n');
  const fields = { do: 'file', file, gone: 'left', confirm: 'no-managers' };
  const first = await board.press(fields, PEOPLE);
  expect(first.status).toBe(200);
  for (const words of ['One person is new', 'Nora New', '2 participants have left', '2 pairs end'])
    expect(first.page).toContain(words);
  const second = await board.press({ ...fields, _seal: sealIn(first.page) }, PEOPLE);
  expect(second.page).toContain('2 pairs under way end by this: more than a tenth of them');
  expect(await open(staged)).toBeUndefined();
  // A scanner that posts the first page’s form again decides nothing.
  expect((await board.press({ ...fields, _seal: sealIn(first.page) }, PEOPLE)).status).toBe(200);
  expect(await open(staged)).toBeUndefined();
  expect((await board.press({ ...fields, _seal: sealIn(second.page) }, PEOPLE)).status).toBe(303);
  expect(await open(staged)).toMatchObject({ by: 'hr~0', counts: { joined: 1, left: 2 } });
});

test('what cannot be read is said, and changes nothing', async () => {
  const staged = await underWay();
  const board = await atBoard(staged);
  const double = [...FILE, 'n1,Nora New,m1@example.com'].join('\n');
  expect((await board.press({ do: 'file', file: double }, PEOPLE)).status).toBe(422);
  const kept = ['id,name,email', 'n1,Nora New,e1@example.com'].join('\n');
  const refused = await board.press({ do: 'file', file: kept }, '/people?lang=fr');
  expect(refused.page).toContain('cette adresse est déjà celle de quelqu’un d’autre');
  expect((await board.press({}, PEOPLE)).status).toBe(303);
  expect(await open(staged)).toBeUndefined();
});

test('one person is found and corrected; a pair that comes to lie in one line is paused, and can be ended', async () => {
  const staged = await underWay();
  const board = await atBoard(staged);
  const [pair] = await pairs(staged.table, staged.cohortId);
  if (!pair) throw new Error('nobody is paired');
  const { menteeId, mentorId } = pair;
  expect(await board.look(`/people?lang=en&q=${menteeId}`)).toContain(`people/person?id=${menteeId}`);
  expect(await board.look(`/people/person?lang=en&id=${menteeId}`)).toContain(`${menteeId}@example.com`);
  const email = `${menteeId}@example.com`;
  const fields = { do: 'person', person: menteeId, name: 'New Name', email, managerId: mentorId };
  const shown = await board.press(fields, PEOPLE);
  expect(shown.page).toContain('One pair is now in one reporting line and is paused');
  expect((await board.press({ ...fields, _seal: sealIn(shown.page) }, PEOPLE)).status).toBe(303);
  const change = await open(staged);
  await applies(staged, change?.changeId ?? '');

  expect(await board.look(PEOPLE)).toContain('Paused pairs');
  const end = { do: 'endPair', pair: pair.pairId };
  const asked = await board.press(end, PEOPLE);
  expect(asked.page).toContain('The pair ends, through nobody’s fault');
  expect((await board.press({ ...end, _seal: sealIn(asked.page) }, PEOPLE)).status).toBe(303);
  const [ended] = await pairs(staged.table, staged.cohortId);
  expect(ended).toMatchObject({ status: 'ended', endReason: 'reportingLine' });
});

test('a pair in which one wishes for another partner is ended: nobody learns whose wish it was, both can be matched again', async () => {
  const staged = await underWay();
  const { table, cohortId } = staged;
  const board = await atBoard(staged);
  const [pair] = await pairs(table, cohortId);
  if (!pair) throw new Error('nobody is paired');
  const end = { do: 'endPair', pair: pair.pairId };
  // Without a wish there is nothing to end, whatever is posted.
  expect((await board.press(end, PEOPLE)).page).not.toContain('The pair ends');
  const wish = { kind: 'anotherPartner', pair, side: 'mentee', message: 'We have nothing to say' } as const;
  await askHr(table, cohortId, wish, staged.now);
  expect(await board.look(PEOPLE)).toContain('Pairs in which another partner is wished for');
  expect(await board.look('/people?lang=fr')).toContain('Binômes dont une personne souhaite changer');

  const asked = await board.press(end, PEOPLE);
  expect(asked.page).toContain('The pair ends, through nobody’s fault');
  expect((await pairs(table, cohortId))[0]?.status).toBe('active');
  expect((await board.press({ ...end, _seal: sealIn(asked.page) }, PEOPLE)).status).toBe(303);
  const [ended] = await pairs(table, cohortId);
  expect(ended).toMatchObject({ status: 'ended', endReason: 'wish' });
  expect(await openMatter(table, cohortId, wish)).toBeUndefined();
  expect(await board.look(PEOPLE)).not.toContain('wished for');

  await applies(staged, 'the machine that follows');
  for (const personId of [pair.menteeId, pair.mentorId]) {
    const [told, ...more] = staged.mails.filter(
      ({ address, about }) => address === addressOf(personId) && about === 'pairEnded',
    );
    expect(more).toEqual([]);
    const { html } = await readMail(Buffer.from(told?.raw ?? ''));
    expect(html).toContain('You stay on our list');
    expect(html).not.toMatch(/wish|another partner|nothing to say/);
  }
  const cohort = await staged.cohort();
  expect(await rematchOutlook(table, cohort, staged.now)).toMatchObject({ mentees: 1, places: 1 });
});

test('a decision on what has changed since is shown once more', async () => {
  const staged = await underWay();
  const board = await atBoard(staged);
  const fields = { do: 'person', person: 'e1', name: 'New Name', email: 'e1@example.com', managerId: '' };
  const shown = await board.press(fields, PEOPLE);
  await newData(staged, { e1: { name: 'Another Name' } });
  const again = await board.press({ ...fields, _seal: sealIn(shown.page) }, PEOPLE);
  expect(again.page).toContain('Something has changed since you opened this page');
});

test('what could make pairs wrong is to be looked at first; what was made of the file stands below what it changes', async () => {
  const staged = await underWay();
  const board = await atBoard(staged);
  const file = [
    'id,name,email,Salary',
    'n1,Nora New,n1@example.com,52000',
    'n2,Zoë Blue,n2@example.com,51000',
  ].join('\n');
  const asked = await board.press({ do: 'file', file }, '/people?lang=fr');
  expect(asked.page).toContain('Personne dans le fichier n’a de responsable');
  expect(asked.page).toContain('name="confirm" value="no-managers"');
  const confirmed = await board.press({ do: 'file', file, confirm: 'no-managers' }, PEOPLE);
  for (const words of ['2 people are new', 'What was made of the file', 'left out: tells', 'mail address'])
    expect(confirmed.page).toContain(words);
  expect(confirmed.page).toContain('name="confirm" value="no-managers"');
  expect(await open(staged)).toBeUndefined();
  const seal = sealIn(confirmed.page);
  expect((await board.press({ do: 'file', file, confirm: 'no-managers', _seal: seal }, PEOPLE)).status).toBe(
    303,
  );
  expect(await open(staged)).toMatchObject({ counts: { joined: 2 } });
});
