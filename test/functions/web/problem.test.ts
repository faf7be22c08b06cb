import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { jsonPointer, problemErrors, problemResponse } from '../../../functions/web/api/problem.ts';

const Schema = z.strictObject({
  name: z.string(),
  people: z.array(z.strictObject({ email: z.email('not a mail address') })),
});

function errorsOf(value: unknown) {
  const { error } = Schema.safeParse(value);
  return error === undefined ? [] : problemErrors(error);
}

describe('what a schema refused', () => {
  test('is pointed at', () => {
    expect(errorsOf({ name: 'x', people: [{ email: 'a@b.example' }, { email: 'nobody' }] })).toEqual([
      { pointer: '#/people/1/email', detail: 'not a mail address' },
    ]);
  });

  test('unknown fields are named one by one, with a remedy', () => {
    expect(errorsOf({ name: 'x', people: [], gender: 1, 'a/b~c': 2 })).toEqual([
      {
        pointer: '#/gender',
        detail: 'This field is not known.',
        remedy: 'Remove it, or check its spelling.',
      },
      {
        pointer: '#/a~1b~0c',
        detail: 'This field is not known.',
        remedy: 'Remove it, or check its spelling.',
      },
    ]);
  });

  test('the whole document is the bare fragment', () => {
    expect(errorsOf('text')[0]?.pointer).toBe('#');
    expect(jsonPointer(['people', 3, 'email'])).toBe('#/people/3/email');
  });
});

test('a problem is a response by RFC 9457', () => {
  const response = problemResponse(
    { status: 409, title: 'Used before', detail: 'With another body.' },
    { headers: { 'retry-after': '1' } },
  );
  expect(response.statusCode).toBe(409);
  expect(response.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': '1',
  });
  expect(JSON.parse(response.body ?? '')).toEqual({
    status: 409,
    title: 'Used before',
    detail: 'With another body.',
  });
});

test('a problem is told in the caller’s language, and which languages it is in', () => {
  const problem = { status: 409, title: { en: 'Used before', fr: 'Déjà utilisée' } };
  const told = (known: typeof problem & { detail?: string }, locale: 'en' | 'fr') => {
    const { headers, body } = problemResponse(known, { locale });
    return [headers?.['content-language'], JSON.parse(body ?? '').title];
  };
  expect(told(problem, 'fr')).toEqual(['fr', 'Déjà utilisée']);
  expect(told(problem, 'en')).toEqual(['en', 'Used before']);
  expect(told({ ...problem, detail: 'By another team.' }, 'fr')).toEqual(['fr, en', 'Déjà utilisée']);
});

test('thousands of errors do not make an answer of megabytes', () => {
  const errors = Array.from({ length: 4_000 }, (_, index) => ({
    pointer: `#/people/${index}`,
    detail: 'bad',
  }));
  const body = JSON.parse(problemResponse({ status: 422, title: 'Not accepted', errors }).body ?? '');
  expect(body.errors).toHaveLength(100);
  expect(body.moreErrors).toBe(3_900);
});
