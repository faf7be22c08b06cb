import { describe, expect, test } from 'vitest';
import { readDefinition } from '../../../functions/definition/read-definition.ts';
import { WORDABLE_MAILS } from '../../../functions/stages/mail-kinds.ts';

const ADA = { id: 'A', name: 'Ada', email: 'ada@brumeval.example', language: 'en' };
const HR = { name: 'HR', email: 'hr@brumeval.example' };

function problemsWith(changes: object) {
  const posted = { name: 'Leadership', timeZone: 'Europe/Paris', hr: [HR], people: [ADA], ...changes };
  const read = readDefinition(posted, {
    now: new Date('2026-09-01T10:00:00Z'),
    mailKinds: WORDABLE_MAILS,
    teams: ['hr'],
  });
  return read.ok ? [] : read.problems;
}

describe('a text that shows nothing is refused at its place, with what to do', () => {
  test('what is empty is told so, and once', () => {
    const problems = problemsWith({
      name: ' ',
      people: [{ ...ADA, name: '' }],
      skills: [{ id: 'x', label: '' }],
    });
    expect(problems.map(({ pointer }) => pointer)).toEqual(['#/name', '#/skills/0/label', '#/people/0/name']);
    for (const { detail } of problems) expect(detail.en).toContain('must not be empty');
  });

  test.each([
    ['the cohort’s name', { name: '\u3164' }, '#/name'],
    ['a person’s name', { people: [{ ...ADA, name: '\u2800' }] }, '#/people/0/name'],
    ['a coordinator’s name', { hr: [{ ...HR, name: '\u200B\u200D' }] }, '#/hr/0/name'],
    ['a text for everybody', { mail: { extra: { mentorCall: '\u00A0\u200B' } } }, '#/mail/extra/mentorCall'],
    [
      'a text in one of its languages',
      { skills: [{ id: 'listen', label: { en: 'Listening', fr: ' ' } }] },
      '#/skills/0/label/fr',
    ],
  ])('%s', (_, changes, pointer) => {
    expect(problemsWith(changes)).toMatchObject([
      { pointer, detail: { en: expect.stringContaining('must show something') } },
    ]);
  });
});

describe('a name with characters that nobody sees is refused, not changed in silence', () => {
  test.each([
    ['a zero-width space', 'Ada\u200BLovelace'],
    ['a soft hyphen', 'Love\u00ADlace'],
    ['a mark of direction', 'علي\u200F 2'],
    ['a joiner between Latin letters', 'A\u200Dda'],
  ])('%s', (_, name) => {
    const words = { detail: { en: expect.stringContaining('characters that nobody sees') } };
    expect(problemsWith({ people: [{ ...ADA, name }] })).toMatchObject([
      { pointer: '#/people/0/name', ...words },
    ]);
    expect(problemsWith({ sponsor: { ...HR, name } })).toMatchObject([
      { pointer: '#/sponsor/name', ...words },
    ]);
  });

  test.each([
    ['letters joined as their script writes them', 'مهر\u200Cداد'],
    ['a variation of a character', '葛\u{E0100}城'],
    ['letters written from the right', 'אבי (מנהל)'],
  ])('%s are part of the name', (_, name) => {
    expect(problemsWith({ people: [{ ...ADA, name }] })).toEqual([]);
  });
});
