import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { leadershipDecisions } from '../../../../functions/evaluation/leadership/leadership-decision.ts';
import type { Report } from '../../../../functions/evaluation/report.ts';
import { eraseCohort } from '../../../../functions/stages/evaluation/erase-cohort.ts';
import { crashing } from '../../../cohorts/crashing.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ADA, CHIEF, GRACE, type WatchedCohort } from '../door/at-the-door.ts';
import { atTheReport, REPORT, Reader, SECOND } from './at-the-report.ts';

let memory: MemoryTable;
let cohort: WatchedCohort;
let chief: Reader;

beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());
beforeEach(async () => {
  cohort = await atTheReport(await memory.another());
  chief = await Reader.leader(cohort, CHIEF);
});

const taken = async () =>
  (await leadershipDecisions(cohort.table, cohort.cohortId)).map(({ choice, by }) => `${by}: ${choice}`);
const toldHr = () => cohort.inbox.filter(({ about }) => about.startsWith('leadershipDecided'));
const inTrail = async () =>
  (await timeline(cohort.table, cohort.cohortId))
    .filter(({ what }) => what === 'leadershipDecided')
    .map(({ by, facts }) => `${by}: ${facts.choice}`);

describe('leadership decides on the report', () => {
  test('after a page that says what will happen, and HR is told with its words', async () => {
    const first = await chief.post({ choice: 'adjust', note: 'Begin in the north.' });
    expect(first.status).toBe(200);
    expect(first.text).toContain('with the changes that the report recommends');
    expect(first.text).toContain('The first three meetings are put into the calendars');
    expect(first.text).toContain('Begin in the north.');
    expect(first.text).toMatch(/in the mail about the results, on Monday 3 May 2027 at 09:00/);
    expect([await taken(), toldHr()]).toEqual([[], []]);

    const second = await chief.post({
      choice: 'adjust',
      note: 'Begin in the north.',
      _seal: first.seal ?? '',
    });
    expect(second.status).toBe(303);
    expect(await taken()).toEqual(['leader~0: adjust']);
    expect(await inTrail()).toEqual(['leader~0: adjust']);
    expect(toldHr().map(({ to }) => to)).toEqual([ADA.email, GRACE.email]);
    for (const { text } of toldHr()) {
      expect(text).toContain('Begin in the north.');
      expect(text).toContain('The first three meetings are put into the calendars');
      expect(text).toContain('on Monday 3 May 2027');
    }
  });

  test('and the page shows what stands to everybody, the word to HR to HR and its author alone', async () => {
    await chief.decide('continue', 'Begin in the north.');
    const second = await Reader.leader(cohort, SECOND);
    const hr = await Reader.hr(cohort, ADA);
    const pages = [await chief.page(), await second.page(), await hr.page()];
    for (const page of pages)
      expect(page).toMatch(/Leila Hughes decided on Monday 19 April 2027 .*: As before\./);
    expect(pages.map((page) => page.includes('Begin in the north.'))).toEqual([true, false, true]);
    expect(await chief.page('fr')).toMatch(
      /Décision de Leila Hughes, le lundi 19 avril 2027 .* : À l’identique\./,
    );
  });

  test('and HR sees it on its board, and in the history by whom', async () => {
    await chief.decide('discuss', 'Begin in the north.');
    const hr = await Reader.hr(cohort, GRACE);
    expect(await hr.board()).toMatch(
      /Leila Hughes decided on .*: Let us talk\. Leila Hughes to HR: Begin in the north\./,
    );
    expect(await hr.board('/timeline')).toMatch(/Leadership decided let us talk .* Leila Hughes/);
    expect(await hr.board('/timeline', 'fr')).toMatch(/Décision de la direction parlons-en .* Leila Hughes/);
  });

  test('once, however often the last button is pressed or the connection breaks', async () => {
    const { seal = '' } = await chief.post({ choice: 'discuss' });
    const last = { choice: 'discuss', note: '', _seal: seal };
    // The decision is noted, and the function dies before it has told of it.
    const whole = cohort.table;
    Object.defineProperty(cohort, 'table', { value: crashing(whole, 2), configurable: true });
    await expect(chief.post(last)).rejects.toThrow();
    Object.defineProperty(cohort, 'table', { value: whole });
    expect(await taken()).toEqual(['leader~0: discuss']);
    for (let press = 0; press < 3; press++) expect((await chief.post(last)).status).toBe(303);
    expect([await taken(), await inTrail()]).toEqual([['leader~0: discuss'], ['leader~0: discuss']]);
    expect(toldHr().map(({ to }) => to)).toEqual([ADA.email, GRACE.email]);
  });

  test('and can change it, also another leader: the later one stands and both are told', async () => {
    await chief.decide('continue');
    const second = await Reader.leader(cohort, SECOND);
    const asked = await second.post({ choice: 'discuss' });
    expect(asked.text).toContain('It replaces what Leila Hughes decided on Monday 19 April 2027');
    await second.decide('discuss');
    expect(await taken()).toEqual(['leader~0: continue', 'leader~1: discuss']);
    expect(await inTrail()).toEqual(['leader~0: continue', 'leader~1: discuss']);
    expect(toldHr()).toHaveLength(4);
    expect(toldHr().at(-1)?.text).toContain('This replaces what Leila Hughes had decided before.');
    expect(await chief.page()).toContain('Joseph Sharma decided on');
  });

  test('of two at once one is noted; the other sees it and is asked again', async () => {
    const second = await Reader.leader(cohort, SECOND);
    const [one, other] = [await chief.post({ choice: 'continue' }), await second.post({ choice: 'adjust' })];
    await chief.post({ choice: 'continue', _seal: one.seal ?? '' });
    const late = await second.post({ choice: 'adjust', _seal: other.seal ?? '' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Something has changed since you opened this page');
    expect(late.text).toContain('It replaces what Leila Hughes decided');
    expect(await taken()).toEqual(['leader~0: continue']);
    await second.post({ choice: 'adjust', _seal: late.seal ?? '' });
    expect(await taken()).toEqual(['leader~0: continue', 'leader~1: adjust']);
  });
});

describe('nothing is decided', () => {
  test('by a post that is empty, junk, or of a page nobody has seen', async () => {
    const posts: Record<string, string>[] = [
      {},
      { choice: 'everything' },
      { choice: 'none' },
      { choice: 'continue' },
      { choice: 'continue', _seal: 'AAAAAAAAAAAAAAAAAAAAAA' },
      { _seal: 'x', note: 'x' },
    ];
    for (const fields of posts) await chief.post(fields);
    expect([await taken(), toldHr()]).toEqual([[], []]);
  });

  test('by HR, which sees the decision and has no button', async () => {
    const hr = await Reader.hr(cohort, ADA);
    expect(await hr.page()).toContain('Leadership has not decided yet.');
    expect(await hr.page()).not.toContain('Let us talk');
    const { seal = '' } = await chief.post({ choice: 'continue' });
    await hr.post({ choice: 'continue', _seal: seal });
    expect(await taken()).toEqual([]);
  });

  test('by the way back, which keeps what was typed', async () => {
    const back = await chief.post({ change: 'yes', choice: 'adjust', note: 'Two lines\nof mine' });
    expect(back.text).toContain('Two lines of mine');
    expect(await taken()).toEqual([]);
  });

  test('with a word to HR that is too long, which comes back whole', async () => {
    const note = `${'é'.repeat(1001)}end`;
    const { status, text } = await chief.post({ choice: 'continue', note });
    expect(status).toBe(422);
    expect(text).toContain('Your word to HR is 4 characters too long');
    expect(text).toContain(note);
  });

  test('after those who took part were told: it is too late, and the page says so', async () => {
    await chief.decide('continue');
    const { seal = '' } = await chief.post({ choice: 'discuss' });
    cohort.now = new Date('2027-05-03T07:00:00Z');
    const again = await Reader.leader(cohort, CHIEF);
    const late = await again.post({ choice: 'discuss', _seal: seal });
    expect(late.status).toBe(409);
    expect(late.text).toContain('It was too late: what you pressed has not been noted.');
    expect(late.text).toContain('it can no longer be changed here');
    expect(late.text).not.toContain('A word to HR (optional)');
    expect(await taken()).toEqual(['leader~0: continue']);
  });
});

test('a report that asks for no decision offers a talk and nothing else', async () => {
  const report: Report = { ...REPORT, decision: 'none' };
  cohort = await atTheReport(await memory.another(), { report });
  chief = await Reader.leader(cohort, CHIEF);
  const page = await chief.page();
  expect([page.includes('Let us talk'), page.includes('As before')]).toEqual([true, false]);
  expect(await chief.decide('continue')).toMatchObject({ status: 200 });
  expect(await taken()).toEqual([]);
  await chief.decide('discuss');
  expect(await taken()).toEqual(['leader~0: discuss']);
});

test('no changes are decided where the report recommends none', async () => {
  const report: Report = { ...REPORT, decision: 'continue', recommendations: [] };
  cohort = await atTheReport(await memory.another(), { report });
  chief = await Reader.leader(cohort, CHIEF);
  expect(await chief.page()).not.toContain('With these changes');
  await chief.decide('adjust');
  expect(await taken()).toEqual([]);
});

test('before the cohort has closed no day is named that might not hold', async () => {
  cohort = await atTheReport(await memory.another(), { closes: false });
  chief = await Reader.leader(cohort, CHIEF);
  const { text } = await chief.post({ choice: 'continue' });
  expect(text).toContain('in the mail about the results, after the cohort has closed');
});

test('the word to HR goes with the personal data; who decided what stays', async () => {
  await chief.decide('continue', 'Begin in the north.');
  await eraseCohort(cohort.ref, cohort.at);
  const [decision] = await leadershipDecisions(cohort.table, cohort.cohortId);
  expect(decision).toMatchObject({ choice: 'continue', by: 'leader~0' });
  expect(decision?.note).toBeUndefined();
});
