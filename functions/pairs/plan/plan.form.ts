import { defineForm } from '../../forms/form.ts';
import { whoReads } from '../../forms/privacy/who-reads.ts';
import { CADENCE_OPTIONS } from './cadence.ts';
import { byWhen, FIRST, goal, howKnown, SECOND, THIRD } from './goal-questions.ts';

/** What the two of a pair plan together. Names are those of the agreement, from which it begins. */
export function planForm() {
  return defineForm({
    id: 'plan',
    title: { en: 'Our plan', fr: 'Notre plan' },
    lead: [
      {
        en: 'One plan for the two of you: both see it, and both can change it until the programme ends.',
        fr: 'Un seul plan pour vous deux\u00a0: chaque personne le voit et peut le modifier jusqu’à la fin du programme.',
      },
    ],
    readers: whoReads('plan'),
    minutes: 5,
    sections: [
      {
        title: { en: 'What you work on', fr: 'Ce sur quoi vous travaillez' },
        lead: {
          en: 'One goal is enough, three are the most.',
          fr: 'Un objectif suffit, trois sont un maximum.',
        },
        questions: [
          {
            ...goal('goal1', FIRST),
            missing: { en: 'Enter your first goal', fr: 'Saisissez votre premier objectif' },
          },
          byWhen('goal1By', FIRST),
          howKnown('goal1How', FIRST),
          { ...goal('goal2', SECOND), optional: true },
          byWhen('goal2By', SECOND),
          howKnown('goal2How', SECOND),
          { ...goal('goal3', THIRD), optional: true },
          byWhen('goal3By', THIRD),
          howKnown('goal3How', THIRD),
        ],
      },
      {
        title: { en: 'How you go on', fr: 'Comment vous avancez' },
        questions: [
          {
            kind: 'text',
            name: 'firstSteps',
            label: { en: 'The next steps', fr: 'Les prochaines étapes' },
            subject: { en: 'The next steps', fr: 'les prochaines étapes' },
            hint: { en: 'Who does what, and by when.', fr: 'Qui fait quoi, et pour quand.' },
            maxLength: 1000,
            multiline: true,
            optional: true,
          },
          {
            kind: 'radio',
            name: 'cadence',
            label: { en: 'How often do you meet?', fr: 'À quel rythme vous rencontrez-vous\u202f?' },
            missing: { en: 'Select how often you meet', fr: 'Sélectionnez le rythme de vos rencontres' },
            options: CADENCE_OPTIONS,
          },
          {
            kind: 'text',
            name: 'confidential',
            label: { en: 'What stays between you', fr: 'Ce qui reste entre vous' },
            subject: { en: 'What stays between you', fr: 'ce qui reste entre vous' },
            hint: {
              en: 'What you say to each other does, unless somebody is in danger or the law requires otherwise. Is there more to agree on?',
              fr: 'C’est le cas de ce que vous vous dites, sauf si quelqu’un est en danger ou si la loi l’exige. Avez-vous autre chose à convenir\u202f?',
            },
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
