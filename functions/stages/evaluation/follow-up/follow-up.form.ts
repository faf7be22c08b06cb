import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { YES_NO } from '../../../forms/questions/yes-no.ts';

export interface FollowUpContext {
  readonly partnerName: string;
}

/** Three questions some months later: results appear late. */
export function followUpForm({ partnerName }: FollowUpContext) {
  return defineForm({
    id: 'followUp',
    title: { en: 'What has stayed?', fr: 'Que vous en reste-t-il ?' },
    lead: [
      {
        en: `Some months ago your mentoring with ${partnerName} ended. Three questions about what came of it.`,
        fr: `Votre mentorat avec ${partnerName} s’est terminé il y a quelques mois. Trois questions sur ce qu’il en est resté.`,
      },
    ],
    readers: whoReads('followUp'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'usesLearning',
            label: {
              en: 'Do you still use something you learned there in your work?',
              fr: 'Utilisez-vous encore dans votre travail quelque chose que vous y avez appris ?',
            },
            missing: {
              en: 'Select whether you still use something you learned in your work',
              fr: 'Indiquez si vous utilisez encore dans votre travail quelque chose que vous avez appris',
            },
            options: YES_NO,
          },
          {
            kind: 'radio',
            name: 'inTouch',
            label: {
              en: `Are you still in touch with ${partnerName}?`,
              fr: `Êtes-vous encore en contact avec ${partnerName} ?`,
            },
            missing: {
              en: `Select whether you are still in touch with ${partnerName}`,
              fr: `Indiquez si vous êtes encore en contact avec ${partnerName}`,
            },
            options: YES_NO,
          },
          {
            kind: 'text',
            name: 'result',
            label: {
              en: 'What has changed in your work because of it?',
              fr: 'Qu’est-ce que cela a changé dans votre travail ?',
            },
            subject: { en: 'What has changed in your work', fr: 'ce qui a changé dans votre travail' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'Send my answers', fr: 'Envoyer mes réponses' },
    next: {
      en: 'Thank you for telling us what came of it.',
      fr: 'Merci de nous avoir dit ce qu’il en est resté.',
    },
  });
}
