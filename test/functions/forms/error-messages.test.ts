import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import { questionsOf } from '../../../functions/forms/form.ts';
import type { FormBody } from '../../../functions/web/body.ts';
import { agreement, EXAMPLE_FORMS, menteeApplication, menteeEnd, selection } from './example-forms.ts';

/** What to do, first of all. */
const BEGINS = {
  en: /^(Select|Enter|Tick) /,
  fr: /^(Sélectionnez|Indiquez|Saisissez|Cochez) /,
};

function messages(form: Parameters<typeof parseAnswers>[0], body: FormBody, locale: 'en' | 'fr'): string[] {
  const parsed = parseAnswers(form, body, locale);
  return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
}

describe.each(EXAMPLE_FORMS)('%s, sent empty', (_, form) => {
  test.each(['en', 'fr'] as const)(
    'says in “%s” of each question what to do, and in no words twice',
    (locale) => {
      const all = messages(form, {}, locale);
      const required = questionsOf(form).filter(({ optional }) => !optional);
      expect(all.length).toBeGreaterThanOrEqual(required.filter(({ kind }) => kind !== 'checkboxes').length);
      for (const message of all) {
        expect(message).toMatch(BEGINS[locale]);
        expect(message).not.toMatch(/[.!?]$/);
        expect(message).not.toMatch(/undefined|\[object/);
      }
      expect(new Set(all).size).toBe(all.length);
    },
  );
});

test('a question that has no answer is named by what it asks', () => {
  expect(messages(agreement, {}, 'en')).toEqual([
    'Enter the date of your first meeting',
    'Select how often you will meet',
    'Enter your first goal',
    'Enter the first steps',
    'Tick the box to agree that what you say stays between you',
    'Tick the box to agree that each of you can end the pair without blame',
  ]);
  expect(messages(selection, {}, 'fr')).toEqual([
    'Indiquez votre décision pour Camille Moreau',
    'Indiquez votre décision pour Aurélie Bernard',
  ]);
});

test('a row overlooked is named after what is asked of it', () => {
  const [first] = messages(menteeEnd, {}, 'fr');
  expect(first).toBe(
    'Indiquez où en est cet objectif\u00a0: «\u00a0Confier le budget de l’atelier à mon adjoint\u00a0»',
  );
});

test('HR’s own question is named in HR’s words', () => {
  expect(messages(menteeApplication, {}, 'en')).toContain('Enter your answer to “How large is your team?”');
});

test.each([
  ['2027-06-01', 'First meeting must be between 4\u00a0January\u00a02027 and 31\u00a0March\u00a02027'],
  ['soon', 'First meeting must be a real date, such as 31/03/2027'],
])('a first meeting on “%s”', (firstMeeting, message) => {
  expect(messages(agreement, { firstMeeting }, 'en')[0]).toBe(message);
});

test('a day outside, in French', () => {
  expect(messages(agreement, { firstMeeting: '2027-06-01' }, 'fr')[0]).toBe(
    'Choisissez pour votre première rencontre une date entre le 4\u00a0janvier\u00a02027 et le 31\u00a0mars\u00a02027',
  );
});

test('numbers and lengths in the manner of each language', () => {
  const goals = 'é'.repeat(1012);
  expect(messages(menteeApplication, { goals }, 'en')[0]).toBe(
    'Your goal must be 1,000 characters or less. It is 12 too long',
  );
  expect(messages(menteeApplication, { goals }, 'fr')[0]).toBe(
    'Raccourcissez votre objectif\u00a0: 1\u202f000 caractères au maximum, et il y en a 12 de trop',
  );
  expect(messages(menteeEnd, { hours: '101' }, 'fr')).toContain(
    'Pour le nombre d’heures, écrivez un nombre compris entre 0 et 100',
  );
});
