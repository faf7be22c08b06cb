import type { Pair } from '../../../pairs/pair.ts';
import { bothSidesOf } from '../../../rounds/audience.ts';
import { participant, partnerOf, partnersNow, sideOf } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { proposalFellMail } from './proposal-fell.mail.ts';

/** Proposed, and come to nothing. */
const FELL: ReadonlySet<Pair['status']> = new Set(['declined', 'lapsed', 'noPlace']);

export const proposalFell = defineRound({
  kind: 'proposalFell',
  name: { en: 'Word that a proposal fell through', fr: 'Annonce qu’une proposition n’aboutit pas' },
  audience: bothSidesOf((pair, { number }) => FELL.has(pair.status) && pair.proposal === number),
  mail: defineMail(proposalFellMail, (context) => ({
    ...participant(context),
    side: sideOf(context),
    partnerName: partnerOf(context).name,
    goesOn: partnersNow(context),
  })),
  planned: ({ calendar, expected }) =>
    mailOfNotice(calendar.proposals.closesAt, onlyIfNeeded(expected.bothSides)),
});
