import { afterAll, beforeAll, expect, test } from 'vitest';
import { key } from '../../../../functions/store/keys.ts';
import { atPage } from '../../../cohorts/at-a-page.ts';
import { asMentee, launched, people } from '../../../cohorts/staged-cohort.ts';
import { call } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const NAMES: Record<string, string> = {
  m1: 'Ruth Ellison',
  m2: 'Tom Adams',
  m3: 'Tom Adams',
  e1: 'Ana Silva',
};
const AS_E1 = { role: 'person', personId: 'e1', roundId: 'menteeCall-1', requestId: 'e1' } as const;

/** Ana has applied while the call is open, and looks at what was saved. */
async function confirmation(avoid: string, { isOver = false } = {}) {
  const ids = Object.keys(NAMES);
  const named = people(ids).map((person) => ({
    ...person,
    name: NAMES[person.id] ?? '',
    ...(person.id === 'm1' && { jobTitle: 'Accountant', department: 'Finance' }),
    ...(person.id === 'e1' && { managerId: 'm2' }),
  }));
  const staged = await launched(await memory.another(), ids, { people: named });
  await staged.begin('callForMentors');
  await call(staged, 'mentor');
  const answers = asMentee({ avoid });
  if (isOver)
    await staged.hold('menteeCall-1', 'menteeCall', ({ personId }) =>
      personId === 'e1' ? answers : undefined,
    );
  else {
    await staged.open('menteeCall-1', 'menteeCall');
    const request = key.request(staged.cohortId, 'menteeCall-1', 'e1');
    await staged.table.change(request, { answers, answeredAt: staged.now.toISOString(), version: 1 });
  }
  const form = await atPage(staged, 'form', AS_E1);
  const look = async (lang: string) =>
    (await form.look(`?saved=1&lang=${lang}`))
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  return { look, form };
}

test('whom we recognised is said at once, by name and work, and what was not with the nearest name', async () => {
  const { look } = await confirmation('Ellison\nRuth Elison\nTom Adams\nZyxwv Quux\nmy manager\nmy team');
  const page = await look('en');
  expect(page).toContain('You can change your answers until');
  expect(page).toContain('“Ellison” Ruth Ellison (Accountant)');
  expect(page).toContain(
    '“Ruth Elison” We found nobody with this name. If you mean this person, write the name like this: Ruth Ellison (',
  );
  expect(page).toContain('“Tom Adams” Several people have this name.');
  expect(page).toContain('“Zyxwv Quux” We found nobody with this name. “');
  expect(page).toContain('“my manager” Tom Adams People above or below you');
  expect(page).toContain('“my team” We do not know who this is: please write names.');
  expect(await look('fr')).toContain('Nous n’avons trouvé personne de ce nom.');
});

test('the page is no way to look people up: not by a number of HR’s, nor by a part of an address', async () => {
  const { look } = await confirmation('m1; m1@exam; @example.com');
  const page = await look('en');
  expect(page).toContain('“m1” Recognised as a staff number.');
  expect(page).not.toMatch(/Ruth|Ellison/);
});

test('nothing is said of names where nobody was named', async () => {
  expect(await (await confirmation('nobody')).look('en')).not.toContain('People to avoid: whom');
});

test('once the call is over it says whom we recognised, and offers no change', async () => {
  const page = await (await confirmation('Ruth Elison', { isOver: true })).look('en');
  expect(page).toContain('“Ruth Elison” We found nobody with this name.');
  expect(page).not.toContain('write the name like this');
});
