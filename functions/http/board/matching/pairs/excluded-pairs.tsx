import { boardWords } from '../../words/board-words.ts';
import type { Review } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';
import { DecidedPairs } from './decided-pairs.tsx';

/** The pairs that HR has excluded; the page of each allows it again. */
export function ExcludedPairs(review: Review) {
  const { locale } = review.visit.visitor;
  if (!review.open) return null;
  return (
    <DecidedPairs
      review={review}
      id="excluded-pairs"
      title={boardWords[locale].excludedTitle}
      pairs={review.stored.overrides.forbidden}
      takeBack={reviewWords[locale].acts.allow}
    />
  );
}
