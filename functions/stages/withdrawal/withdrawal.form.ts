import type { AnswersOf } from '../../forms/answers/answer.ts';
import { defineForm } from '../../forms/form.ts';
import { whoReads } from '../../forms/privacy/who-reads.ts';

export interface WithdrawalContext {
  readonly cohort: string;
  /** Whether somebody has to be told that the pair ends. */
  readonly paired: boolean;
}

/** A person leaves the cohort. No reason is required, and none is passed on. */
export function withdrawalForm({ cohort, paired }: WithdrawalContext) {
  return defineForm({
    id: 'withdrawal',
    title: { en: `Leave “${cohort}”`, fr: `Quitter « ${cohort} »` },
    lead: [
      {
        en: 'You can leave at any time without giving a reason, and nobody is blamed for it. A mail says on which day it takes effect; until then you can take it back here.',
        fr: 'Vous pouvez quitter le programme à tout moment, sans donner de raison et sans aucun reproche. Un mail vous dira quel jour votre départ prend effet ; d’ici là, vous pouvez y renoncer ici.',
      },
      paired
        ? {
            en: 'On that day the other person is told that the pair has ended, without a reason, and may be matched again. HR learns of it at once.',
            fr: 'Ce jour-là, l’autre personne apprendra que le binôme est terminé, sans qu’une raison lui soit donnée, et pourra retrouver un binôme. Les RH le savent aussitôt.',
          }
        : {
            en: 'HR learns of it at once, so that nobody counts on you.',
            fr: 'Les RH le savent aussitôt, afin que personne ne compte sur vous.',
          },
    ],
    readers: whoReads('withdrawal'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'reason',
            label: { en: 'Why are you leaving?', fr: 'Pourquoi partez-vous ?' },
            options: [
              { value: 'time', label: { en: 'I lack the time', fr: 'Je manque de temps' } },
              { value: 'move', label: { en: 'I am changing jobs', fr: 'Je change de poste' } },
              {
                value: 'goal',
                label: {
                  en: 'My goal is reached or has changed',
                  fr: 'Mon objectif est atteint ou a changé',
                },
              },
              {
                value: 'pair',
                label: { en: 'The pair does not work for me', fr: 'Le binôme ne me convient pas' },
              },
              { value: 'other', label: { en: 'Something else', fr: 'Autre chose' } },
              { value: 'notSaid', label: { en: 'I would rather not say', fr: 'Je préfère ne pas le dire' } },
            ],
            optional: true,
          },
          {
            kind: 'text',
            name: 'message',
            label: { en: 'Anything you would like to tell HR', fr: 'Ce que vous souhaitez dire aux RH' },
            subject: { en: 'Your message to HR', fr: 'votre message aux RH' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
          {
            kind: 'consent',
            name: 'confirmed',
            shortLabel: { en: 'Confirmation', fr: 'Confirmation' },
            label: { en: 'Yes, I want to leave this cohort.', fr: 'Oui, je souhaite quitter ce programme.' },
            missing: {
              en: 'Tick the box to confirm that you want to leave',
              fr: 'Cochez la case pour confirmer que vous souhaitez partir',
            },
          },
        ],
      },
    ],
    submitLabel: { en: 'Ask to leave', fr: 'Demander à partir' },
    final: true,
  });
}

export type WithdrawalAnswers = AnswersOf<ReturnType<typeof withdrawalForm>>;
