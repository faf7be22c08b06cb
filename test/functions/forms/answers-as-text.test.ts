import { expect, test } from 'vitest';
import { answersAsFacts, answersAsText } from '../../../functions/forms/answers/answers-as-text.ts';
import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import { decisionsById } from '../../../functions/forms/decisions.ts';
import { agreement, menteeApplication, menteeEnd, selection } from './example-forms.ts';

const application = {
  goals: 'Déléguer',
  skills: { feedback: 3, delegation: 1 },
  languages: ['fr', 'en'],
  meetingMode: 'either',
  wishes: ['E.100@acme', '3'],
  'extra-team': 'Douze',
  commitment: true,
} as const;

function inWords(locale: 'en' | 'fr'): Record<string, string> {
  return Object.fromEntries(
    answersAsText(menteeApplication, application, locale).map(({ name, value }) => [name, value]),
  );
}

test('answers in words, in either language', () => {
  expect(inWords('en')).toEqual({
    goals: 'Déléguer',
    skills: 'Giving feedback: The reason I apply\nDelegating: Welcome',
    languages: 'French\nEnglish',
    meetingMode: 'Either suits me',
    wishes: '1. Camille Moreau, Lyon\n2. Tom O’Neill',
    avoid: '',
    'extra-team': 'Douze',
    'extra-hope': '',
    commitment: 'Yes',
  });
  expect(inWords('fr')).toMatchObject({
    skills: 'Donner du feedback\u00a0: La raison de ma demande\nDéléguer\u00a0: Bienvenu',
    languages: 'Français\nAnglais',
    commitment: 'Oui',
  });
});

test('dates, numbers and scales in words', () => {
  const day = answersAsText(agreement, { firstMeeting: '2027-03-01' }, 'fr').find(
    ({ name }) => name === 'firstMeeting',
  );
  expect(day?.value).toBe('1er\u00a0mars\u00a02027');
  const end = answersAsText(menteeEnd, { hours: 12.5, recommend: 9, goals: { goal1: 3 } }, 'fr');
  expect(Object.fromEntries(end.map(({ name, value }) => [name, value]))).toMatchObject({
    hours: '12,5 heures',
    recommend: '9/10',
    goals: 'Confier le budget de l’atelier à mon adjoint\u00a0: Atteint',
  });
});

test('what was chosen stays readable after it has gone from the list', () => {
  const [wish] = answersAsText(menteeApplication, { wishes: ['gone'] }, 'en').filter(
    ({ name }) => name === 'wishes',
  );
  expect(wish?.value).toBe('1. gone');
});

test('facts are the questions answered, in both languages', () => {
  expect(answersAsFacts(menteeApplication, { meetingMode: 'remote' })).toEqual([
    {
      label: { en: 'Way of meeting', fr: 'Mode de rencontre' },
      value: { en: 'By video or telephone', fr: 'En visio ou par téléphone' },
    },
  ]);
});

test('HR’s decisions are found by the id of each person', () => {
  const parsed = parseAnswers(
    selection,
    { 'decision-E.100@acme': 'accept', 'decision-e_2-b': 'decline' },
    'fr',
  );
  if (!parsed.ok) throw new Error('refused');
  expect([...decisionsById(parsed.answers)]).toEqual([
    ['E.100@acme', 'accept'],
    ['e_2-b', 'decline'],
  ]);
});
