import { bothSidesOf } from '../../../rounds/audience.ts';
import { participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { introducedPartner, pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { pairConfirmedMail } from './pair-confirmed.mail.ts';

export const pairConfirmed = defineRound({
  kind: 'pairConfirmed',
  name: { en: 'Confirmation of pairs', fr: 'Confirmation des binômes' },
  audience: bothSidesOf((pair, { number }) => pair.status === 'accepted' && pair.proposal === number),
  mail: defineMail(pairConfirmedMail, async (context) => ({
    ...participant(context),
    ...pairPage(context),
    side: sideOf(context),
    partner: await introducedPartner(context),
  })),
  // Only of pairs that wait until those left are matched again; to all others the invitation says it.
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.proposals.closesAt, { ...expected.bothSides, to: 0 }),
});
