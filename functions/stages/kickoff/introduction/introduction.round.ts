import { bothSidesOf, isActive } from '../../../rounds/audience.ts';
import { participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { introducedPartner, pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { defineMail } from '../../mail.ts';
import { unforeseen } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { trainingAhead } from '../training-ahead.ts';
import { introductionMail } from './introduction.mail.ts';

/** Two who begin while the other pairs are under way: there is no kickoff to wait for. */
export const introduction = defineRound({
  kind: 'introduction',
  name: { en: 'Introduction of a new pair', fr: 'Présentation d’un nouveau binôme' },
  audience: bothSidesOf((pair, { number }) => isActive(pair) && pair.proposal === number),
  mail: defineMail(introductionMail, async (context) => ({
    ...participant(context),
    ...pairPage(context),
    side: sideOf(context),
    partner: await introducedPartner(context),
    ...trainingAhead(context),
  })),
  planned: unforeseen,
});
