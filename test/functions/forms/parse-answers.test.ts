import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersSchema } from '../../../functions/forms/answers/answer-schema.ts';
import { answersAsBody } from '../../../functions/forms/answers/answers-as-body.ts';
import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import { storedAnswers } from '../../../functions/forms/answers/stored-answers.ts';
import { defineForm, questionsOf } from '../../../functions/forms/form.ts';
import { fieldsOf } from '../../../functions/forms/page/fields.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import {
  agreement,
  EXAMPLE_FORMS,
  menteeApplication,
  menteeEnd,
  mentorApplication,
  pairProposal,
  pulse,
} from './example-forms.ts';

const LOCALES = ['en', 'fr'] as const;

describe.each(EXAMPLE_FORMS)('%s', (_, form) => {
  test('takes any valid answers, posted as fields, and keeps them as they are', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), fc.constantFrom(...LOCALES), (answers, locale) => {
        const parsed = parseAnswers(form, answersAsBody(form, answers), locale);
        expect(parsed).toEqual({ ok: true, answers });
        expect(answersSchema(form).parse(answers)).toEqual(answers);
        expect(storedAnswers(form, answers)).toEqual(answers);
      }),
      { numRuns: 50 },
    );
  });

  test('never throws, stores only what it asks for, and names what is wrong', () => {
    const names = questionsOf(form).map((question) => question.name);
    const fields = [...questionsOf(form).flatMap(fieldsOf), 'unasked', '__proto__', 'constructor'];
    const values = questionsOf(form).flatMap((question) =>
      'options' in question ? question.options.map(({ value }) => String(value)) : [],
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'yes', '1', '-1', '1e9', ...values),
    );
    const body = fc.dictionary(fc.constantFrom(...fields), fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(body, fc.constantFrom(...LOCALES), (typed, locale) => {
        const parsed = parseAnswers(form, typed, locale);
        if (parsed.ok) expect(names).toEqual(expect.arrayContaining(Object.keys(parsed.answers)));
        else for (const error of parsed.errors) expect(names).toContain(error.name);
      }),
    );
  });
});

