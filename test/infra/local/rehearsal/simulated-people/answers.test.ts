import { describe, expect, test } from 'vitest';
import { type ParsedAnswers, parseAnswers } from '../../../../../functions/forms/answers/parse-answers.ts';
import type { Form } from '../../../../../functions/forms/form.ts';
import { type FormPageProps, formPage } from '../../../../../functions/forms/page/form-page.tsx';
import type { Locale } from '../../../../../functions/locales/locale.ts';
import { menteeEndForm } from '../../../../../functions/stages/evaluation/end-form/end.form.ts';
import { readFormBody } from '../../../../../functions/web/body.ts';
import {
  correct,
  fillIn,
  fillInCarelessly,
} from '../../../../../infra/local/rehearsal/simulated-people/answers.ts';
import { readPage } from '../../../../../infra/local/rehearsal/simulated-people/page.ts';
import { ORDINARY, Persona } from '../../../../../infra/local/rehearsal/simulated-people/persona.ts';
import type { Situation } from '../../../../../infra/local/rehearsal/simulated-people/situation.ts';
import { EXAMPLE_FORMS } from '../../../../functions/forms/example-forms.ts';

const LOCALES = ['en', 'fr'] as const;
const PEOPLE = Array.from({ length: 25 }, (_, number) => `person${number}@example.com`);

function situationOf(address: string, props: FormPageProps, fit = 0.6): Situation {
  const page = readPage(formPage(props));
  const form = page.forms.find(({ method }) => method === 'post');
  if (!form) throw new Error('no form on the page');
  return {
    persona: new Persona(1, address, false, ORDINARY),
    page,
    form,
    ownName: 'Grace Hopper',
    fit,
    today: new Date('2027-02-20T09:00:00Z'),
    asked: { times: 1, daysSince: undefined },
  };
}

function propsOf(form: Form, locale: Locale): FormPageProps {
  return {
    form,
    locale,
    path: '/f/token',
    cohort: 'Leadership 2027',
    contact: { name: 'Claire Petit', email: 'rh@acme.example' },
    timeZone: 'Europe/Paris',
    version: 0,
  };
}

function post<F extends Form>(form: F, fields: URLSearchParams, locale: Locale): ParsedAnswers<unknown> {
  const body = readFormBody({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
    isBase64Encoded: false,
  });
  if (!body.ok) throw new Error(`refused with ${body.status}`);
  return parseAnswers(form, body.fields, locale);
}

describe.each(EXAMPLE_FORMS)('%s', (_, form) => {
  test.each(LOCALES)('is filled in as asked, by everybody (%s)', (locale) => {
    for (const address of PEOPLE) {
      let fields = fillIn(situationOf(address, propsOf(form, locale)));
      let result = post(form, fields, locale);
      if (!result.ok) {
        const again = propsOf(form, locale);
        const situation = situationOf(address, {
          ...again,
          typed: Object.fromEntries(fields),
          errors: result.errors,
        });
        fields = correct(situation, fields);
        result = post(form, fields, locale);
      }
      expect(result, `${address}: ${fields}`).toMatchObject({ ok: true });
    }
  });

  test.each(LOCALES)('sent with something missing is corrected from what the page says (%s)', (locale) => {
    for (const address of PEOPLE.slice(0, 8)) {
      const props = propsOf(form, locale);
      let fields = fillInCarelessly(situationOf(address, props));
      for (let attempt = 0; attempt < 2; attempt++) {
        const result = post(form, fields, locale);
        if (result.ok) break;
        const typed = Object.fromEntries(fields);
        fields = correct(situationOf(address, { ...props, typed, errors: result.errors }), fields);
      }
      expect(post(form, fields, locale), `${address}: ${fields}`).toMatchObject({ ok: true });
    }
  });

  test('is filled in the same way whenever the same person meets it', () => {
    const fill = () => fillIn(situationOf('adele@example.com', propsOf(form, 'fr'))).toString();
    expect(fill()).toBe(fill());
  });
});

test('a pair that suits each other is happier at the end than one that does not', () => {
  const form = menteeEndForm({ partnerName: 'Ada Lovelace', goals: [], extra: [] });
  const recommendation = (fit: number) => {
    const given = PEOPLE.map((address) =>
      fillIn(situationOf(address, propsOf(form, 'en'), fit)).get('recommend'),
    );
    return given.reduce((sum, value) => sum + Number(value), 0) / given.length;
  };
  expect(recommendation(0.9)).toBeGreaterThan(recommendation(0.2) + 4);
});
