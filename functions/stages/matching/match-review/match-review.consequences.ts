import type { Localised } from '../../../locales/locale.ts';
import { pairsToPublish } from '../../../matching/record/pairs-to-publish.ts';
import { getProposal } from '../../../matching/record/proposal-record.ts';
import { findPeople } from '../../../people/directory.ts';
import { unresolvedNames } from '../../../people/named/unresolved-names.ts';
import { namesOf } from '../../../people/names.ts';
import type { Table } from '../../../store/table.ts';
import { isolated } from '../../../text/isolated.ts';
import { type Consequence, type Consequences, counted } from '../../consequence.ts';
import { anotherProposalMayFollow } from '../another-proposal.ts';

/** How many pairs are proposed to how many people, and who is left waiting; or that all is computed anew. */
export const consequencesOfReview: Consequences = async ({ table, cohort, round, answers, now }) => {
  if (answers.decision === 'recall') return RECALLED;
  const { cohortId } = cohort;
  // Frozen for being computed anew, it would publish nothing: what is asked here is what a publication would do.
  const { recalled: _recalled, ...stored } = await getProposal(table, cohortId, round.number);
  const published = pairsToPublish(stored);
  const asked = new Set(published.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const { pairs, unmatched } = stored.proposal;
  const leftOut = [...pairs, ...unmatched].map(({ menteeId }) => menteeId).filter((id) => !asked.has(id));
  const people = await findPeople(table, cohortId, leftOut);
  const waiting = leftOut.map(namesOf(people)).toSorted((a, b) => a.localeCompare(b));
  const again = published.length > 0 && (await anotherProposalMayFollow(table, cohort, now));
  return [
    { text: proposedText(published.length, asked.size) },
    { text: waitingText(waiting.length), names: waiting },
    ...(waiting.length > 0 ? [{ text: again ? AGAIN : WAIT }] : []),
    ...(await withUnresolvedNames(table, cohortId, asked)),
  ];
};

/** Who named people to avoid of whom nobody knows who they are: their pairs are published without. */
async function withUnresolvedNames(
  table: Table,
  cohortId: string,
  asked: ReadonlySet<string>,
): Promise<Consequence[]> {
  const unresolved = (await unresolvedNames(table, cohortId)).filter(({ personId }) => asked.has(personId));
  if (unresolved.length === 0) return [];
  const people = await findPeople(
    table,
    cohortId,
    unresolved.map(({ personId }) => personId),
  );
  const name = namesOf(people);
  return [
    {
      text: unresolvedText(unresolved.length),
      names: unresolved.map(({ personId, text }) => `${name(personId)} – ${isolated(text)}`),
    },
  ];
}

const unresolvedText = (count: number) =>
  counted(count, {
    none: { en: '', fr: '' },
    one: {
      en: 'One name of somebody to avoid is not resolved: the pairs are published as they are.',
      fr: 'Le nom d’une personne à éviter reste à préciser : les binômes sont publiés tels quels.',
    },
    many: {
      en: `${count} names of people to avoid are not resolved: the pairs are published as they are.`,
      fr: `Les noms de ${count} personnes à éviter restent à préciser : les binômes sont publiés tels quels.`,
    },
  });

const RECALLED: readonly Consequence[] = [
  {
    text: {
      en: 'All pairs are computed anew, with what HR has kept, excluded and changed. Nobody is told anything.',
      fr: 'Tous les binômes sont recalculés, avec ce que les RH ont gardé, écarté et modifié. Personne n’est prévenu.',
    },
  },
  {
    text: {
      en: 'All HR coordinators get a mail as soon as the new pairs are ready for review.',
      fr: 'Toute l’équipe RH reçoit un mail dès que les nouveaux binômes sont prêts à relire.',
    },
  },
];

const proposedText = (pairs: number, people: number) =>
  counted(pairs, {
    none: {
      en: 'No pair is proposed, and nobody is asked.',
      fr: 'Aucun binôme n’est proposé, et personne n’est sollicité.',
    },
    one: {
      en: 'One pair is proposed: both people are asked by mail whether they accept.',
      fr: 'Un binôme est proposé : les deux personnes reçoivent un mail leur demandant si elles acceptent.',
    },
    many: {
      en: `${pairs} pairs are proposed to ${people} people. Each is asked by mail whether they accept.`,
      fr: `${pairs} binômes sont proposés à ${people} personnes. Chacune reçoit un mail lui demandant si elle accepte.`,
    },
  });

const waitingText = (count: number) =>
  counted(count, {
    none: {
      en: 'No mentee is left without a proposal.',
      fr: 'Aucune personne à accompagner ne reste sans proposition.',
    },
    one: {
      en: 'One mentee gets no proposal.',
      fr: 'Une personne à accompagner ne reçoit pas de proposition.',
    },
    many: {
      en: `${count} mentees get no proposal.`,
      fr: `${count} personnes à accompagner ne reçoivent pas de proposition.`,
    },
  });

const AGAIN: Localised = {
  en: 'Once the answers are in, they are matched again if somebody is free for them. Otherwise they are told that they wait.',
  fr: 'Une fois les réponses reçues, un nouvel appariement est cherché si quelqu’un est libre. Sinon, ces personnes apprennent qu’elles attendent.',
};

const WAIT: Localised = {
  en: 'Whoever is then without a mentor is told that they wait.',
  fr: 'Les personnes alors sans mentor apprennent qu’elles attendent.',
};
