import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../functions/forms/answers/answer.ts';
import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import type { Form } from '../../../functions/forms/form.ts';
import { closedPage } from '../../../functions/forms/page/closed-page.tsx';
import { confirmationPage } from '../../../functions/forms/page/confirmation-page.tsx';
import { type FormPageProps, formPage } from '../../../functions/forms/page/form-page.tsx';
import { postedVersion } from '../../../functions/forms/page/form-version.ts';
import type { Locale } from '../../../functions/locales/locale.ts';
import { menteeEndForm } from '../../../functions/stages/evaluation/end-form/end.form.ts';
import { pairProposalForm } from '../../../functions/stages/matching/pair-proposal/pair-proposal.form.ts';
import { expiredLinkPage, freshLinkPage, UNKNOWN_LINK_PAGE } from '../../../functions/web/link-pages.tsx';
import { REFUSAL_STATUS, refusalPage } from '../../../functions/web/refusal-pages.tsx';
import { attribute, elementsOf, submitted, textOf } from '../web/submitted.ts';
import { complaintsAbout } from '../web/validate-page.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { agreement, EXAMPLE_FORMS, mentorApplication, pulse, selection } from './example-forms.ts';

const LOCALES = ['en', 'fr'] as const;

function props(form: Form, locale: Locale): FormPageProps {
  return {
    form,
    locale,
    path: '/f/token',
    cohort: 'Leadership 2027',
    contact: { name: 'Claire Petit', email: 'rh@acme.example' },
    until: new Date('2027-02-01T16:00:00Z'),
    timeZone: 'Europe/Paris',
    version: 0,
  };
}

function firstAnswers(form: Form): Answers {
  return fc.sample(arbitraryAnswers(form), { seed: 7, numRuns: 1 })[0] ?? {};
}

describe.each(EXAMPLE_FORMS)('%s', (_, form) => {
  test.each(LOCALES)('is valid and accessible HTML, empty, filled and with errors (%s)', async (locale) => {
    const answers = firstAnswers(form);
    const refused = parseAnswers(form, {}, locale);
    const page = props(form, locale);
    expect(await complaintsAbout(formPage(page))).toEqual([]);
    expect(await complaintsAbout(formPage({ ...page, version: 1, previous: answers }))).toEqual([]);
    const errors = refused.ok ? [] : refused.errors;
    expect(await complaintsAbout(formPage({ ...page, typed: {}, errors }))).toEqual([]);
    expect(
      await complaintsAbout(confirmationPage({ ...page, answers, confirmationPath: '/f/token/done' })),
    ).toEqual([]);
    expect(await complaintsAbout(closedPage({ ...page, since: page.until, answered: true }))).toEqual([]);
  });

  test.each(LOCALES)('is a light page (%s)', (locale) => {
    expect(Buffer.byteLength(formPage(props(form, locale)))).toBeLessThan(30 * 1024);
  });

  test('shows stored answers so that sending it again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), fc.constantFrom(...LOCALES), (answers, locale) => {
        const html = formPage({ ...props(form, locale), version: 3, previous: answers });
        const posted = submitted(html);
        expect(postedVersion(posted)).toBe(3);
        expect(parseAnswers(form, posted, locale)).toEqual({ ok: true, answers });
      }),
      { numRuns: 15 },
    );
  });

  test('answers nothing for anybody', () => {
    const { _version, _terms, ...untouched } = submitted(formPage(props(form, 'en')));
    expect(
      Object.values(untouched)
        .flat()
        .every((value) => value === ''),
    ).toBe(true);
    expect(
      elementsOf(formPage(props(form, 'en'))).filter(
        (element) => attribute(element, 'checked') !== undefined,
      ),
    ).toEqual([]);
  });

  test('each error in the summary leads to a control on the page', () => {
    const refused = parseAnswers(form, {}, 'fr');
    if (refused.ok) return;
    const html = formPage({ ...props(form, 'fr'), typed: {}, errors: refused.errors });
    const elements = elementsOf(html);
    const controls = new Set(
      elements
        .filter(({ tagName }) => ['input', 'select', 'textarea'].includes(tagName))
        .map((element) => attribute(element, 'id')),
    );
    const links = elements.filter((element) => attribute(element, 'href')?.startsWith('#q-'));
    expect(links).toHaveLength(refused.errors.length);
    for (const link of links) expect(controls).toContain(attribute(link, 'href')?.slice(1));
  });
});

describe('a page with errors', () => {
  const typed = { meetings: '2', success: `${'x'.repeat(601)}<b>` };
  const refused = parseAnswers(pulse, typed, 'fr');
  const html = formPage({ ...props(pulse, 'fr'), typed, errors: refused.ok ? [] : refused.errors });
  const elements = elementsOf(html);

  test('says so in the title, takes the focus and keeps what was typed', () => {
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(textOf(elements.find(({ tagName }) => tagName === 'title') ?? fail())).toMatch(/^Erreur\u00a0: /);
    const summary = elements.find((element) => attribute(element, 'role') === 'alert') ?? fail();
    expect(attribute(summary, 'autofocus')).toBe('');
    expect(attribute(summary, 'tabindex')).toBe('-1');
    expect(submitted(html)).toMatchObject({ meetings: ['2'], success: [typed.success] });
  });

  test('repeats the words of the summary beside the field, and ties them to it', () => {
    const field = elements.find((element) => attribute(element, 'name') === 'success') ?? fail();
    expect(attribute(field, 'aria-invalid')).toBe('true');
    const described = attribute(field, 'aria-describedby')?.split(' ') ?? [];
    const beside = elements
      .filter((element) => described.includes(attribute(element, 'id') ?? ''))
      .map(textOf);
    expect(beside.join()).toContain('il y en a 4 de trop');
  });
});

