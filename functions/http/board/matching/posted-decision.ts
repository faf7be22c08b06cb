import { ReviewAct } from '../../../cohorts/review-act.ts';
import { Objective, PairsUnderWay } from '../../../definition/policy.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { Wish } from '../../../matching/record/review-change.ts';
import { LONGEST_REASON } from '../../../matching/record/review-trail.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { reviewWords } from './words/review-words.ts';

export interface PostedDecision {
  wish: Wish;
  /** As typed, on one line. */
  reason: string;
  reasonError?: Localised;
}

/** @returns nothing when the button is none of ours */
export function readDecision(body: FormBody): PostedDecision | undefined {
  const act = ReviewAct.safeParse(one(body, 'do')).data;
  if (act === undefined) return undefined;
  const [menteeId = '', mentorId = ''] = one(body, 'pair').split('~');
  const objective = Objective.safeParse(one(body, 'objective')).data;
  const pairsUnderWay = PairsUnderWay.safeParse(one(body, 'pairsUnderWay')).data;
  const reason = one(body, 'reason')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const reasonError = errorIn(reason, act);
  return {
    wish: {
      act,
      ...(menteeId !== '' && mentorId !== '' && { pair: { menteeId, mentorId } }),
      ...(objective && { objective }),
      ...(pairsUnderWay && { pairsUnderWay }),
    },
    reason: act === 'recompute' ? '' : reason,
    ...(reasonError && { reasonError }),
  };
}

/** Computing again overrides nothing: it needs no reason. */
function errorIn(reason: string, act: ReviewAct): Localised | undefined {
  if (act === 'recompute') return undefined;
  if (reason === '') return { en: reviewWords.en.reasonMissing, fr: reviewWords.fr.reasonMissing };
  if (reason.length <= LONGEST_REASON) return undefined;
  return {
    en: reviewWords.en.reasonTooLong(LONGEST_REASON),
    fr: reviewWords.fr.reasonTooLong(LONGEST_REASON),
  };
}
