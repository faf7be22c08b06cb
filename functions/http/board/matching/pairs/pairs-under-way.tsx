import { PairsUnderWay } from '../../../../definition/policy.ts';
import { isTooLargeForPage } from '../../../../matching/review/page-limits.ts';
import type { PriceOfStaying } from '../../../../matching/review/price-of-staying.ts';
import { isTaken, pairs } from '../../../../pairs/pair.ts';
import { priceOfStayingFor } from '../../../../stages/matching/staying.ts';
import { Badge } from '../../../../web/components/badge.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { DecisionForm } from '../decision-form.tsx';
import { nameOf, type Review } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';

/** More would not be read one by one. */
const MOST_NAMED = 10;

interface UnderWay {
  count: number;
  /** Left out where a page cannot compute it. */
  price?: PriceOfStaying;
}

/** What the section shows; read and computed before it is drawn. Nothing where no pair is under way. */
export async function pairsUnderWayIn({ visit, stored }: Review): Promise<UnderWay | undefined> {
  const { table, visitor } = visit;
  const { cohort } = visitor;
  const count = (await pairs(table, cohort.cohortId)).filter(isTaken).length;
  if (count === 0) return undefined;
  if (isTooLargeForPage({ mentees: stored.proposal.mentees, movable: count })) return { count };
  const price = await priceOfStayingFor(table, cohort, stored.overrides);
  return { count, ...(price && { price }) };
}

/** Whether pairs under way stay or may move, side by side, with what it costs that they stay. */
export function PairsUnderWaySection({ review, underWay }: { review: Review; underWay: UnderWay }) {
  const { visit, stored, attempt } = review;
  const { cohort, locale, path } = visit.visitor;
  const own = reviewWords[locale];
  const { policy } = cohort.settings.matching;
  const present = stored.overrides.pairsUnderWay ?? policy.pairsUnderWay;
  return (
    <section>
      <h2>{own.staying}</h2>
      <p>{own.stayingLead(underWay.count)}</p>
      <div class="decide">
        {PairsUnderWay.options.map((choice) => (
          <div>
            <div>
              <h3>{own.pairsUnderWay[choice]}</h3>
              <p>{own.pairsUnderWayLeads[choice](policy.stayBonus / 100)}</p>
              {choice === 'mayMove' && <WhatMovingBrings review={review} price={underWay.price} />}
            </div>
            {choice === present ? (
              <p>
                <Badge tone="good">{own.presentPolicy}</Badge>
              </p>
            ) : (
              stored.frozenAt === undefined &&
              attempt?.pairsUnderWay !== choice && (
                <DecisionForm
                  review={review}
                  action={inLanguage(`${path}/matching`, locale)}
                  acts={['pairsUnderWay']}
                  pairsUnderWay={choice}
                  about={own.pairsUnderWay[choice]}
                  id={`reason-${choice}`}
                />
              )
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function WhatMovingBrings({ review, price }: { review: Review; price: PriceOfStaying | undefined }) {
  const own = reviewWords[review.visit.visitor.locale];
  if (!price) return <p>{own.tooLargeForPolicies}</p>;
  const { fewerServed, pointsLost, changes } = price;
  const name = (id: string) => nameOf(id, review);
  const { moved } = changes;
  if (moved.length === 0) return <p>{own.samePairs}</p>;
  return (
    <ul>
      <li>{own.servedDifference(fewerServed)}</li>
      <li>{own.totalDifference(pointsLost / 100)}</li>
      <li>{own.moved(moved.length)}</li>
      {moved.slice(0, MOST_NAMED).map(({ menteeId, from, to }) => (
        <li>{own.movedOne(name(menteeId), name(from), name(to))}</li>
      ))}
    </ul>
  );
}
