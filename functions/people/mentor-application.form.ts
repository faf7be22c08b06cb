import type { AnswersOf } from '../forms/answers/answer.ts';
import { defineForm } from '../forms/form.ts';
import { whoReads } from '../forms/privacy/who-reads.ts';
import { hrSection } from '../forms/questions/extra-questions.ts';
import {
  type ApplicationContext,
  AVOID_QUESTION,
  commitmentQuestion,
  languagesQuestion,
  MEETING_MODE_QUESTION,
  skillRows,
} from './application-questions.ts';

export interface MentorApplicationContext extends ApplicationContext {
  /** The most mentees one mentor may have in this cohort, 1 to 3. */
  readonly maxPlaces: number;
}

/** A person offers to be a mentor. */
export function mentorApplicationForm(context: MentorApplicationContext) {
  return defineForm({
    id: 'mentorApplication',
    title: { en: 'Become a mentor', fr: 'Devenir mentor' },
    lead: [
      {
        en: `Thank you for thinking about being a mentor in “${context.cohort}”. Tell us what you can offer and how you would like to meet. Each side then accepts or declines the pair that is proposed.`,
        fr: `Merci d’envisager de devenir mentor dans « ${context.cohort} ». Dites-nous ce que vous pouvez apporter et comment vous souhaitez vous rencontrer. Chaque personne accepte ou refuse ensuite le binôme proposé.`,
      },
    ],
    readers: whoReads('mentorApplication'),
    terms: 'partnerReadsGoals',
    minutes: 6,
    sections: [
      {
        title: { en: 'What you offer', fr: 'Ce que vous apportez' },
        questions: [
          {
            kind: 'grid',
            name: 'skills',
            shortLabel: { en: 'Skills offered', fr: 'Compétences proposées' },
            label: {
              en: 'Which of these can you help somebody with?',
              fr: 'Sur lesquels de ces sujets pouvez-vous aider quelqu’un ?',
            },
            missing: {
              en: 'Select at least one thing you can help somebody with',
              fr: 'Sélectionnez au moins un sujet sur lequel vous pouvez aider quelqu’un',
            },
            hint: {
              en: 'Answer where you have something to offer, at least once.',
              fr: 'Répondez là où vous avez quelque chose à apporter, au moins une fois.',
            },
            rows: skillRows(context.skills),
            columns: [
              { value: 1, label: { en: 'I am learning it', fr: 'Je l’apprends' } },
              { value: 2, label: { en: 'I do it', fr: 'Je le pratique' } },
              { value: 3, label: { en: 'I do it well', fr: 'Je le maîtrise' } },
              { value: 4, label: { en: 'Others learn it from me', fr: 'Je l’apprends aux autres' } },
            ],
            skip: { en: 'Not offered', fr: 'Non proposé' },
            minRows: 1,
          },
          {
            kind: 'text',
            name: 'goals',
            shortLabel: { en: 'What you can help with', fr: 'Ce que vous pouvez apporter' },
            label: {
              en: 'What would you most like to help somebody achieve?',
              fr: 'Qu’aimeriez-vous le plus aider quelqu’un à accomplir ?',
            },
            missing: {
              en: 'Enter what you would most like to help somebody achieve',
              fr: 'Saisissez ce que vous aimeriez le plus aider quelqu’un à accomplir',
            },
            subject: {
              en: 'What you would like to help somebody achieve',
              fr: 'ce que vous aimeriez aider quelqu’un à accomplir',
            },
            hint: {
              en: 'Two or three sentences, with an experience you can draw on.',
              fr: 'Deux ou trois phrases, avec une expérience sur laquelle vous pouvez vous appuyer.',
            },
            maxLength: 1000,
            multiline: true,
          },
        ],
      },
      {
        title: { en: 'How you would meet', fr: 'Comment vous vous rencontreriez' },
        questions: [
          languagesQuestion(context.languages),
          MEETING_MODE_QUESTION,
          ...placesQuestion(context.maxPlaces),
          AVOID_QUESTION,
        ],
      },
      ...hrSection(context.extra),
      {
        title: { en: 'Before you send', fr: 'Avant d’envoyer' },
        questions: [commitmentQuestion(context)],
      },
    ],
    submitLabel: { en: 'Send my application', fr: 'Envoyer ma candidature' },
    next: {
      en: 'HR selects the mentors once the call has closed. You will hear from us by mail either way.',
      fr: 'Les RH sélectionnent les mentors à la clôture de l’appel. Vous recevrez un mail dans tous les cas.',
    },
  });
}

/** Without an answer, or where the cohort allows only one, a mentor has one place. */
export type MentorApplicationAnswers = AnswersOf<ReturnType<typeof mentorApplicationForm>>;

function placesQuestion(maxPlaces: number) {
  if (maxPlaces <= 1) return [];
  return [
    {
      kind: 'count',
      name: 'places',
      shortLabel: { en: 'Places', fr: 'Nombre de places' },
      label: {
        en: 'How many people could you accompany at most?',
        fr: 'Combien de personnes pourriez-vous accompagner au maximum ?',
      },
      hint: { en: 'One, if you do not answer.', fr: 'Une seule, sans réponse de votre part.' },
      options: Array.from({ length: maxPlaces }, (_, index) => ({
        value: index + 1,
        label: {
          en: index === 0 ? '1 person' : `${index + 1} people`,
          fr: index === 0 ? '1 personne' : `${index + 1} personnes`,
        },
      })),
      optional: true,
    },
  ] as const;
}