test('a mistyped date stays as it was typed', () => {
  const html = formPage({ ...props(agreement, 'en'), typed: { firstMeeting: '31/02/2027' }, errors: [] });
  expect(submitted(html).firstMeeting).toEqual(['31/02/2027']);
});

test('two answers at once: the second is shown again, with the version now stored', () => {
  const html = formPage({
    ...props(pulse, 'en'),
    version: 2,
    previous: firstAnswers(pulse),
    typed: { meetings: '1' },
    changedMeanwhile: true,
  });
  expect(html).toContain('changed in another window');
  expect(postedVersion(submitted(html))).toBe(2);
  expect(submitted(html).meetings).toEqual(['1']);
});

test.each(['', '-1', '1.5', 'x', '99999999999'])('a version that is none counts as none: "%s"', (version) => {
  expect(postedVersion({ _version: version })).toBe(0);
});

describe('whatever people and HR write stays text', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onfocus='alert(1)' autofocus='",
      '</textarea><script>1</script>',
      '</style><script>1</script>',
      'javascript:alert(1)',
      '<!--',
      '&lt;b&gt;&amp;',
      '\n\nleading lines',
    ),
    fc.string({ unit: 'binary' }),
  );
  const shapeOf = (html: string) =>
    elementsOf(html).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);

  test('in the texts typed', () => {
    const calm = shapeOf(formPage({ ...props(mentorApplication, 'en'), typed: { goals: 'x', avoid: 'x' } }));
    fc.assert(
      fc.property(hostile, (text) => {
        const html = formPage({ ...props(mentorApplication, 'en'), typed: { goals: text, avoid: text } });
        expect(shapeOf(html)).toEqual(calm);
      }),
    );
  });

  test('in names, goals, the cohort and the answers shown', () => {
    const pages = (text: string) => {
      const proposal = pairProposalForm({
        side: 'mentor',
        partnerName: text,
        about: [{ label: { en: text, fr: text }, value: text }],
      });
      const end = menteeEndForm({ partnerName: text, goals: [{ id: 'goal1', text }], extra: [] });
      const frame = { cohort: text, contact: { name: text, email: 'rh@acme.example' } };
      return [
        formPage({ ...props(proposal, 'fr'), ...frame }),
        formPage({ ...props(end, 'en'), ...frame }),
        confirmationPage({
          ...props(pulse, 'en'),
          ...frame,
          confirmationPath: '/f/token/done',
          answers: { success: text },
        }),
        // A name from right to left stands apart, whatever else is in it.
      ].map((page) => shapeOf(page).filter((tag) => tag !== 'bdi '));
    };
    const calm = pages('x');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(pages(text || 'x')).toEqual(calm);
      }),
    );
  });
});

test('a decision is confirmed without an offer to change it, an answer with one', () => {
  const changeLinks = (form: Form) =>
    elementsOf(
      confirmationPage({ ...props(form, 'en'), answers: {}, confirmationPath: '/f/token/done' }),
    ).filter((element) => attribute(element, 'href') === '/f/token?lang=en').length;
  expect(changeLinks(pulse)).toBe(1);
  expect(changeLinks(selection)).toBe(0);
  const over = { ...props(pulse, 'en'), answers: {}, confirmationPath: '/f/token/done', final: true };
  expect(confirmationPage(over)).not.toContain('Change my answers');
});

test('pages about links and refusals are valid in both languages', async () => {
  expect(await complaintsAbout(UNKNOWN_LINK_PAGE)).toEqual([]);
  for (const locale of LOCALES) {
    expect(await complaintsAbout(expiredLinkPage({ locale, action: '/f/token/fresh' }))).toEqual([]);
    expect(await complaintsAbout(freshLinkPage({ locale }))).toEqual([]);
    for (const refusal of ['badRequest', 'tooLarge', 'tooMany', 'failure'] as const) {
      expect(await complaintsAbout(refusalPage(refusal, { locale }))).toEqual([]);
      expect(REFUSAL_STATUS[refusal]).toBeGreaterThanOrEqual(400);
    }
  }
});

test('a fresh link is asked for by POST only', () => {
  const elements = elementsOf(expiredLinkPage({ locale: 'fr', action: '/f/token/fresh' }));
  const form = elements.find(({ tagName }) => tagName === 'form') ?? fail();
  expect(attribute(form, 'method')).toBe('post');
  expect(elements.filter((element) => attribute(element, 'href')?.includes('fresh'))).toEqual([]);
});

function fail(): never {
  throw new Error('not on the page');
}
