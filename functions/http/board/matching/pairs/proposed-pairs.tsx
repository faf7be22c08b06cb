import type { ProposedPair } from '../../../../matching/proposal/proposal.ts';
import { samePair } from '../../../../matching/proposal/same-pair.ts';
import { pairIdOf } from '../../../../pairs/pair.ts';
import { Badge } from '../../../../web/components/badge.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Pagination } from '../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { pageOf } from '../../paging.ts';
import { boardWords } from '../../words/board-words.ts';
import { DecisionForm, Unseen } from '../decision-form.tsx';
import { nameOf, namesOf, pairPath, type Review } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';
import { PairReasons } from './pair-reasons.tsx';

/** Rows a view: the page stays under 50 KB. */
const ROWS = 8;

/** The pairs, the least firm first, then the weakest: where HR's look is worth most. */
export function ProposedPairs(review: Review) {
  const { visit, stored, open } = review;
  const { visitor, query } = visit;
  const { locale, path } = visitor;
  const words = boardWords[locale];
  const own = reviewWords[locale];
  const sought = (query.q ?? '').trim();
  const rows = stored.proposal.pairs
    .filter((pair) => namesOf(pair, review).join(' ').toLowerCase().includes(sought.toLowerCase()))
    .map((pair) => ({ pair, firm: shareHeld(pair, review) }))
    .toSorted((a, b) => a.firm - b.firm || a.pair.points - b.pair.points)
    .map(({ pair }, index) => ({ pair, index }));
  const { page, pages } = pageOf(rows.length, ROWS, query.page);
  const href = (to: number) =>
    inLanguage(`${path}/matching?page=${to}${sought && `&q=${encodeURIComponent(sought)}`}`, locale);
  return (
    <section>
      <h2>{words.pairs}</h2>
      <SearchForm
        action={`${path}/matching`}
        label={words.search}
        submit={words.find}
        value={sought}
        keep={{ lang: locale }}
      />
      <Table
        id="proposed-pairs"
        locale={locale}
        caption={own.leastFirmFirst}
        empty={sought ? words.nobodyFound : words.noPairs}
        stacked
        rows={rows.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.mentee, cell: ({ pair }) => <Mentee pair={pair} review={review} /> },
          { header: words.mentor, cell: ({ pair }) => namesOf(pair, review)[1] },
          { header: words.points, cell: ({ pair }) => words.ofHundred(pair.points / 100), numeric: true },
          { header: own.firmness, cell: ({ pair }) => firmnessInWords(pair, review) },
          { header: words.why, cell: ({ pair }) => <PairReasons pair={pair} review={review} /> },
          ...(open && stored.frozenAt === undefined
            ? [
                {
                  header: words.actions,
                  cell: ({ pair, index }: { pair: ProposedPair; index: number }) => (
                    <Decide pair={pair} review={review} action={href(page)} id={`reason-${index}`} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Pagination locale={locale} page={page} pages={pages} href={href} />
      <p class="small muted">{own.firmnessLead}</p>
    </section>
  );
}

function Mentee({ pair, review }: { pair: ProposedPair; review: Review }) {
  const [name] = namesOf(pair, review);
  if (pair.insteadOf === undefined) return <>{name}</>;
  const own = reviewWords[review.visit.visitor.locale];
  return (
    <>
      {name} <Badge tone="warning">{own.insteadOf(nameOf(pair.insteadOf, review))}</Badge>
    </>
  );
}

/** Pairs nobody knows about yet come before all others, those that HR keeps after them. */
function shareHeld(pair: ProposedPair, { stored }: Review): number {
  if (isKept(pair, stored)) return 2;
  const [held, runs] = stored.firmness?.[pairIdOf(pair.menteeId, pair.mentorId)] ?? [-1, 1];
  return held / runs;
}

function firmnessInWords(pair: ProposedPair, { stored, visit }: Review): string {
  const own = reviewWords[visit.visitor.locale];
  if (isKept(pair, stored)) return own.keptByYou;
  const firmness = stored.firmness?.[pairIdOf(pair.menteeId, pair.mentorId)];
  return firmness ? own.held(...firmness) : own.notAnew;
}

function isKept(pair: ProposedPair, { overrides }: Review['stored']): boolean {
  return overrides.locked.some((one) => samePair(one, pair));
}

interface DecideProps {
  pair: ProposedPair;
  review: Review;
  action: string;
  id: string;
}

function Decide({ pair, review, action, id }: DecideProps) {
  const { stored, visit } = review;
  const { locale, path } = visit.visitor;
  const own = reviewWords[locale];
  const kept = isKept(pair, stored);
  const heldBack = stored.heldBack?.some((one) => samePair(one, pair)) ?? false;
  const [mentee] = namesOf(pair, review);
  return (
    <>
      {heldBack && <Badge tone="warning">{own.heldBack}</Badge>}
      <Details summary={own.decide}>
        <DecisionForm
          review={review}
          action={action}
          acts={[kept ? 'free' : 'lock', 'forbid', heldBack ? 'release' : 'holdBack']}
          pair={pair}
          about={mentee}
          id={id}
          slim
        />
      </Details>
      <a href={inLanguage(pairPath(path, pair.menteeId), locale)}>
        {own.otherMentors}
        <Unseen text={mentee} />
      </a>
    </>
  );
}
