import type { Cohort } from '../../../cohorts/cohort.ts';
import { DEFAULT_LOCALE } from '../../../locales/locale.ts';
import { proposalInWords } from '../../../matching/alone/match.ts';
import { pairsToPublish } from '../../../matching/record/pairs-to-publish.ts';
import { findProposal, proposalHeads } from '../../../matching/record/proposal-record.ts';
import { pairIdOf } from '../../../pairs/pair.ts';
import { directory } from '../../../people/directory.ts';
import type { Table } from '../../../store/table.ts';
import type { ProposalView } from './proposal-answer.ts';

/**
 * The latest proposal as HR's review shows it: each pair with its reasons in the first coordinator's language and how
 * firm it is, who is left and why, what HR changed.
 */
export async function proposalView(
  table: Table,
  { cohortId, settings }: Cohort,
): Promise<ProposalView | undefined> {
  const head = (await proposalHeads(table, cohortId)).at(-1);
  const stored = head && (await findProposal(table, cohortId, head.number));
  if (!stored) return undefined;
  const names = new Map((await directory(table, cohortId)).map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  const locale = settings.hr[0]?.language ?? DEFAULT_LOCALE;
  const { pairs, ...proposal } = proposalInWords(stored.proposal, { name, skills: settings.skills, locale });
  const published = new Set(pairsToPublish(stored).map(pairId));
  return {
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
}

function pairId({ menteeId, mentorId }: { menteeId: string; mentorId: string }): string {
  return pairIdOf(menteeId, mentorId);
}
