import { decisionsById } from '../../../forms/decisions.ts';
import type { Localised } from '../../../locales/locale.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { type Consequences, counted } from '../../consequence.ts';
import { anotherProposalMayFollow } from '../another-proposal.ts';
import { type SilentPair, silentPairs } from '../proposal-answers.ts';

/** Which pairs come about on HR's word and which lapse; and whether those left are proposed to somebody else. */
export const consequencesForSilentProposals: Consequences = async (decision) => {
  const { table, cohort, round, answers, now } = decision;
  const decisions = decisionsById(answers);
  const silent = await silentPairs(table, cohort.cohortId, round.number);
  const people = await findPeople(
    table,
    cohort.cohortId,
    silent.flatMap(({ pair }) => [pair.menteeId, pair.mentorId]),
  );
  const nameOf = namesOf(people);
  const pairsWhere = (isAccepted: boolean) =>
    silent
      .filter(({ pair }) => (decisions.get(pair.pairId) === 'accept') === isAccepted)
      .map(({ pair: { menteeId, mentorId } }: SilentPair) => [menteeId, mentorId].map(nameOf).join(' – '));
  const accepted = pairsWhere(true);
  const dissolved = pairsWhere(false);
  const again = await anotherProposalMayFollow(table, cohort, now);
  return [
    { text: acceptedText(accepted.length), names: accepted },
    { text: dissolvedText(dissolved.length), names: dissolved },
    ...(dissolved.length > 0 ? [{ text: again ? AGAIN : WAIT }] : []),
  ];
};

const acceptedText = (count: number) =>
  counted(count, {
    none: { en: 'No pair is accepted on HR’s word.', fr: 'Aucun binôme n’est accepté sur la parole des RH.' },
    one: {
      en: 'One pair is accepted on HR’s word. Both people are told by mail.',
      fr: 'Un binôme est accepté sur la parole des RH. Les deux personnes sont prévenues par mail.',
    },
    many: {
      en: `${count} pairs are accepted on HR’s word. Both people of each are told by mail.`,
      fr: `${count} binômes sont acceptés sur la parole des RH. Les deux personnes de chacun sont prévenues par mail.`,
    },
  });

const dissolvedText = (count: number) =>
  counted(count, {
    none: { en: 'No pair is dissolved.', fr: 'Aucun binôme n’est dissous.' },
    one: {
      en: 'One pair is dissolved. Both people are told by mail, and are not proposed to each other again.',
      fr: 'Un binôme est dissous. Les deux personnes sont prévenues par mail et ne seront plus proposées l’une à l’autre.',
    },
    many: {
      en: `${count} pairs are dissolved. Both people of each are told by mail, and are not proposed to each other again.`,
      fr: `${count} binômes sont dissous. Les deux personnes de chacun sont prévenues par mail et ne seront plus proposées l’une à l’autre.`,
    },
  });

const AGAIN: Localised = {
  en: 'Those who are then without a partner are matched again, where somebody else is free for them. Otherwise they are told that they wait.',
  fr: 'Un nouvel appariement est cherché pour les personnes alors sans binôme, si quelqu’un d’autre est libre. Sinon, elles apprennent qu’elles attendent.',
};

const WAIT: Localised = {
  en: 'No further proposal follows: whoever is then without a partner is told that they wait.',
  fr: 'Aucune autre proposition ne suit : les personnes alors sans binôme apprennent qu’elles attendent.',
};
