import { bothSidesOf } from '../../../rounds/audience.ts';
import {
  linkTo,
  participant,
  partnerOf,
  partnersNow,
  sideOf,
} from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { pairMovedMail } from './pair-moved.mail.ts';

/** A mentee has left the pair for another one. */
export const pairMoved = defineRound({
  kind: 'pairMoved',
  name: { en: 'Word that a pair has ended for another', fr: 'Annonce d’un changement de mentor' },
  audience: bothSidesOf((pair, { number }) => pair.endReason === 'moved' && pair.movedBy === number),
  mail: defineMail(pairMovedMail, (context) => {
    const partners = partnersNow(context);
    return {
      ...participant(context),
      // That of whoever they go on with: the pair that has ended has none to look at.
      ...(partners.length > 0 && { pairUrl: linkTo('pair', context) }),
      side: sideOf(context),
      partnerName: partnerOf(context).name,
      partners,
    };
  }),
  planned: ({ settings, calendar, expected }) =>
    settings.matching.policy.pairsUnderWay === 'mayMove'
      ? mailOfNotice(calendar.proposals.closesAt, onlyIfNeeded(expected.bothSides))
      : [],
});
