import { explain } from '../../matching/explanation.ts';
import type { PairOfIds, ProposedPair } from '../../matching/proposal.ts';
import { ruleInWords } from '../../matching/rules.ts';
import { pairIdOf } from '../../pairs/pair.ts';
import { Badge } from '../../web/components/badge.tsx';
import { SubmitButton } from '../../web/components/button.tsx';
import { Details } from '../../web/components/details.tsx';
import { Pagination } from '../../web/components/pagination.tsx';
import { SearchForm } from '../../web/components/search-form.tsx';
import { Table } from '../../web/components/table.tsx';
import { inLanguage } from '../../web/view-language.ts';
import { samePair } from './act-on-matching.ts';
import { boardWords } from './board-words.ts';
import type { Review } from './matching.tsx';
import { pageOf } from './paging.ts';

/** Rows a view: the page stays under 50 KB. */
const ROWS = 15;
/** The latest ones: an exclusion is taken back soon or never. */
const MOST_EXCLUDED = 10;

/** The pairs, the weakest first, and those HR has excluded. */
export function ProposedPairs(review: Review) {
  const { visit, stored, open } = review;
  const { visitor, query } = visit;
  const { locale, path } = visitor;
  const words = boardWords[locale];
  const sought = (query.q ?? '').trim();
  const rows = stored.proposal.pairs
    .filter((pair) => namesOf(pair, review).join(' ').toLowerCase().includes(sought.toLowerCase()))
    .toSorted((a, b) => a.points - b.points);
  const { page, pages } = pageOf(rows.length, ROWS, query.page);
  const href = (to: number) =>
    inLanguage(`${path}/matching?page=${to}${sought && `&q=${encodeURIComponent(sought)}`}`, locale);
  return (
    <>
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
        caption={words.weakestFirst}
        empty={sought ? words.nobodyFound : words.noPairs}
        stacked
        rows={rows.slice((page - 1) * ROWS, page * ROWS)}
        columns={[
          { header: words.mentee, cell: (pair) => namesOf(pair, review)[0] },
          { header: words.mentor, cell: (pair) => namesOf(pair, review)[1] },
          { header: words.points, cell: ({ points }) => words.ofHundred(points / 100), numeric: true },
          { header: words.why, cell: (pair) => <Reasons pair={pair} review={review} /> },
          ...(open
            ? [
                {
                  header: words.actions,
                  cell: (pair: ProposedPair) => <Buttons pair={pair} review={review} action={href(page)} />,
                },
              ]
            : []),
        ]}
      />
      <Pagination locale={locale} page={page} pages={pages} href={href} />
      {open && <Excluded review={review} action={href(page)} />}
    </>
  );
}

function Reasons({ pair, review: { visit, people } }: { pair: ProposedPair; review: Review }) {
  const { cohort, locale } = visit.visitor;
  const mentee = people.get(pair.menteeId);
  const mentor = people.get(pair.mentorId);
  if (!mentee || !mentor) return <span>–</span>;
  const { skills } = cohort.settings;
  const [first = '–', ...others] = explain(pair.criteria, { mentee, mentor, reader: 'hr', skills, locale });
  return (
    <>
      {pair.broken.map((rule) => (
        <p>
          <Badge tone="warning">{ruleInWords(rule)[locale]}</Badge>
        </p>
      ))}
      {others.length === 0 ? (
        first
      ) : (
        <Details summary={first}>
          <ul>
            {others.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

interface PairInReview<Pair extends PairOfIds> {
  pair: Pair;
  review: Review;
  action: string;
}

function Buttons({ pair, review, action }: PairInReview<ProposedPair>) {
  const words = boardWords[review.visit.visitor.locale];
  const isLocked = review.stored.overrides.locked.some((one) => samePair(one, pair));
  return (
    <>
      {isLocked && <Badge tone="info">{words.locked}</Badge>}
      <PairForm
        pair={pair}
        review={review}
        action={action}
        acts={[isLocked ? ['free', words.unlock] : ['lock', words.lock], ['forbid', words.forbid]]}
      />
    </>
  );
}

interface PairFormProps extends PairInReview<PairOfIds> {
  /** What each button posts, and what it says. */
  acts: readonly (readonly [act: string, label: string])[];
}

/** Each button says for listeners whom it is about: on the page the row says so. */
function PairForm({ pair, review, action, acts }: PairFormProps) {
  const { menteeId, mentorId } = pair;
  const [mentee] = namesOf(pair, review);
  return (
    <form class="actions" method="post" action={action}>
      <input type="hidden" name="pair" value={pairIdOf(menteeId, mentorId)} />
      {acts.map(([act, label]) => (
        <SubmitButton slim tone="secondary" name="do" value={act}>
          {label}
          <span class="hidden">{` ${mentee}`}</span>
        </SubmitButton>
      ))}
    </form>
  );
}

function Excluded({ review, action }: { review: Review; action: string }) {
  const { visitor } = review.visit;
  const words = boardWords[visitor.locale];
  const { forbidden } = review.stored.overrides;
  if (forbidden.length === 0) return null;
  return (
    <section>
      <h2>{words.excludedTitle}</h2>
      <Table
        id="excluded-pairs"
        locale={visitor.locale}
        caption={words.excludedTitle}
        captionHidden
        stacked
        empty=""
        rows={forbidden.slice(-MOST_EXCLUDED)}
        columns={[
          { header: words.mentee, cell: (pair) => namesOf(pair, review)[0] },
          { header: words.mentor, cell: (pair) => namesOf(pair, review)[1] },
          {
            header: words.actions,
            cell: (pair) => (
              <PairForm pair={pair} review={review} action={action} acts={[['allow', words.allow]]} />
            ),
          },
        ]}
      />
    </section>
  );
}

function namesOf({ menteeId, mentorId }: PairOfIds, { people }: Review): [string, string] {
  return [people.get(menteeId)?.name ?? menteeId, people.get(mentorId)?.name ?? mentorId];
}
