import type { Participant, ReachablePartner } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { card } from '../../../mail/partner-card.ts';
import { defineDirectMail } from '../../mail.ts';

/** `begins`: the pair was accepted, and the programme's months have not begun. */
export type PairResumedArgs = Participant & { partner: ReachablePartner; begins: boolean };

const words: Template<PairResumedArgs> = {
  en: (a) => ({
    subject: `Your pair with ${firstName(a.partner.name)} goes on`,
    preheader: 'The pause is over. Here is what comes next.',
    title: 'Your pair goes on',
    body: [
      p(
        'The pause is over: your pair with ',
        strong(a.partner.name),
        ' is no longer in one reporting line, and goes on.',
      ),
      ...(a.begins
        ? [p('You hear from us when the programme begins.')]
        : [
            p(
              'You can meet again whenever it suits you both. Forms that are still open are asked for again.',
            ),
            card(a.partner),
          ]),
    ],
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Votre binôme avec ${firstName(a.partner.name)} reprend`,
    preheader: 'La pause est terminée. Voici la suite.',
    title: 'Votre binôme reprend',
    body: [
      p(
        'La pause est terminée : votre binôme avec ',
        strong(a.partner.name),
        ' ne se trouve plus dans une même ligne hiérarchique, et reprend.',
      ),
      ...(a.begins
        ? [p('Nous vous écrirons quand le programme commencera.')]
        : [
            p(
              'Vous pouvez vous retrouver dès que cela vous convient. Les formulaires encore ouverts sont de nouveau demandés.',
            ),
            card(a.partner),
          ]),
    ],
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
  }),
};

export const pairResumed = defineDirectMail('pairResumed', words);
