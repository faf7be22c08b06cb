import { criterionInWords } from '../../../../definition/matching-criteria.ts';
import { mannersOf } from '../../../../locales/manners.ts';
import { explain } from '../../../../matching/explanation/explanation.ts';
import { obstaclesInWords, whyNotInWords } from '../../../../matching/explanation/why-not-words.ts';
import { samePair } from '../../../../matching/proposal/same-pair.ts';
import { proposalInput } from '../../../../matching/record/proposal-input.ts';
import {
  cohortAround,
  type Obstacles,
  obstaclesTo,
  pairPoints,
  stands,
} from '../../../../matching/review/mentor-choices.ts';
import { isTooLargeForPage } from '../../../../matching/review/page-limits.ts';
import { type WhyNot, whyNot } from '../../../../matching/review/why-not.ts';
import type { CriterionPoints } from '../../../../pairs/criterion-points.ts';
import type { PairOfIds } from '../../../../pairs/pair-of-ids.ts';
import { Notice } from '../../../../web/components/notice.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { boardWords } from '../../words/board-words.ts';
import { DecisionForm } from '../decision-form.tsx';
import { nameOf, namesOf, pairPath, type Review, whoseMentor } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';

/** More would not be read one by one. */
const MOST_MOVERS = 20;

/** What the page says of two people; read and computed before it is drawn. */
interface KnownPair extends PairOfIds {
  obstacles: Obstacles;
  criteria: CriterionPoints[];
  points: number;
  /** What it would cost the others; left out where that cannot be, or takes longer than a page may. */
  price?: WhyNot;
}

/** @returns nothing when one of the two takes no part */
export async function readPair({ visit, stored }: Review, pair: PairOfIds): Promise<KnownPair | undefined> {
  const { table, visitor } = visit;
  const input = await proposalInput(table, visitor.cohort, stored.overrides, stored.proposal.pairs);
  const around = cohortAround(pair.menteeId, input);
  const obstacles = obstaclesTo(around, pair);
  if (!obstacles) return undefined;
  const known = { ...pair, obstacles, ...pairPoints(around, pair) };
  if (stands(obstacles) || isTooLargeForPage(stored.proposal)) return known;
  return { ...known, price: whyNot(around, pair) };
}

export function OnePair({ review, known }: { review: Review; known: KnownPair }) {
  const { visit, stored, attempt } = review;
  const { locale, path } = visit.visitor;
  const own = reviewWords[locale];
  const [mentee, mentor] = namesOf(known, review);
  const present = stored.proposal.pairs.find(({ menteeId }) => menteeId === known.menteeId);
  const isProposed = present !== undefined && samePair(present, known);
  const obstacles = obstaclesInWords(known, (id) => nameOf(id, review), locale);
  const isExcluded = stored.overrides.forbidden.some((pair) => samePair(pair, known));
  const isUnderWay = stored.proposal.staying.some((pair) => samePair(pair, known));
  const isKept = isUnderWay && stored.overrides.locked.some((pair) => samePair(pair, known));
  const isNew = !isProposed && !isKept;
  const possible = obstacles.length === 0 && isNew ? 'move' : undefined;
  const act = isExcluded ? 'allow' : isKept ? 'free' : possible;
  return (
    <>
      <h1>{own.pairTitle(mentee, mentor)}</h1>
      <p>
        {whoseMentor(known.menteeId, review)}{' '}
        <a href={inLanguage(pairPath(path, known.menteeId), locale)}>{own.otherMentorsOf(mentee)}</a>
      </p>
      {obstacles.length > 0 && (
        <Notice tone="bad" title={own.notPossible}>
          {obstacles.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      {!isNew && <p>{own.nothingToChange}</p>}
      {obstacles.length === 0 && isNew && <Price review={review} known={known} />}
      {act && stored.frozenAt === undefined && !attempt?.act && (
        <div class="decide">
          <div>
            <DecisionForm
              review={review}
              action={inLanguage(`${path}/matching`, locale)}
              acts={[act]}
              pair={known}
              about={`${mentee} – ${mentor}`}
              id="reason"
            />
          </div>
        </div>
      )}
      <Criteria review={review} known={known} />
    </>
  );
}

function Price({ review, known: { price } }: { review: Review; known: KnownPair }) {
  const { locale } = review.visit.visitor;
  const own = reviewWords[locale];
  const name = (id: string) => nameOf(id, review);
  if (!price) {
    return (
      <Notice tone="info" title={own.allRulesHold}>
        <p>{own.tooLargeForPrice}</p>
      </Notice>
    );
  }
  const movers = (price.forced?.changes.moved ?? []).filter(({ menteeId }) => menteeId !== price.menteeId);
  const gainers = (price.forced?.changes.gained ?? []).filter(({ menteeId }) => menteeId !== price.menteeId);
  return (
    <>
      <Notice tone="info" title={own.price}>
        <p>{own.allRulesHold}</p>
        <ul>
          {whyNotInWords(price, name, locale).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Notice>
      {movers.length + gainers.length > 0 && (
        <section>
          <h2>{own.movers}</h2>
          <ul>
            {movers.slice(0, MOST_MOVERS).map(({ menteeId, from, to }) => (
              <li>{own.movedOne(name(menteeId), name(from), name(to))}</li>
            ))}
            {movers.length > MOST_MOVERS && (
              <li>{boardWords[locale].andMore(movers.length - MOST_MOVERS)}</li>
            )}
            {gainers.slice(0, MOST_MOVERS).map(({ menteeId, mentorId }) => (
              <li>{own.gainedOne(name(menteeId), name(mentorId))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Criteria({ review, known }: { review: Review; known: KnownPair }) {
  const { cohort, locale } = review.visit.visitor;
  const words = boardWords[locale];
  const own = reviewWords[locale];
  const [mentee, mentor] = namesOf(known, review);
  const { skills } = cohort.settings;
  const context = {
    mentee: { name: mentee },
    mentor: { name: mentor },
    reader: 'hr' as const,
    skills,
    locale,
  };
  return (
    <section>
      <h2>
        {own.byCriterion}
        {mannersOf[locale].colon}
        {words.ofHundred(known.points / 100)}
      </h2>
      <Table
        id="criteria"
        locale={locale}
        caption={own.byCriterion}
        captionHidden
        empty="–"
        stacked
        rows={known.criteria}
        columns={[
          { header: own.criterion, cell: ({ criterion }) => criterionInWords(criterion)[locale] },
          {
            header: words.points,
            cell: ({ points, of }) => own.ofMost(points / 100, of / 100),
            numeric: true,
          },
          {
            header: words.why,
            cell: (one) => explain([one], context).map((sentence) => <div>{sentence}</div>),
            obvious: true,
          },
        ]}
      />
    </section>
  );
}
