import { explain } from '../../matching/explanation.ts';
import type { PairOfIds, ProposedPair } from '../../matching/proposal.ts';
import { proposalInput } from '../../matching/proposal-input.ts';
import {
  findProposal,
  type Overrides,
  proposalHeads,
  putProposal,
  type StoredProposal,
} from '../../matching/proposal-record.ts';
import { propose } from '../../matching/propose.ts';
import { ruleInWords } from '../../matching/rules.ts';
import { pairIdOf } from '../../pairs/pair.ts';
import { directory } from '../../people/directory.ts';
import type { Person } from '../../people/person.ts';
import { answerRequest, findRequest } from '../../rounds/answer-request.ts';
import { type FormBody, one } from '../../web/body.ts';
import { Badge } from '../../web/components/badge.tsx';
import { PostButton } from '../../web/components/button.tsx';
import { Details } from '../../web/components/details.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { Pagination } from '../../web/components/pagination.tsx';
import { SearchForm } from '../../web/components/search-form.tsx';
import { StatTiles } from '../../web/components/stat-tiles.tsx';
import { Table } from '../../web/components/table.tsx';
import { renderPage } from '../../web/layout.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { record } from '../timeline.ts';
import { BoardFrame } from './board-frame.tsx';
import type { BoardVisit } from './board-request.ts';
import { type BoardWords, boardWords } from './board-words.ts';
import { openReview } from './open-review.ts';

/** Rows a view: the page stays under 50 KB. */
const ROWS = 25;

