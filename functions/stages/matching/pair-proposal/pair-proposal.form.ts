import type { Side } from '../../../definition/side.ts';
import type { AnswersOf } from '../../../forms/answers/answer.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Fact } from '../../../forms/questions/question.ts';
import type { Localised } from '../../../locales/locale.ts';
import { nameList } from '../../../locales/name-list.ts';

export interface PairProposalContext {
  readonly side: Side;
  readonly partnerName: string;
  /** What the person may know of the other before deciding: role, site, skills, goals. */
  readonly about: readonly Fact[];
  /** Partners of the reader's whose pair may end by this one. */
  readonly atStake?: readonly string[];
}

/** A person accepts or declines the pair that was proposed. Silence never accepts. */
export function pairProposalForm({ side, partnerName, about, atStake = [] }: PairProposalContext) {
  return defineForm({
    id: 'pairProposal',
    title: {
      en: side === 'mentee' ? 'Your mentor: do you accept?' : 'Your mentee: do you accept?',
      fr:
        side === 'mentee' ? 'Votre mentor : acceptez-vous ?' : 'La personne à accompagner : acceptez-vous ?',
    },
    lead: [
      side === 'mentee'
        ? {
            en: `We propose ${partnerName} as your mentor.`,
            fr: `Nous vous proposons ${partnerName} comme mentor.`,
          }
        : {
            en: `We propose that you accompany ${partnerName}.`,
            fr: `Nous vous proposons d’accompagner ${partnerName}.`,
          },
      atStake.length > 0
        ? presentPair(side, atStake)
        : {
            en: 'The pair begins only when both of you accept. If you decline, nobody is blamed: we look for another one.',
            fr: 'Le binôme ne commence que si l’autre personne accepte aussi. Un refus ne fait de tort à personne : nous cherchons alors un autre binôme.',
          },
    ],
    readers: whoReads('pairProposal'),
    minutes: 2,
    sections: [
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: {
              en: `Do you accept the pair with ${partnerName}?`,
              fr: `Acceptez-vous le binôme avec ${partnerName} ?`,
            },
            missing: {
              en: `Select whether you accept the pair with ${partnerName}`,
              fr: `Indiquez si vous acceptez le binôme avec ${partnerName}`,
            },
            facts: about,
            options: [
              { value: 'accept', label: { en: 'Yes, I accept', fr: 'Oui, j’accepte' } },
              { value: 'decline', label: { en: 'No, I decline', fr: 'Non, je refuse' } },
            ],
          },
          {
            kind: 'text',
            name: 'reason',
            label: { en: 'If you decline: why?', fr: 'Si vous refusez : pourquoi ?' },
            subject: { en: 'Your reason', fr: 'votre raison' },
            hint: {
              en: 'It helps us to propose somebody who suits you better. Only HR reads it.',
              fr: 'Cela nous aide à proposer quelqu’un qui vous conviendra mieux. Seules les RH le lisent.',
            },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
        ],
      },
    ],
    submitLabel: { en: 'Send my answer', fr: 'Envoyer ma réponse' },
    next: {
      en: 'We write to you as soon as it is clear whether the pair comes about.',
      fr: 'Nous vous écrirons dès que nous saurons si le binôme se forme.',
    },
  });
}

function presentPair(side: Side, atStake: readonly string[]): Localised {
  const [en, fr] = [nameList(atStake, 'en'), nameList(atStake, 'fr')];
  return side === 'mentee'
    ? {
        en: `Your present mentor, ${en}, stays yours if you decline, and until both of you accept.`,
        fr: `${fr} reste votre mentor si vous refusez, et tant que la réponse n’est pas oui des deux côtés.`,
      }
    : {
        en: `HR suggests another mentor to ${en}, whom you support now. If they stay with you and you have no second place, this pair does not come about.`,
        fr: `Les RH proposent un autre mentor à ${fr}, que vous accompagnez aujourd’hui. Si cette personne reste avec vous et que vous n’avez pas d’autre place, ce binôme ne se fera pas.`,
      };
}

export type PairProposalAnswers = AnswersOf<ReturnType<typeof pairProposalForm>>;
