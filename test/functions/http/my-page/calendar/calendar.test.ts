import { afterAll, beforeAll, expect, test } from 'vitest';
import { datesOf } from '../../../../../functions/company/cohort-dates.ts';
import { calendarWords } from '../../../../../functions/http/my-page/calendar/calendar-words.ts';
import { arrangeMeeting, callOffMeeting } from '../../../../../functions/pairs/meetings/meeting-date.ts';
import { pairs } from '../../../../../functions/pairs/pair.ts';
import { entryOf } from '../../../../../functions/stages/pair-matters/meetings/fallen-date.ts';
import { DAY_MS } from '../../../../../functions/time/day.ts';
import { atPage } from '../../../../cohorts/at-a-page.ts';
import { browserEvent } from '../../../../cohorts/browser-event.ts';
import { pageAnswer } from '../../../../cohorts/page-answer.ts';
import { launched } from '../../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const words = calendarWords.en;
const ROOM = '/calendar?lang=en';

async function underWay() {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const me = await atPage(staged, 'myData', { role: 'person', personId: 'm1' });
  return {
    staged,
    me,
    /** The address that the page shows after a press, without the host. */
    make: async () => {
      const { status, page } = await me.press({ make: 'yes' }, ROOM);
      expect(status).toBe(200);
      return /\/c\/[\w-]{43}/.exec(page)?.[0] ?? '';
    },
    ask: (address: string, fields?: Record<string, string>) =>
      pageAnswer(browserEvent({ address, fields, cookies: [] }), staged),
  };
}

test('the address shows the dates of the programme to a calendar, and names nobody', async () => {
  const { make, ask } = await underWay();
  const { statusCode, headers, body } = await ask(await make());
  expect([statusCode, headers?.['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = String(body).replaceAll('\r\n ', '');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  const starts = [...text.matchAll(/DTSTART[^:]*:(.*)\r\n/g)].map(([, start]) => start);
  expect(starts.length).toBeGreaterThan(3);
  // Only the kickoff has a time.
  expect(starts.filter((start) => start?.includes('T'))).toHaveLength(1);
  expect(new Set(text.match(/UID:.*/g)).size).toBe(starts.length);
  expect(text).not.toMatch(/Person|example\.com/);
});

test('a new address ends the one before; ended, there is none', async () => {
  const { make, ask, me } = await underWay();
  expect(await me.look(ROOM)).not.toContain(words.end);
  const first = await make();
  const second = await make();
  expect([(await ask(first)).statusCode, (await ask(second)).statusCode]).toEqual([404, 200]);
  expect(await me.look(ROOM)).toContain(words.end);
  expect((await me.press({}, ROOM)).status).toBe(303);
  expect((await ask(second)).statusCode).toBe(200);
  expect((await me.press({ end: 'yes' }, ROOM)).status).toBe(303);
  expect((await ask(second)).statusCode).toBe(404);
});

test('it opens no page, takes nothing, and is gone with the programme', async () => {
  const { staged, make, ask } = await underWay();
  const address = await make();
  for (const page of ['me', 'u', 'p', 'f', 'n'])
    expect([page, (await ask(address.replace('/c/', `/${page}/`))).statusCode]).toEqual([page, 404]);
  const before = String((await ask(address)).body);
  expect(String((await ask(address, { end: 'yes', make: 'yes' })).body)).toBe(before);
  const { endsAt } = datesOf(await staged.cohort());
  staged.now = new Date(endsAt.getTime() + DAY_MS);
  expect((await ask(address)).statusCode).toBe(404);
});

test('a meeting that the pair arranges is in it as the invitation calls it, and gone once called off', async () => {
  const { staged, make, ask } = await underWay();
  const { table, cohortId, now } = staged;
  const [pair] = await pairs(table, cohortId);
  const pairId = pair?.pairId ?? '';
  const startsAt = new Date(now.getTime() + 7 * DAY_MS).toISOString();
  const date = { pairId, startsAt, minutes: 45, place: 'Room 7', by: 'mentor' } as const;
  const arranged = await arrangeMeeting(table, cohortId, date, { seen: 0, now });
  if (!pair || !arranged) throw new Error('nothing was arranged');
  const address = await make();
  const shown = async () => String((await ask(address)).body).replaceAll('\r\n ', '');
  expect(await shown()).toContain(`UID:${entryOf({ cohortId }, arranged).uid}\r\n`);
  expect(await shown()).toContain(words.meeting);
  expect(await shown()).not.toMatch(/Room 7|Person|example\.com/);
  await callOffMeeting(table, cohortId, { pairId, by: 'mentee' }, { seen: 1, now });
  expect(await shown()).not.toContain(words.meeting);
});
