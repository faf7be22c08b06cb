import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { issueText } from '../../../functions/locales/locale.ts';
import { jsonPointer, problemErrors, problemResponse } from '../../../functions/web/api/problem.ts';

const NOT_MAIL = { en: 'not a mail address', fr: 'pas une adresse e-mail' };
const Schema = z.strictObject({
  name: z.string(),
  people: z.array(z.strictObject({ email: z.email(issueText(NOT_MAIL)) })),
});

function errorsOf(value: unknown) {
  const { error } = Schema.safeParse(value);
  return error === undefined ? [] : problemErrors(error);
}

describe('what a schema refused', () => {
  test('is pointed at', () => {
    expect(errorsOf({ name: 'x', people: [{ email: 'a@b.example' }, { email: 'nobody' }] })).toEqual([
      { pointer: '#/people/1/email', detail: NOT_MAIL },
    ]);
  });

  test('unknown fields are named one by one, with a remedy', () => {
    expect(errorsOf({ name: 'x', people: [], gender: 1, 'a/b~c': 2 })).toEqual([
      {
        pointer: '#/gender',
        detail: { en: 'This field is not known.', fr: 'Ce champ n’est pas connu.' },
        remedy: {
          en: 'Remove it, or check its spelling.',
          fr: 'Ôtez-le, ou vérifiez son orthographe.',
        },
      },
      {
        pointer: '#/a~1b~0c',
        detail: { en: 'This field is not known.', fr: 'Ce champ n’est pas connu.' },
        remedy: {
          en: 'Remove it, or check its spelling.',
          fr: 'Ôtez-le, ou vérifiez son orthographe.',
        },
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
    {
      status: 409,
      title: { en: 'Used before', fr: 'Déjà utilisée' },
      detail: { en: 'With another body.', fr: 'Avec un autre corps.' },
    },
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

test('a problem is told in the caller’s language, down to what to do about each error', () => {
  const problem = {
    status: 409,
    title: { en: 'Used before', fr: 'Déjà utilisée' },
    errors: [
      {
        pointer: '#/name',
        detail: { en: 'Who?', fr: 'Qui ?' },
        remedy: { en: 'Say it.', fr: 'Dites-le.' },
      },
    ],
  };
  const told = (locale: 'en' | 'fr') => {
    const { headers, body } = problemResponse(problem, { locale });
    return [headers?.['content-language'], JSON.parse(body ?? '')];
  };
  expect(told('fr')).toEqual([
    'fr',
    {
      status: 409,
      title: 'Déjà utilisée',
      errors: [{ pointer: '#/name', detail: 'Qui\u202f?', remedy: 'Dites-le.' }],
    },
  ]);
  expect(told('en')).toMatchObject(['en', { title: 'Used before', errors: [{ detail: 'Who?' }] }]);
});

test('thousands of errors do not make an answer of megabytes', () => {
  const errors = Array.from({ length: 4_000 }, (_, index) => ({
    pointer: `#/people/${index}`,
    detail: { en: 'bad', fr: 'mauvais' },
  }));
  const body = JSON.parse(
    problemResponse({ status: 422, title: { en: 'Not accepted', fr: 'Refusé' }, errors }).body ?? '',
  );
  expect(body.errors).toHaveLength(100);
  expect(body.moreErrors).toBe(3_900);
});
