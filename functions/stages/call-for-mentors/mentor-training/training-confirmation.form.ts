import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';

export interface TrainingConfirmationContext {
  readonly hours: number;
}

/** A mentor confirms the training: the gate before matching. */
export function trainingConfirmationForm({ hours }: TrainingConfirmationContext) {
  return defineForm({
    id: 'mentorTraining',
    title: { en: 'Confirm your training', fr: 'Confirmer votre formation' },
    lead: [
      {
        en: `The training takes about ${hours} h. Only trained mentors are matched: it is what makes pairs work.`,
        fr: `La formation dure environ ${hours} h. Seuls les mentors qui l’ont suivie sont proposés : c’est elle qui fait la réussite des binômes.`,
      },
    ],
    readers: whoReads('mentorTraining'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'consent',
            name: 'trained',
            shortLabel: { en: 'Training', fr: 'Formation' },
            label: {
              en: 'I have done the training and know what is expected of a mentor.',
              fr: 'J’ai suivi la formation et je sais ce qui est attendu d’un mentor.',
            },
            missing: {
              en: 'Tick the box to confirm that you have done the training',
              fr: 'Cochez la case pour confirmer que vous avez suivi la formation',
            },
          },
          {
            kind: 'text',
            name: 'question',
            label: {
              en: 'Is there anything you would still like to know?',
              fr: 'Y a-t-il quelque chose que vous aimeriez encore savoir ?',
            },
            subject: { en: 'Your question', fr: 'votre question' },
            hint: {
              en: 'HR gets it with your name, and can answer you by mail.',
              fr: 'Les RH la reçoivent avec votre nom et peuvent vous répondre par mail.',
            },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'Confirm', fr: 'Confirmer' },
    next: {
      en: 'You can now be proposed to a mentee. We write to you when there is a pair to propose.',
      fr: 'Un binôme peut maintenant vous être proposé. Nous vous écrirons dès qu’un binôme sera possible.',
    },
  });
}
