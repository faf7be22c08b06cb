import { expect, test } from 'vitest';
import { key } from '../../../../../functions/store/keys.ts';
import { launched } from '../../../../cohorts/staged-cohort.ts';
import { openMemoryTable } from '../../../store/memory-table.ts';
import { hrAtVoices } from './hr-at-voices.ts';

const PAIRS = 1_250;
const MOST_BYTES = 60 * 1024;

/** As long as the form allows, with twice the accents that French prose has. */
const text = 'Déléguér & '.repeat(60).slice(0, 600);

test('5,000 answers, all as long as they may be, are read page by page', async () => {
  await using memory = await openMemoryTable();
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  const { table, cohortId, now } = staged;
  const at = now.toISOString();
  await table.put(key.round(cohortId, 'endForm'), {
    cohortId,
    roundId: 'endForm',
    kind: 'endForm',
    openedAt: at,
    deadline: at,
    reminders: [],
    recipients: 2 * PAIRS,
    chunks: 1,
    wave: 0,
    chunk: 1,
    decidedByHr: false,
    decisions: 0,
  });
  const ids = Array.from({ length: PAIRS }, (_, index) => ({
    pairId: `e${index}~m${index}`,
    menteeId: `e${index}`,
    mentorId: `m${index}`,
  }));
  await table.putAll(
    ids.flatMap(({ pairId, menteeId, mentorId }) => [
      {
        ...key.pair(cohortId, pairId),
        ...{ pairId, menteeId, mentorId, points: 1, criteria: [], status: 'active', proposal: 1 },
        ...{ proposedAt: at, startedAt: at },
      },
      ...(['mentee', 'mentor'] as const).map((side) => ({
        ...key.request(cohortId, 'endForm', `${pairId}~${side}`),
        requestId: `${pairId}~${side}`,
        role: 'person',
        personId: side === 'mentee' ? menteeId : mentorId,
        ...{ side, pairId, version: 1, answeredAt: at },
        answers: { learningExample: text, change: text, mayPublish: 'withName' },
      })),
    ]),
  );
  const hr = await hrAtVoices(staged);
  await hr.press();
  const first = await hr.look();
  expect(first).toContain('5000 entries');
  const [, last = ''] = /Page 1 of (\d+)/.exec(first) ?? [];
  for (const page of [first, await hr.look(`?page=${last}&lang=fr&form=endForm`)]) {
    expect(page).toContain('Déléguér');
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
  }
});