/** The proposal under review: what is proved, every pair with its reasons, who is left and why. */
export async function matchingPage(visit: BoardVisit): Promise<string> {
  const { table, visitor, query } = visit;
  const { cohort, locale, path } = visitor;
  const { cohortId } = cohort;
  const words = boardWords[locale];
  const head = (await proposalHeads(table, cohortId)).at(-1);
  const stored = head && (await findProposal(table, cohortId, head.number));
  if (!stored) {
    return renderPage(
      <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
        <h1>{words.matchingTitle}</h1>
        <p>{words.noProposal}</p>
      </BoardFrame>,
    );
  }
  const people = new Map((await directory(table, cohortId)).map((person) => [person.id, person]));
  const review = await openReview(table, cohortId);
  const { proposal } = stored;
  const sought = (query.q ?? '').trim().toLowerCase();
  const rows = proposal.pairs
    .filter((pair) => namesOf(pair, people).toLowerCase().includes(sought))
    .toSorted((a, b) => a.points - b.points);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const page = Math.min(pages, Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1));
  const action = inLanguage(`${path}/matching`, locale);
  return renderPage(
    <BoardFrame visit={visit} tab="matching" title={words.matchingTitle}>
      <h1>{words.matchingTitle}</h1>
      <Notice
        tone={proposal.certificate.proved ? 'good' : 'warning'}
        title={words.served(proposal.served, proposal.mentees)}
      >
        <p>
          {proposal.certificate.proved
            ? words.proved
            : words.notProved(String(Math.ceil(proposal.certificate.gap ?? 0)))}
        </p>
      </Notice>
      <StatTiles
        tiles={[
          { label: words.pairs, figure: String(proposal.pairs.length) },
          { label: words.points, figure: proposal.total.toLocaleString(locale) },
          {
            label: words.worst,
            figure: proposal.worst === null ? '–' : proposal.worst.toLocaleString(locale),
          },
        ]}
      />
      {review ? (
        <section>
          <p>{words.recomputeLead}</p>
          <PostButton action={action} fields={{ do: 'recompute' }} tone="secondary">
            {words.recompute}
          </PostButton>
          <p>{words.publishLead}</p>
          <PostButton action={action} fields={{ do: 'publish' }}>
            {words.publish(proposal.pairs.length)}
          </PostButton>
        </section>
      ) : (
        <p>{words.published}</p>
      )}
      <SearchForm
        action={`${path}/matching`}
        label={words.search}
        submit={words.search}
        value={query.q ?? ''}
        keep={{ lang: locale }}
      />
      <Table
        id="proposed-pairs"
        locale={locale}
        caption={words.matchingTitle}
        empty={words.noPairs}
        rows={rows.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.mentee, cell: ({ menteeId }) => nameOf(menteeId, people) },
          { header: words.mentor, cell: ({ mentorId }) => nameOf(mentorId, people) },
          { header: words.points, cell: ({ points }) => points.toLocaleString(locale), numeric: true },
          { header: words.why, cell: (pair) => <Reasons pair={pair} people={people} visit={visit} /> },
          {
            header: words.actions,
            cell: (pair) =>
              review ? <Decisions pair={pair} stored={stored} action={action} words={words} /> : '–',
          },
        ]}
      />
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        href={(to) =>
          inLanguage(`${path}/matching?page=${to}&q=${encodeURIComponent(query.q ?? '')}`, locale)
        }
      />
      {proposal.unmatched.length > 0 && (
        <section>
          <h2>{words.unmatchedTitle}</h2>
          {proposal.blocking.map(({ menteeIds, places }) => (
            <p>{words.blocking(menteeIds.length, places)}</p>
          ))}
          <ul>
            {proposal.unmatched.slice(0, ROWS).map(({ menteeId, allowed, removed }) => (
              <li>
                {nameOf(menteeId, people)}: {words.allowedMentors(allowed)}
                {removed
                  .map(({ rule, mentorIds }) => ` · ${mentorIds.length} × ${ruleInWords(rule)[locale]}`)
                  .join('')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </BoardFrame>,
  );
}

interface ReasonsProps {
  pair: ProposedPair;
  people: ReadonlyMap<string, Person>;
  visit: BoardVisit;
}

function Reasons({ pair, people, visit }: ReasonsProps) {
  const { cohort, locale } = visit.visitor;
  const mentee = people.get(pair.menteeId);
  const mentor = people.get(pair.mentorId);
  if (!mentee || !mentor) return <span>–</span>;
  const { skills } = cohort.settings;
  const reasons = explain(pair.criteria, { mentee, mentor, reader: 'hr', skills, locale });
  const [first = '–', ...others] = reasons;
  if (others.length === 0) return <span>{first}</span>;
  return (
    <Details summary={first}>
      <ul>
        {others.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </Details>
  );
}

interface DecisionsProps {
  pair: ProposedPair;
  stored: StoredProposal;
  action: string;
  words: BoardWords;
}

function Decisions({ pair, stored, action, words }: DecisionsProps) {
  const fields = { menteeId: pair.menteeId, mentorId: pair.mentorId };
  const isLocked = stored.overrides.locked.some((one) => same(one, pair));
  return (
    <>
      {isLocked && <Badge tone="info">{words.locked}</Badge>}
      <PostButton
        slim
        tone="secondary"
        action={action}
        fields={{ do: isLocked ? 'free' : 'lock', ...fields }}
      >
        {isLocked ? words.unlock : words.lock}
      </PostButton>
      <PostButton slim tone="secondary" action={action} fields={{ do: 'forbid', ...fields }}>
        {words.forbid}
      </PostButton>
    </>
  );
}

/** HR keeps, excludes, computes again or publishes. What it changes is in the trail with its name. */
export async function actOnMatching(visit: BoardVisit, body: FormBody): Promise<void> {
  const { table, visitor, callback, sender } = visit;
  const { cohort, link } = visitor;
  const { cohortId } = cohort;
  const review = await openReview(table, cohortId);
  const stored = review && (await findProposal(table, cohortId, review.number));
  if (!review || !stored) return;
  const now = sender.now();
  const act = one(body, 'do');
  if (act === 'publish') {
    const { round } = review;
    const requestId = `hr~${link.personId}`;
    const request = await findRequest(table, round, requestId);
    const answer = { requestId, answers: { decision: 'publish' }, version: request?.version ?? 0 };
    await answerRequest(round, answer, { table, callback, now });
    return;
  }
  const overrides = overridden(stored.overrides, act, {
    menteeId: one(body, 'menteeId'),
    mentorId: one(body, 'mentorId'),
  });
  const { number, revision } = stored;
  const proposal = propose(await proposalInput(table, cohort, overrides));
  const head = { number, revision: revision + 1, computedAt: now.toISOString(), overrides };
  await putProposal(table, cohortId, head, proposal);
  await record(
    table,
    cohortId,
    {
      at: now,
      what: 'pairsChanged',
      by: `hr~${link.personId}`,
      facts: { act, menteeId: one(body, 'menteeId'), mentorId: one(body, 'mentorId'), total: proposal.total },
    },
    `pairsChanged ${number} ${revision}`,
  );
}

function overridden({ locked, forbidden }: Overrides, act: string, pair: PairOfIds): Overrides {
  const others = (list: PairOfIds[]) => list.filter((one) => !same(one, pair));
  switch (act) {
    case 'lock':
      return { locked: [...others(locked), pair], forbidden: others(forbidden) };
    case 'free':
      return { locked: others(locked), forbidden: others(forbidden) };
    case 'forbid':
      return { locked: others(locked), forbidden: [...others(forbidden), pair] };
    default:
      return { locked, forbidden };
  }
}

function same(a: PairOfIds, b: PairOfIds): boolean {
  return pairIdOf(a.menteeId, a.mentorId) === pairIdOf(b.menteeId, b.mentorId);
}

function nameOf(id: string, people: ReadonlyMap<string, Person>): string {
  return people.get(id)?.name ?? id;
}

function namesOf({ menteeId, mentorId }: PairOfIds, people: ReadonlyMap<string, Person>): string {
  return `${nameOf(menteeId, people)} ${nameOf(mentorId, people)}`;
}
