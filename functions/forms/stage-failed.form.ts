import type { Localised } from '../locales/locale.ts';
import type { AnswersOf } from './answer.ts';
import { defineForm } from './form.ts';
import { READERS } from './readers.ts';

export interface StageFailedContext {
  readonly stage: Localised;
  /** What happened, in words HR can pass on to whoever runs the system. */
  readonly what: string;
}

/** A stage failed; nothing is lost, and HR decides whether it is tried again. */
export function stageFailedForm({ stage, what }: StageFailedContext) {
  return defineForm({
    id: 'stageFailed',
    title: { en: 'A stage needs your decision', fr: 'Une étape attend votre décision' },
    lead: [
      {
        en: `“${stage.en}” could not be finished. Everything received so far is kept, and no mail is sent twice when it is tried again.`,
        fr: `« ${stage.fr} » n’a pas pu se terminer. Tout ce qui a été reçu est conservé, et aucun mail ne part deux fois si l’on réessaie.`,
      },
    ],
    readers: READERS.hrDecision,
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: { en: 'What shall we do?', fr: 'Que faisons-nous ?' },
            facts: [{ label: { en: 'What happened', fr: 'Ce qui s’est passé' }, value: what }],
            options: [
              { value: 'retry', label: { en: 'Try the stage again', fr: 'Réessayer cette étape' } },
              {
                value: 'stop',
                label: { en: 'Stop the cohort', fr: 'Arrêter la cohorte' },
                hint: {
                  en: 'Everybody involved is told.',
                  fr: 'Toutes les personnes concernées sont informées.',
                },
              },
            ],
          },
          {
            kind: 'text',
            name: 'reason',
            label: { en: 'The reason, for the record', fr: 'La raison, pour mémoire' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'Save the decision', fr: 'Enregistrer la décision' },
    final: true,
    next: {
      en: 'The cohort goes on as you decided.',
      fr: 'La cohorte continue selon votre décision.',
    },
  });
}

export type StageFailedAnswers = AnswersOf<ReturnType<typeof stageFailedForm>>;
