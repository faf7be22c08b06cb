import type { Fact } from '../../../forms/questions/question.ts';
import { explain } from '../../../matching/explanation/explanation.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { pairsAtStake } from '../../../pairs/pairs-at-stake.ts';
import { bothSidesOf } from '../../../rounds/audience.ts';
import { type Described, pairOfRequest } from '../../../rounds/forms/form-context.ts';
import {
  form,
  type LetterContext,
  pairOf,
  participant,
  partnerIn,
  person,
  sideOf,
  withoutAddress,
} from '../../../rounds/letters/letter-context.ts';
import { introducedPartner, pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { pairProposalForm } from './pair-proposal.form.ts';
import { pairProposalMail } from './pair-proposal.mail.ts';
import { partnersAtStake } from './partners-at-stake.ts';

export const pairProposal = defineRound({
  kind: 'pairProposal',
  name: { en: 'Answers to the proposals', fr: 'Réponses aux propositions' },
  audience: bothSidesOf((pair, { number }) => pair.status === 'proposed' && pair.proposal === number),
  asks: {
    openFor: ({ matching }) => matching.answerWithin,
    // Two who have both said yes would wait for nothing, and are told as soon as it is clear.
    endsWithLastAnswer: true,
    namedAfter: 'pair',
    privacy: 'pairProposal',
    form: async (context) => {
      const { side, partner, pair } = await pairOfRequest(context);
      const atStake = await partnersAtStake(pair, side, context);
      return pairProposalForm({ side, partnerName: partner.name, about: about(partner), atStake });
    },
  },
  mail: defineMail(pairProposalMail, async (context) => {
    const pair = pairOf(context);
    const side = sideOf(context);
    return {
      ...participant(context),
      ...pairPage(context),
      ...form(context),
      side,
      partner: withoutAddress(await introducedPartner(context)),
      reasons: reasonsFor(pair, context),
      atStake: pairsAtStake(pair, side, [...context.pairs.values()]).map((one) => partnerIn(one, context)),
    };
  }),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.proposals, expected.bothSides),
});

function reasonsFor(pair: Pair, context: LetterContext): string[] {
  return explain(pair.criteria, {
    mentee: person(context, pair.menteeId),
    mentor: person(context, pair.mentorId),
    reader: sideOf(context),
    skills: context.cohort.settings.skills,
    locale: context.to.language,
  });
}

/** What somebody may know of the other before accepting: no address, nothing from the application. */
function about({ jobTitle, department, site }: Described): Fact[] {
  const facts: [Fact['label'], string | undefined][] = [
    [{ en: 'Job', fr: 'Fonction' }, jobTitle],
    [{ en: 'Department', fr: 'Service' }, department],
    [{ en: 'Site', fr: 'Site' }, site],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
