import { defineForm } from '../../forms/form.ts';
import { whoReads } from '../../forms/privacy/who-reads.ts';
import type { Localised } from '../../locales/locale.ts';
import type { Fit } from './fit-answer.ts';

export const FIT_LABELS: Readonly<Record<Fit, Localised>> = {
  yes: { en: 'Yes', fr: 'Oui' },
  notSure: { en: 'Not sure yet', fr: 'Je ne sais pas encore' },
  no: { en: 'No', fr: 'Non' },
};

interface Context {
  readonly partnerName: string;
  /** HR has heard of a doubt of theirs: it hears of it once. When, in words. */
  readonly toldOn?: Localised | undefined;
}

/** One question after the first meeting. The box keeps whatever posts forms as it finds them from alarming HR. */
export function fitForm({ partnerName, toldOn }: Context) {
  return defineForm({
    id: 'pairFit',
    title: { en: 'A good fit?', fr: 'Votre binôme vous convient-il\u202f?' },
    lead: [
      {
        en: `${partnerName} is asked the same. Neither of you sees what the other answers.`,
        fr: `${partnerName} reçoit la même question. Votre réponse ne lui est pas montrée, et vous ne voyez pas la sienne.`,
      },
      toldOn ? changedLater(toldOn) : WHAT_HAPPENS,
    ],
    readers: whoReads('pairFit'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'fit',
            label: {
              en: 'Are the two of you a good fit?',
              fr: 'Après cette première rencontre, votre binôme vous convient-il\u202f?',
            },
            missing: {
              en: 'Select whether it is a good fit',
              fr: 'Indiquez si votre binôme vous convient',
            },
            options: [
              { value: 'yes', label: FIT_LABELS.yes },
              { value: 'notSure', label: FIT_LABELS.notSure },
              { value: 'no', label: FIT_LABELS.no },
            ],
          },
          {
            kind: 'text',
            name: 'line',
            label: { en: 'One line to HR', fr: 'Une ligne pour les RH' },
            subject: { en: 'Your line', fr: 'votre ligne' },
            maxLength: 280,
            optional: true,
          },
          ...(toldOn ? [] : [TELL_HR]),
        ],
      },
    ],
    submitLabel: { en: 'Answer', fr: 'Répondre' },
  });
}

/** The name of the box, and what is said where it is missing. */
export const TELL_HR = {
  kind: 'consent',
  name: 'confirmed',
  label: {
    en: 'For a “no”, or a line because I am not sure yet: yes, tell HR',
    fr: 'Pour un «\u00a0non\u00a0», ou une ligne parce que je ne sais pas encore\u00a0: oui, prévenir les RH',
  },
  optional: true,
} as const;

export const TELL_HR_MISSING: Localised = {
  en: 'Tick the box to tell HR, or change your answer',
  fr: 'Cochez la case pour prévenir les RH, ou modifiez votre réponse',
};

const WHAT_HAPPENS: Localised = {
  en: 'With a “no”, or with a line because you are not sure yet, HR is told at once and is asked to talk with you. Nothing else happens: your pair goes on.',
  fr: 'Avec un «\u00a0non\u00a0», ou une ligne parce que vous ne savez pas encore, les RH l’apprennent aussitôt et nous leur demandons d’en parler avec vous. Rien d’autre ne se passe\u00a0: votre binôme continue.',
};

function changedLater(toldOn: Localised): Localised {
  return {
    en: `HR has known of your doubt since ${toldOn.en}. You can change your answer: HR sees the new one on its board, and gets no second mail about it.`,
    fr: `Les RH connaissent votre doute depuis le ${toldOn.fr}. Vous pouvez modifier votre réponse\u00a0: les RH voient la nouvelle sur leur tableau de bord, sans second message à ce sujet.`,
  };
}
