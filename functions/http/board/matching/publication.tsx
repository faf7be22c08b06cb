import { pairsToPublish } from '../../../matching/record/pairs-to-publish.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { inLanguage } from '../../../web/view-language.ts';
import { decisionWords } from '../../decision/decision-words.ts';
import { StandingDecision } from '../../decision/standing-decision.tsx';
import { ConsequenceList } from '../../decision/this-will-happen.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { boardWords } from '../words/board-words.ts';
import { seenOf } from './decision-form.tsx';
import type { Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** Publishing all or a part, and computing again. */
export function Publication({ visit, stored, open, deadline, decided, isLast }: Review) {
  const { locale, timeZone, path } = visit.visitor;
  const words = boardWords[locale];
  const own = reviewWords[locale];
  if (decided) return <Decided visit={visit} {...decided} />;
  if (!open) return <p>{words.published}</p>;
  const action = inLanguage(`${path}/matching`, locale);
  const seen = seenOf(stored);
  const publishing = stored.frozenAt !== undefined;
  const count = pairsToPublish(stored).length;
  const leftOut = stored.proposal.pairs.length - count;
  const isEmpty = stored.proposal.pairs.length === 0;
  // As it was computed, HR is asked about no pair only where there would be some if those under way might move.
  const isUntouched = stored.revision === 1;
  const waiting = stored.waiting ?? 0;
  return (
    <>
      {waiting > 0 && (
        <Notice tone="warning" title={own.waitingTitle(waiting)}>
          <p>{own.waitingLead}</p>
        </Notice>
      )}
      <div class="decide">
        <div>
          <div>
            {isEmpty ? (
              <p>
                {isUntouched ? own.noPairWhileStaying : own.noPairNow}{' '}
                <a href={inLanguage(`${path}/matching/policies`, locale)}>{own.policies}</a>
              </p>
            ) : (
              <p>
                {words.publishLead}
                {deadline !== undefined &&
                  count > 0 &&
                  ` ${words.publishedOn(formatMoment(new Date(deadline), timeZone, locale))}`}
              </p>
            )}
            {leftOut > 0 && <p>{own.heldBackLead(leftOut)}</p>}
            {leftOut > 0 && isLast && <p>{own.heldBackLast}</p>}
          </div>
          {leftOut > 0 && count === 0 && !publishing ? (
            <p>
              <strong>{own.nothingToPublish}</strong>
            </p>
          ) : (
            !stored.recalled && (
              <PostButton action={action} fields={{ do: 'publish', seen }}>
                {isEmpty
                  ? own.closeWithoutPairs
                  : leftOut > 0
                    ? own.publishPart(count, leftOut)
                    : words.publish(count)}
              </PostButton>
            )
          )}
        </div>
        {(!publishing || stored.recalled) && (
          <div>
            <p>{waiting > 0 || stored.recalled ? own.waitingOnPage : words.recomputeLead}</p>
            <PostButton
              action={action}
              fields={{ do: waiting > 0 || stored.recalled ? 'recall' : 'recompute', seen }}
              tone="secondary"
            >
              {waiting > 0 || stored.recalled ? own.computeThem : words.recompute}
            </PostButton>
          </div>
        )}
      </div>
    </>
  );
}

/** Published or recalled, but not carried out yet. */
function Decided({ visit, round, consequences }: { visit: BoardVisit } & NonNullable<Review['decided']>) {
  const { cohort, locale, timeZone, path } = visit.visitor;
  return (
    <Notice tone="warning" title={decisionWords[locale].decidedTitle}>
      <ConsequenceList consequences={consequences} locale={locale} />
      <StandingDecision
        cohort={cohort}
        round={round}
        locale={locale}
        timeZone={timeZone}
        now={visit.sender.now()}
        action={inLanguage(`${path}/decision`, locale)}
        fields={{ roundId: round.roundId, decisions: String(round.decisions) }}
      />
    </Notice>
  );
}
