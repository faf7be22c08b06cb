import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { managerViewQuestion } from '../../../forms/questions/leadership-view.ts';
import { ofName } from '../../../locales/fr/elision.ts';

export interface ManagerViewContext {
  readonly menteeName: string;
  readonly when: 'start' | 'end';
}

/** A mentee's manager describes behaviour at work; never the mentoring conversations. */
export function managerViewForm({ menteeName, when }: ManagerViewContext) {
  return defineForm({
    id: when === 'start' ? 'managerView' : 'managerViewEnd',
    title: {
      en: `How do you see ${menteeName} at work?`,
      fr: `Comment voyez-vous ${menteeName} au travail ?`,
    },
    lead: [
      when === 'start'
        ? {
            en: `${menteeName} begins a mentoring programme. Please describe what you see today; we ask again at the end. What is said in the mentoring itself is confidential: please do not ask about it.`,
            fr: `${menteeName} commence un programme de mentorat. Décrivez ce que vous observez aujourd’hui ; nous vous reposerons la question à la fin. Les échanges de mentorat sont confidentiels : merci de ne pas poser de question à leur sujet.`,
          }
        : {
            en: `${menteeName}’s mentoring programme is ending. Please describe what you see today, without looking back at your first answers.`,
            fr: `Le programme de mentorat ${ofName(menteeName)} se termine. Décrivez ce que vous observez aujourd’hui, sans vous reporter à vos premières réponses.`,
          },
    ],
    readers: whoReads(when === 'start' ? 'managerView' : 'managerViewEnd'),
    terms: 'describedMayRead',
    minutes: 2,
    sections: [
      {
        questions: [
          managerViewQuestion({
            name: 'view',
            label: {
              en: 'How often do you see this today?',
              fr: 'À quelle fréquence l’observez-vous aujourd’hui ?',
            },
            missing: {
              en: 'Select how often you see this today',
              fr: 'Indiquez à quelle fréquence vous l’observez aujourd’hui',
            },
          }),
        ],
      },
    ],
    submitLabel: { en: 'Send my answers', fr: 'Envoyer mes réponses' },
    next: {
      en: 'There is nothing more to do.',
      fr: 'Vous n’avez rien d’autre à faire.',
    },
  });
}
