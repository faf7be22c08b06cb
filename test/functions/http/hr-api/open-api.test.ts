import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../../../functions/http/hr-api/open-api/open-api.ts';
import { OPERATIONS } from '../../../../functions/http/hr-api/operations.ts';
import { API_ROUTES, OPEN_API_ROUTE } from '../../../../functions/http/hr-api/routes.ts';
import { launched, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ask } from './hr-program.ts';

const document = openApi();
const { paths, components } = document;

describe('the description', () => {
  test('has every route, and no other', () => {
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(API_ROUTES.toSorted());
  });

  test('names every parameter of every path', () => {
    for (const [path, item] of Object.entries(paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(item)) {
        expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      }
    }
  });

  test('refers to nothing that it does not hold', () => {
    const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(Object.keys(components.schemas)));
  });

  test('leaves no answer open: every object says its fields, or of what kind they are', () => {
    const open: string[] = [];
    const look = (value: unknown, at: string) => {
      if (typeof value !== 'object' || value === null) return;
      if ('type' in value && value.type === 'object' && !('additionalProperties' in value)) open.push(at);
      for (const [name, part] of Object.entries(value)) look(part, `${at}/${name}`);
    };
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, { responses }] of Object.entries(item)) look(responses, `${method} ${path}`);
    }
    expect(open).toEqual([]);
  });

  test('says of a body what may be left out', () => {
    expect(paths['/cohorts/{id}/extend']?.post?.requestBody?.required).toBe(true);
    expect(paths['/cohorts/{id}/retry']?.post?.requestBody?.required).toBe(false);
    expect(paths['/cohorts']?.get).not.toHaveProperty('requestBody');
  });

  test('is what the README shows', async () => {
    const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `((?:GET|POST|PUT|PATCH|DELETE) [^`]+)` +\| (.+?) +\|$/gm)];
    expect(Object.fromEntries(rows.map(([, route, summary]) => [route, summary]))).toEqual({
      ...Object.fromEntries(API_ROUTES.map((route) => [route, OPERATIONS[route].summary])),
      [OPEN_API_ROUTE]: 'All of it, described',
    });
  });
});

describe('the router', () => {
  let memory: MemoryTable;
  let staged: StagedCohort;
  beforeAll(async () => {
    memory = await openMemoryTable();
    staged = await launched(await memory.another(), ['m1', 'e1']);
  });
  afterAll(() => memory[Symbol.asyncDispose]());

  test.each(API_ROUTES)('has %s, and keeps to what is said of it', async (route) => {
    const { status, type } = await ask(staged, route, { personId: 'x9', body: [] });
    const [method = '', path = ''] = route.split(' ');
    const response = paths[path]?.[method.toLowerCase()]?.responses;
    expect(Object.keys(response ?? {})).toContain(String(status));
    expect(type).toMatch(/json|csv/);
  });

  test.each([
    ['GET', 'GET /cohorts/{id}/timeline'],
    ['POST', 'POST /cohorts/{id}/extend'],
    ['TRACE', 'DELETE /cohorts/{id}/people/{personId}'],
  ])('says to a %s that it does not have what it has', async (method, known) => {
    const refused = await ask(staged, 'ANY /cohorts/{proxy+}', { method });
    expect(refused).toMatchObject({
      status: 404,
      type: 'application/problem+json',
      body: { title: 'The API has no such route.', detail: expect.stringContaining(known) },
    });
  });
});

test('the lists that the CDK app imports bring no function with them', async () => {
  for (const file of ['http/hr-api/routes.ts', 'web/link-routes.ts', 'web/route-key.ts']) {
    const source = await readFile(new URL(`../../../../functions/${file}`, import.meta.url), 'utf8');
    expect(source.match(/^import (?!type ).*$/gm)).toBeNull();
  }
});
