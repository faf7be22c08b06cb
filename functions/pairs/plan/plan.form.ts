import { defineForm } from '../../forms/form.ts';
import { whoReads } from '../../forms/privacy/who-reads.ts';
import type { Localised } from '../../locales/locale.ts';

/** As many as two people keep in mind, and as the agreement has. */
const GOALS = [
  { name: 'goal1', label: { en: 'First goal', fr: 'Premier objectif' }, optional: false },
  { name: 'goal2', label: { en: 'Second goal', fr: 'Deuxième objectif' }, optional: true },
  { name: 'goal3', label: { en: 'Third goal', fr: 'Troisième objectif' }, optional: true },
] as const;

const BY: Localised = { en: 'By when?', fr: 'Pour quand ?' };
const HOW: Localised = {
  en: 'How will you know that it is reached?',
  fr: 'À quoi verrez-vous qu’il est atteint ?',
};

/** What the two of a pair plan together. Names are those of the agreement, from which it begins. */
export function planForm() {
  return defineForm({
    id: 'plan',
    title: { en: 'Our plan', fr: 'Notre plan' },
    lead: [],
    readers: whoReads('plan'),
    minutes: 5,
    sections: [
      {
        questions: [
          ...GOALS.flatMap(({ name, label, optional }) => [
            { kind: 'text', name, label, maxLength: 300, ...(optional && { optional: true }) } as const,
            {
              kind: 'text',
              name: `${name}By`,
              label: { en: `${label.en}: ${lower(BY.en)}`, fr: `${label.fr} : ${lower(BY.fr)}` },
              maxLength: 100,
              optional: true,
            } as const,
            {
              kind: 'text',
              name: `${name}How`,
              label: { en: `${label.en}: ${lower(HOW.en)}`, fr: `${label.fr} : ${lower(HOW.fr)}` },
              maxLength: 300,
              optional: true,
            } as const,
          ]),
          {
            kind: 'text',
            name: 'firstSteps',
            label: { en: 'The next steps', fr: 'Les prochaines étapes' },
            hint: { en: 'Who does what, and by when.', fr: 'Qui fait quoi, et pour quand.' },
            maxLength: 1000,
            multiline: true,
            optional: true,
          },
          {
            kind: 'radio',
            name: 'cadence',
            label: { en: 'How often do you meet?', fr: 'À quel rythme vous rencontrez-vous ?' },
            options: [
              { value: 'everyTwoWeeks', label: { en: 'Every two weeks', fr: 'Toutes les deux semaines' } },
              {
                value: 'everyThreeWeeks',
                label: { en: 'Every three weeks', fr: 'Toutes les trois semaines' },
              },
              { value: 'monthly', label: { en: 'Every month', fr: 'Tous les mois' } },
            ],
          },
          {
            kind: 'text',
            name: 'confidential',
            label: { en: 'What stays between you', fr: 'Ce qui reste entre vous' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'Save our plan', fr: 'Enregistrer notre plan' },
  });
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The goals of a plan, as the end form asks about them. */
export function goalsOf(answers: Readonly<Record<string, unknown>>): { id: string; text: string }[] {
  return GOALS.flatMap(({ name }) => {
    const text = answers[name];
    return typeof text === 'string' && text !== '' ? [{ id: name, text }] : [];
  });
}