describe('what people type', () => {
  const valid = { meetings: '2', helps: '4', open: '5', contactMe: 'no', 'extra-team': 'Twelve' };

  test('texts are trimmed and freed of control characters, line breaks are kept', () => {
    const success = ' \u0000Done\u0007:\r\nbudget\u202e handed over\u00a0\n';
    const parsed = parseAnswers(pulse, { ...valid, success }, 'en');
    expect(parsed.ok && parsed.answers.success).toBe('Done:\nbudget handed over');
  });

  test('separators of lines and paragraphs become the line breaks that they show as', () => {
    const success = 'Done:\u2028budget\u2029handed over';
    const parsed = parseAnswers(pulse, { ...valid, success }, 'en');
    expect(parsed.ok && parsed.answers.success).toBe('Done:\nbudget\nhanded over');
  });

  test.each(['\u200b\u2060', '\u3164', '\u2800 \u00ad', '\u202e\u2066'])(
    'a text that shows nothing is none: it is asked for, or left out where it may be',
    (nothing) => {
      const optional = parseAnswers(pulse, { ...valid, success: nothing }, 'en');
      expect(optional.ok && Object.keys(optional.answers)).not.toContain('success');
      const asked = parseAnswers(menteeApplication, { goals: nothing }, 'en');
      const errors = asked.ok ? [] : asked.errors;
      expect(errors).toContainEqual({
        name: 'goals',
        message: 'Enter what you want to have achieved by the end',
      });
    },
  );

  test('a text that is too long is refused with how much is too much', () => {
    const parsed = parseAnswers(pulse, { ...valid, success: 'x'.repeat(607) }, 'en');
    expect(parsed).toEqual({
      ok: false,
      errors: [
        {
          name: 'success',
          message: 'The success you would share must be 600 characters or less. It is 7 too long',
        },
      ],
    });
  });

  test('a line break counts once, as the person sees it', () => {
    const parsed = parseAnswers(
      pulse,
      { ...valid, success: `${'x'.repeat(300)}\r\n${'y'.repeat(299)}` },
      'en',
    );
    expect(parsed.ok).toBe(true);
  });

  const hoursOnly = defineForm({
    ...menteeEnd,
    sections: [{ questions: questionsOf(menteeEnd).filter(({ name }) => name === 'hours') }],
  });

  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 1\u202f2 ', 12],
    ['0', 0],
    ['100', 100],
  ])('“%s” hours are %d', (hours, expected) => {
    expect(parseAnswers(hoursOnly, { hours }, 'fr')).toEqual({ ok: true, answers: { hours: expected } });
  });

  test('hours have a cap that the question says', () => {
    const [hours] = questionsOf(hoursOnly);
    expect(hours?.hint?.en).toContain('100 hours at most');
    expect(hours?.hint?.fr).toContain('100 heures au plus');
  });

  test.each([
    ['many', 'Number of hours must be a number, in figures'],
    ['100.1', 'Number of hours must be between 0 and 100'],
    ['-1', 'Number of hours must be between 0 and 100'],
    ['1.25', 'Number of hours must have at most 1 digit after the point'],
    ['', 'Enter how many hours you spent on this mentoring'],
  ])('“%s” hours are refused with the remedy', (hours, remedy) => {
    const parsed = parseAnswers(menteeEnd, { hours }, 'en');
    const error = parsed.ok ? undefined : parsed.errors.find((candidate) => candidate.name === 'hours');
    expect(error?.message).toBe(remedy);
  });

  test.each([
    ['31/03/2027', true],
    ['2027-03-31', true],
    ['1.2.2027', true],
    ['2027-02-30', false],
    ['2027-04-01', false],
    ['2027-01-03', false],
    ['soon', false],
  ])('a first meeting on %s: %s', (firstMeeting, fine) => {
    const parsed = parseAnswers(agreement, { firstMeeting }, 'en');
    const names = parsed.ok ? [] : parsed.errors.map((error) => error.name);
    expect(names.includes('firstMeeting')).toBe(!fine);
  });

  test('wishes close up, and the same mentor twice is refused', () => {
    const wishes = (one: string, two: string, three: string) => {
      const parsed = parseAnswers(
        menteeApplication,
        {
          goals: 'Delegate',
          'skills.feedback': '3',
          languages: ['fr'],
          meetingMode: 'either',
          'wishes.1': one,
          'wishes.2': two,
          'wishes.3': three,
          'extra-team': '3',
          commitment: 'yes',
        },
        'en',
      );
      return parsed.ok ? parsed.answers.wishes : parsed.errors;
    };
    expect(wishes('', '3', '4')).toEqual(['3', '4']);
    expect(wishes('', '', '')).toBeUndefined();
    expect(wishes('3', '', '3')).toEqual([
      { name: 'wishes', message: 'Select a different answer for each choice in “Mentors wished for”' },
    ]);
    expect(wishes('somebody else', '', '')).toMatchObject([{ name: 'wishes' }]);
  });

  test('skills hold only the levels chosen, and at least one is wanted', () => {
    const body = {
      'skills.feedback': '4',
      'skills.delegation': '',
      goals: 'Share',
      languages: 'fr',
      meetingMode: 'remote',
      'extra-team': '3',
      commitment: 'yes',
    };
    const parsed = parseAnswers(mentorApplication, body, 'fr');
    expect(parsed.ok && parsed.answers.skills).toEqual({ feedback: 4 });
    const none = parseAnswers(mentorApplication, { ...body, 'skills.feedback': '' }, 'fr');
    expect(none).toMatchObject({ ok: false, errors: [{ name: 'skills' }] });
    const unknown = parseAnswers(mentorApplication, { ...body, 'skills.feedback': '5' }, 'fr');
    expect(unknown).toMatchObject({ ok: false, errors: [{ name: 'skills', row: 'feedback' }] });
  });

  test('a row overlooked is asked for; a row skipped is not', () => {
    const rows = (goals: Record<string, string>) => {
      const parsed = parseAnswers(menteeEnd, goals, 'en');
      return parsed.ok ? [] : parsed.errors.filter(({ name }) => name === 'goals').map(({ row }) => row);
    };
    expect(rows({ 'goals.goal1': '3' })).toEqual(['goal2']);
    expect(rows({ 'goals.goal1': '3', 'goals.goal2': '' })).toEqual([]);
  });

  test('nothing is taken for an answer that is not one: silence never accepts', () => {
    for (const decision of ['', 'yes', 'ACCEPT', 'accept ,decline']) {
      expect(parseAnswers(pairProposal, { decision }, 'en').ok).toBe(false);
    }
    expect(parseAnswers(pairProposal, {}, 'fr')).toEqual({
      ok: false,
      errors: [
        {
          name: 'decision',
          message: 'Indiquez si vous acceptez le binôme avec Camille Moreau',
        },
      ],
    });
  });
});

test('answers stay readable after the mentors wished for have left', () => {
  const stored = {
    goals: 'Delegate',
    skills: { feedback: 3, gone: 2 },
    languages: ['fr'],
    meetingMode: 'either',
    wishes: ['gone'],
    'extra-team': '3',
    commitment: true,
  };
  expect(storedAnswers(menteeApplication, stored).wishes).toEqual(['gone']);
  expect(answersSchema(menteeApplication).safeParse(stored).success).toBe(false);
  expect(() => storedAnswers(menteeApplication, { ...stored, meetingMode: 'telepathy' })).toThrow(
    'meetingMode',
  );
});
