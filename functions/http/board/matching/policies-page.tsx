import { Objective } from '../../../definition/policy.ts';
import type { Locale } from '../../../locales/locale.ts';
import { proposalInput } from '../../../matching/record/proposal-input.ts';
import { comparePolicies, type PolicyOutcome } from '../../../matching/review/compare-policies.ts';
import { isTooLargeForPage } from '../../../matching/review/page-limits.ts';
import { Badge } from '../../../web/components/badge.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { boardWords } from '../words/board-words.ts';
import { AttemptNotice } from './attempt-notice.tsx';
import { DecisionForm } from './decision-form.tsx';
import { PairsUnderWaySection, pairsUnderWayIn } from './pairs/pairs-under-way.tsx';
import { type Attempt, findReview, type Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** What comes first, side by side: what each policy reaches, and what it gives up. */
export async function policiesPage(visit: BoardVisit, attempt?: Attempt): Promise<string> {
  const { table, visitor } = visit;
  const { cohort, locale, path } = visitor;
  const own = reviewWords[locale];
  const review = await findReview(visit, attempt);
  const isLarge = review !== undefined && isTooLargeForPage(review.stored.proposal);
  const outcomes =
    review?.open && !isLarge
      ? comparePolicies(await proposalInput(table, cohort, review.stored.overrides), review.stored.proposal)
      : undefined;
  const underWay = review?.open ? await pairsUnderWayIn(review) : undefined;
  return renderPage(
    <BoardFrame visit={visit} tab="matching" title={own.policies} here="/matching/policies">
      <p>
        <a href={inLanguage(`${path}/matching`, locale)}>{own.back}</a>
      </p>
      <h1>{own.policies}</h1>
      {review?.open ? (
        <>
          <AttemptNotice {...review} />
          <p>{isLarge ? own.tooLargeForPolicies : own.policiesLead}</p>
          <div class="decide">
            {Objective.options.map((objective) => (
              <Policy
                review={review}
                objective={objective}
                outcome={outcomes?.find((one) => one.objective === objective)}
              />
            ))}
          </div>
          {underWay && <PairsUnderWaySection review={review} underWay={underWay} />}
        </>
      ) : (
        <p>{boardWords[locale].published}</p>
      )}
    </BoardFrame>,
  );
}

interface PolicyProps {
  review: Review;
  objective: Objective;
  outcome: PolicyOutcome | undefined;
}

function Policy({ review, objective, outcome }: PolicyProps) {
  const { visit, stored, attempt } = review;
  const { locale, path } = visit.visitor;
  const own = reviewWords[locale];
  const isChosen = objective === (stored.overrides.objective ?? stored.proposal.objective);
  return (
    <div>
      <div>
        <h2>{own.objectives[objective]}</h2>
        <p>{own.objectiveLeads[objective]}</p>
        {outcome && <Reached outcome={outcome} mentees={stored.proposal.mentees} locale={locale} />}
      </div>
      {isChosen ? (
        <p>
          <Badge tone="good">{own.presentPolicy}</Badge>
        </p>
      ) : (
        stored.frozenAt === undefined &&
        attempt?.objective !== objective && (
          <DecisionForm
            review={review}
            action={inLanguage(`${path}/matching`, locale)}
            acts={['policy']}
            objective={objective}
            about={own.objectives[objective]}
            id={`reason-${objective}`}
          />
        )
      )}
    </div>
  );
}

interface ReachedProps {
  outcome: PolicyOutcome;
  mentees: number;
  locale: Locale;
}

function Reached({ outcome, mentees, locale }: ReachedProps) {
  const words = boardWords[locale];
  const own = reviewWords[locale];
  const { served, total, worst, chosen, servedDifference, totalDifference, changes } = outcome;
  const { moved, gained, lost } = changes;
  const isSame = moved.length + gained.length + lost.length === 0;
  return (
    <>
      <dl class="facts">
        <dt>{words.mentees}</dt>
        <dd>{own.servedOf(served, mentees)}</dd>
        <dt>{own.total}</dt>
        <dd>{new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(total / 100)}</dd>
        <dt>{words.lowestFit}</dt>
        <dd>{worst === null ? '–' : words.ofHundred(worst / 100)}</dd>
      </dl>
      {(!chosen || !isSame) && (
        <ul>
          {isSame ? (
            <li>{own.samePairs}</li>
          ) : (
            <>
              <li>{own.servedDifference(servedDifference)}</li>
              <li>{own.totalDifference(totalDifference / 100)}</li>
              {moved.length > 0 && <li>{own.moved(moved.length)}</li>}
              {gained.length > 0 && <li>{own.gained(gained.length)}</li>}
              {lost.length > 0 && <li>{own.lost(lost.length)}</li>}
            </>
          )}
        </ul>
      )}
    </>
  );
}
