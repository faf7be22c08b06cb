import type { Side } from '../../../definition/side.ts';
import type { AnswersOf } from '../../../forms/answers/answer.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { agreeScale } from '../../../forms/questions/agree-scale.ts';
import { type ExtraQuestion, hrSection } from '../../../forms/questions/extra-questions.ts';
import { MAY_PUBLISH, YES_NO } from '../../../forms/questions/yes-no.ts';
import type { Localised } from '../../../locales/locale.ts';
import { mannersOf } from '../../../locales/manners.ts';

export interface PulseContext {
  readonly side: Side;
  readonly partnerName: string;
  /** What the two want to do next, by their plan. */
  readonly nextStep?: string | undefined;
  readonly extra: readonly ExtraQuestion[];
}

/** How the pair is doing, in under a minute. */
export function pulseForm({ side, partnerName, nextStep, extra }: PulseContext) {
  return defineForm({
    id: 'pulse',
    title: {
      en: `How is it going with ${partnerName}?`,
      fr: `Comment cela se passe‑t‑il avec ${partnerName} ?`,
    },
    lead: [
      {
        en: 'Four quick questions. They let HR help early where a pair gets stuck.',
        fr: 'Quatre questions rapides. Elles permettent aux RH d’aider tôt un binôme qui se bloque.',
      },
      ...(nextStep === undefined ? [] : [remembered(nextStep)]),
    ],
    readers: whoReads('pulse'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'count',
            name: 'meetings',
            label: {
              en: 'How often have you met since the last time we asked?',
              fr: 'Combien de rencontres avez-vous eues depuis notre dernière question ?',
            },
            missing: {
              en: 'Select how often you have met',
              fr: 'Indiquez combien de rencontres vous avez eues',
            },
            options: [
              { value: 0, label: { en: 'Not yet', fr: 'Aucune' } },
              { value: 1, label: { en: 'Once', fr: 'Une' } },
              { value: 2, label: { en: 'Twice', fr: 'Deux' } },
              { value: 3, label: { en: 'Three times or more', fr: 'Trois ou plus' } },
            ],
          },
          helpsQuestion(side, partnerName),
          agreeScale(
            'open',
            { en: 'I can speak openly', fr: 'Je peux parler librement' },
            {
              en: 'Select how far you can speak openly',
              fr: 'Indiquez dans quelle mesure vous pouvez parler librement',
            },
          ),
          {
            kind: 'radio',
            name: 'contactMe',
            label: {
              en: 'Should HR contact you confidentially?',
              fr: 'Souhaitez-vous que les RH vous contactent en toute confidentialité ?',
            },
            missing: {
              en: 'Select whether HR should contact you',
              fr: 'Indiquez si vous souhaitez que les RH vous contactent',
            },
            hint: { en: `${partnerName} will not know.`, fr: `${partnerName} n’en saura rien.` },
            options: YES_NO,
          },
        ],
      },
      {
        title: { en: 'If you like', fr: 'Si vous le souhaitez' },
        questions: [
          {
            kind: 'text',
            name: 'success',
            label: { en: 'A success you would share', fr: 'Une réussite que vous aimeriez partager' },
            subject: { en: 'The success you would share', fr: 'la réussite à partager' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
          {
            kind: 'radio',
            name: 'mayPublish',
            label: {
              en: 'May HR share this success with others?',
              fr: 'Les RH peuvent-elles partager cette réussite ?',
            },
            hint: {
              en: 'Without an answer we do not.',
              fr: 'Sans réponse de votre part, elles ne le feront pas.',
            },
            options: MAY_PUBLISH,
            optional: true,
          },
        ],
      },
      ...hrSection(extra),
    ],
    submitLabel: { en: 'Send my answers', fr: 'Envoyer mes réponses' },
    next: {
      en: 'If you asked to be contacted, HR is told by name, and asked to call or write to you.',
      fr: 'Si vous souhaitez un échange, les RH l’apprennent nommément et sont invitées à vous appeler ou à vous écrire.',
    },
  });
}

export type PulseAnswers = AnswersOf<ReturnType<typeof pulseForm>>;

/** The plan comes back: HR does not read it. */
function remembered(nextStep: string): Localised {
  return {
    en: `The next step in your plan: ${mannersOf.en.quoted(nextStep)}. Have you taken it? You change your plan on the page of your pair.`,
    fr: `La prochaine étape de votre plan\u00a0: ${mannersOf.fr.quoted(nextStep)}. Est-elle faite\u202f? Votre plan se modifie sur la page de votre binôme.`,
  };
}

function helpsQuestion(side: Side, partnerName: string) {
  return side === 'mentee'
    ? agreeScale(
        'helps',
        {
          en: 'Our conversations help me with my goal',
          fr: 'Nos échanges m’aident à avancer vers mon objectif',
        },
        {
          en: 'Select how far your conversations help you with your goal',
          fr: 'Indiquez dans quelle mesure vos échanges vous aident à avancer vers votre objectif',
        },
      )
    : agreeScale(
        'helps',
        {
          en: `Our conversations help ${partnerName} with the goal we agreed on`,
          fr: `Nos échanges aident ${partnerName} à avancer vers l’objectif convenu`,
        },
        {
          en: `Select how far your conversations help ${partnerName}`,
          fr: `Indiquez dans quelle mesure vos échanges aident ${partnerName}`,
        },
      );
}
