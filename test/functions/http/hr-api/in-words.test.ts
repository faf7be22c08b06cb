import { afterAll, beforeAll, expect, test } from 'vitest';
import { definition, launched } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { answerOf, ask } from './hr-program.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const FRENCH = { 'accept-language': 'fr' };

test('what is answered in words says in which language, and that it depends on what was asked for', async () => {
  const staged = await launched(await memory.another(), ['p1']);
  const body = definition(['p1', 'p2']);
  for (const [route, call] of [
    ['GET /cohorts/{id}', {}],
    ['POST /cohorts/preview', { body }],
    ['POST /cohorts', { body, headers: { 'idempotency-key': 'words' } }],
  ] as const) {
    const headers = { ...FRENCH, ...('headers' in call && call.headers) };
    const { response } = await answerOf(staged, route, { ...call, headers });
    expect([route, response.headers]).toMatchObject([
      route,
      { 'content-language': 'fr', vary: 'Accept-Language' },
    ]);
  }
  const { response } = await answerOf(staged, 'GET /cohorts/{id}/people', { headers: FRENCH });
  expect(response.headers).not.toHaveProperty('content-language');
});

test('the preview holds the mails where they are asked for, and refuses what asks for nothing it knows', async () => {
  const staged = await launched(await memory.another(), ['p1']);
  const body = definition(['p1', 'p2'], { mail: { subjects: { mentorCall: 'Our own call' } } });
  const preview = (query?: Record<string, string>) =>
    ask(staged, 'POST /cohorts/preview', { body, headers: FRENCH, ...(query && { query }) });
  expect((await preview()).body).not.toHaveProperty('mailTexts');
  const { mailTexts } = (await preview({ mails: 'true' })).body;
  expect(mailTexts).toContainEqual(
    expect.objectContaining({ kind: 'mentorCall', subject: 'Our own call (Test cohort)' }),
  );
  expect(await preview({ mails: 'perhaps' })).toMatchObject({
    status: 422,
    body: { detail: '"mails" doit être true ou false.' },
  });
});
