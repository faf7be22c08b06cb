import { mannersOf } from '../../../locales/manners.ts';
import { Notice } from '../../../web/components/notice.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { DecisionForm } from './decision-form.tsx';
import { namesOf, type Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

/** What was not done, why, and the decision once more with what was typed. */
export function AttemptNotice(review: Review) {
  const { attempt, visit } = review;
  if (!attempt) return null;
  const { act, pair, objective, pairsUnderWay, reason, title, lead, reasonError } = attempt;
  const { locale, path } = visit.visitor;
  const words = reviewWords[locale];
  const choice = objective
    ? words.objectives[objective]
    : pairsUnderWay && words.pairsUnderWay[pairsUnderWay];
  const about = pair ? namesOf(pair, review).join(' – ') : (choice ?? '');
  return (
    <Notice tone="bad" title={title}>
      {lead !== '' && <p>{lead}</p>}
      {act && about !== '' && (
        <>
          <p>
            {words.yourDecision}
            {mannersOf[locale].colon}
            <strong>{about}</strong>
          </p>
          <DecisionForm
            review={review}
            action={inLanguage(`${path}/matching`, locale)}
            acts={[act]}
            {...(pair && { pair })}
            {...(objective && { objective })}
            {...(pairsUnderWay && { pairsUnderWay })}
            about={about}
            id="again"
            reason={reason}
            error={reasonError}
          />
        </>
      )}
    </Notice>
  );
}
