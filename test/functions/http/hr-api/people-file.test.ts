import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../../../functions/http/hr-api/open-api/open-api.ts';
import { directory } from '../../../../functions/people/directory.ts';
import { definition, launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask, type Call } from './hr-program.ts';

let memory: MemoryTable;
let staged: StagedCohort;
beforeAll(async () => {
  memory = await openMemoryTable();
  staged = await launched(await memory.another(), ['m1']);
});
afterAll(() => memory[Symbol.asyncDispose]());

const { people: _people, ...settings } = definition(['p1']);
const JSON_FILE = new Blob([JSON.stringify(settings)]);
const csv = (name: string) => `id,name,email,manager\nA1,${name},a@x.example,\nA2,Luc Noir,b@x.example,A1\n`;

/** As `curl -F` sends it. */
async function form(parts: Record<string, Blob>): Promise<Call> {
  const data = new FormData();
  for (const [name, file] of Object.entries(parts)) data.append(name, file, 'file');
  const response = new Response(data);
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return { bytes: new Uint8Array(await response.arrayBuffer()), headers };
}

async function launch(key: string, parts: Record<string, Blob>) {
  const { bytes, headers } = await form(parts);
  return ask(staged, 'POST /cohorts', { bytes, headers: { ...headers, 'idempotency-key': key } });
}

describe('a form of the definition and the file of people', () => {
  test.each([
    ['as it is', Buffer.from(csv('Hélène Blanc'))],
    ['compressed', gzipSync(csv('Hélène Blanc'))],
    ['in Windows-1252', Buffer.from(csv('Hélène Blanc'), 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${csv('Hélène Blanc')}`, 'utf16le')],
  ])('launches a cohort: %s', async (key, bytes) => {
    const { status, body } = await launch(key, {
      definition: JSON_FILE,
      people: new Blob([new Uint8Array(bytes)]),
    });
    expect(status).toBe(202);
    const people = await directory(staged.table, body.id);
    expect(people.map(({ name }) => name).sort()).toEqual(['Hélène Blanc', 'Luc Noir']);
  });

  test('is previewed', async () => {
    const call = await form({ definition: JSON_FILE, people: new Blob([csv('Anne')]) });
    expect((await ask(staged, 'POST /cohorts/preview', call)).status).toBe(200);
  });

  test('is another call where the file is another', async () => {
    const statuses = [];
    for (const name of ['Anne', 'Anne', 'Eva']) {
      const { status, body } = await launch('same-key', {
        definition: JSON_FILE,
        people: new Blob([csv(name)]),
      });
      statuses.push(status, body.id);
    }
    expect(statuses).toEqual([202, statuses[1], 202, statuses[1], 409, undefined]);
  });

  test.each<[string, Record<string, string>, number]>([
    ['no definition', { people: csv('Anne') }, 422],
    ['a part nobody asks for', { definition: '{}', peopel: csv('Anne') }, 422],
    [
      'people twice',
      { definition: JSON.stringify({ ...settings, peopleCsv: csv('Anne') }), people: csv('Anne') },
      422,
    ],
    ['people nowhere', { definition: JSON.stringify(settings) }, 422],
    ['no JSON', { definition: 'name: A', people: csv('Anne') }, 400],
    ['a workbook', { definition: JSON.stringify(settings), people: 'PK\x03\x04' }, 415],
  ])('is refused with what to do: %s', async (_, texts, expected) => {
    const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Blob([text])]));
    const { status, body } = await ask(staged, 'POST /cohorts/preview', await form(parts));
    expect(status).toBe(expected);
    expect(body.detail ?? body.errors[0].detail).toMatch(/\w+/);
  });

  test('a definition may come compressed by itself', async () => {
    const people = [{ id: 'A1', name: 'Anne', email: 'a@x.example', language: 'fr' }];
    const call = {
      bytes: gzipSync(JSON.stringify({ ...settings, people })),
      headers: { 'content-encoding': 'gzip' },
    };
    expect((await ask(staged, 'POST /cohorts/preview', call)).status).toBe(200);
  });
});

test('the description has both ways', () => {
  const content = openApi().paths['/cohorts']?.post?.requestBody?.content;
  expect(content).toMatchObject({
    'application/json': {},
    'multipart/form-data': { schema: { required: ['definition'], properties: { people: {} } } },
  });
});
