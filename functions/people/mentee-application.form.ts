import type { AnswersOf } from '../forms/answers/answer.ts';
import { defineForm } from '../forms/form.ts';
import { whoReads } from '../forms/privacy/who-reads.ts';
import { hrSection } from '../forms/questions/extra-questions.ts';
import { isolated } from '../text/isolated.ts';
import {
  type ApplicationContext,
  AVOID_QUESTION,
  commitmentQuestion,
  languagesQuestion,
  MEETING_MODE_QUESTION,
  skillRows,
} from './application-questions.ts';

export interface MenteeApplicationContext extends ApplicationContext {
  /** Mentors who can be wished for; `detail` tells two of the same name apart. */
  readonly mentors: readonly { readonly id: string; readonly name: string; readonly detail?: string }[];
}

/** A person asks for a mentor. */
export function menteeApplicationForm(context: MenteeApplicationContext) {
  return defineForm({
    id: 'menteeApplication',
    title: { en: 'Ask for a mentor', fr: 'Demander un mentor' },
    lead: [
      {
        en: `Tell us what you want to work on in “${context.cohort}”. The clearer your goal, the better the pair we can propose. You and the mentor each accept or decline it.`,
        fr: `Dites-nous sur quoi vous souhaitez travailler dans « ${context.cohort} ». Plus votre objectif est clair, meilleur sera le binôme proposé. Le mentor et vous pourrez l’accepter ou le refuser.`,
      },
    ],
    readers: whoReads('menteeApplication'),
    terms: 'partnerReadsGoals',
    minutes: 7,
    sections: [
      {
        title: { en: 'What you are looking for', fr: 'Ce que vous recherchez' },
        questions: [
          {
            kind: 'text',
            name: 'goals',
            shortLabel: { en: 'Goal', fr: 'Objectif' },
            label: {
              en: 'What do you want to have achieved by the end?',
              fr: 'Que souhaitez-vous avoir accompli à la fin ?',
            },
            missing: {
              en: 'Enter what you want to have achieved by the end',
              fr: 'Saisissez ce que vous souhaitez avoir accompli à la fin',
            },
            subject: { en: 'Your goal', fr: 'votre objectif' },
            hint: {
              en: 'One goal, in two or three sentences: what is it today, and how will you notice that it has changed?',
              fr: 'Un objectif, en deux ou trois phrases : où en êtes-vous aujourd’hui, et à quoi verrez-vous que cela a changé ?',
            },
            maxLength: 1000,
            multiline: true,
          },
          {
            kind: 'grid',
            name: 'skills',
            shortLabel: { en: 'Skills sought', fr: 'Compétences recherchées' },
            label: {
              en: 'Which of these should your mentor help you with?',
              fr: 'Sur lesquels de ces sujets votre mentor devrait-il vous aider ?',
            },
            missing: {
              en: 'Select at least one thing your mentor should help you with',
              fr: 'Sélectionnez au moins un sujet sur lequel votre mentor devrait vous aider',
            },
            hint: {
              en: 'Few are better than many: choose the ones that matter for your goal.',
              fr: 'Mieux vaut peu que beaucoup : choisissez ceux qui comptent pour votre objectif.',
            },
            rows: skillRows(context.skills),
            columns: [
              { value: 1, label: { en: 'Welcome', fr: 'Bienvenu' } },
              { value: 2, label: { en: 'Important', fr: 'Important' } },
              { value: 3, label: { en: 'The reason I apply', fr: 'La raison de ma demande' } },
            ],
            skip: { en: 'Not needed', fr: 'Pas nécessaire' },
            minRows: 1,
          },
        ],
      },
      {
        title: { en: 'How you would meet', fr: 'Comment vous vous rencontreriez' },
        questions: [
          languagesQuestion(context.languages),
          MEETING_MODE_QUESTION,
          ...wishesQuestion(context.mentors),
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
      en: 'When the call has closed, HR looks at all applications. You will hear from us by mail either way.',
      fr: 'À la clôture de l’appel, les RH étudient toutes les candidatures. Vous recevrez un mail dans tous les cas.',
    },
  });
}

export type MenteeApplicationAnswers = AnswersOf<ReturnType<typeof menteeApplicationForm>>;

function wishesQuestion(mentors: MenteeApplicationContext['mentors']) {
  if (mentors.length === 0) return [];
  return [
    {
      kind: 'ranked',
      name: 'wishes',
      shortLabel: { en: 'Mentors wished for', fr: 'Mentors souhaités' },
      label: {
        en: 'Would you like to work with one of these mentors?',
        fr: 'Souhaitez-vous travailler avec un de ces mentors ?',
      },
      hint: {
        en: 'Up to three, the one you would like best first. A wish counts but cannot be promised. The mentors do not see it.',
        fr: 'Jusqu’à trois, votre préférence en premier. Un souhait compte, mais ne peut pas être garanti. Les mentors ne le voient pas.',
      },
      options: mentors.map(({ id, name, detail }) => {
        const label = detail === undefined ? isolated(name) : `${isolated(name)}, ${detail}`;
        return { value: id, label: { en: label, fr: label } };
      }),
      places: Math.min(3, mentors.length),
      optional: true,
    },
  ] as const;
}
