import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Locale } from '../../../locales/locale.ts';
import { proposalInWords } from '../../../matching/alone/match.ts';
import type { Proposal } from '../../../matching/proposal/proposal.ts';
import { pairsToPublish } from '../../../matching/record/pairs-to-publish.ts';
import { findProposal, proposalHeads } from '../../../matching/record/proposal-record.ts';
import { pairIdOf } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesAsData } from '../../../people/names.ts';
import type { Table } from '../../../store/table.ts';
import type { ProposalView } from './proposal-answer.ts';

/**
 * The latest proposal as HR's review shows it: each pair with its reasons in the caller's language and how
 * firm it is, who is left and why, what HR changed.
 *
 * @param part which of the entries of its lists, counted through pairs, unmatched, staying, spare and blocking
 * @returns the proposal with that part of its lists, and how many entries they have in all
 */
export async function proposalView(
  table: Table,
  { cohortId, settings }: Cohort,
  { locale, ...part }: { from: number; limit: number; locale: Locale },
): Promise<{ proposal: ProposalView; entries: number } | undefined> {
  const head = (await proposalHeads(table, cohortId)).at(-1);
  const stored = head && (await findProposal(table, cohortId, head.number));
  if (!stored) return undefined;
  const { lists, entries } = partOf(stored.proposal, part);
  const people = await findPeople(table, cohortId, peopleIn(lists));
  const name = namesAsData(people, locale);
  const { pairs, ...proposal } = proposalInWords(
    { ...stored.proposal, ...lists },
    { name, skills: settings.skills, locale },
  );
  const published = new Set(pairsToPublish(stored).map(pairId));
  const view: ProposalView = {
    number: stored.number,
    revision: stored.revision,
    computedAt: stored.computedAt,
    publishedAt: stored.publishedAt ?? null,
    overrides: stored.overrides,
    notComputedYet: stored.waiting ?? 0,
    ...proposal,
    pairs: pairs.map(({ criteria: _criteria, ...pair }) => {
      const [held, runs] = stored.firmness?.[pairId(pair)] ?? [];
      return {
        ...pair,
        mentee: name(pair.menteeId),
        mentor: name(pair.mentorId),
        firmness: held === undefined || runs === undefined ? null : { held, runs },
        leftOut: !published.has(pairId(pair)),
      };
    }),
    since: stored.since ?? null,
  };
  return { proposal: view, entries };
}

/** So many entries of a proposal's lists, one list after the other: whoever joins the pages has them all. */
function partOf(proposal: Proposal, { from, limit }: { from: number; limit: number }) {
  let before = from;
  let room = limit;
  let entries = 0;
  const take = <T>(list: readonly T[]): T[] => {
    const taken = list.slice(before, before + room);
    before = Math.max(0, before - list.length);
    room -= taken.length;
    entries += list.length;
    return taken;
  };
  const lists = {
    pairs: take(proposal.pairs),
    unmatched: take(proposal.unmatched),
    staying: take(proposal.staying),
    spare: take(proposal.spare),
    blocking: take(proposal.blocking),
  };
  return { lists, entries };
}

/** Whose names the words about them need. */
function peopleIn({ pairs, unmatched }: Pick<Proposal, 'pairs' | 'unmatched'>): string[] {
  return [
    ...pairs.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]),
    ...unmatched.flatMap(({ menteeId, removed }) => [
      menteeId,
      ...removed.flatMap(({ mentorIds }) => mentorIds),
    ]),
  ];
}

function pairId({ menteeId, mentorId }: { menteeId: string; mentorId: string }): string {
  return pairIdOf(menteeId, mentorId);
}
