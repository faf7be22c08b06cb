import { samePair } from '../../../../matching/proposal/same-pair.ts';
import type { Review } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';
import { DecidedPairs } from './decided-pairs.tsx';

/** Pairs under way that stay because HR said so, where the others may move; the page of each frees it again. */
export function KeptUnderWay(review: Review) {
  const { stored, open, visit } = review;
  const { overrides, proposal } = stored;
  const kept = overrides.locked.filter((pair) => proposal.staying.some((one) => samePair(one, pair)));
  if (!open) return null;
  const words = reviewWords[visit.visitor.locale];
  return (
    <DecidedPairs
      review={review}
      id="kept-under-way"
      title={words.keptUnderWay}
      pairs={kept}
      takeBack={words.acts.free}
    />
  );
}
