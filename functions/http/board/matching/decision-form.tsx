import type { ReviewAct } from '../../../cohorts/review-act.ts';
import type { Objective, PairsUnderWay } from '../../../definition/policy.ts';
import { LONGEST_REASON } from '../../../matching/record/review-trail.ts';
import { pairIdOf } from '../../../pairs/pair.ts';
import type { PairOfIds } from '../../../pairs/pair-of-ids.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import type { Review } from './review.ts';
import { reviewWords } from './words/review-words.ts';

export interface DecisionFormProps {
  review: Review;
  /** Where it is posted. */
  action: string;
  /** Each with a button of its own. */
  acts: readonly ReviewAct[];
  pair?: PairOfIds;
  objective?: Objective;
  pairsUnderWay?: PairsUnderWay;
  /** Whom or what it is about, for listeners: on the page the place says so. */
  about: string;
  /** Unique on the page. */
  id: string;
  slim?: boolean;
  /** What was typed before, when the page comes back. */
  reason?: string;
  error?: string | undefined;
}

/**
 * A decision with its reason. It says which revision of the proposal the coordinator sees, so that nothing of a
 * colleague's is overwritten unseen.
 */
export function DecisionForm(props: DecisionFormProps) {
  const { review, action, acts, pair, objective, pairsUnderWay, about, id, slim, reason, error } = props;
  const words = reviewWords[review.visit.visitor.locale];
  const errorId = `${id}-error`;
  return (
    <form method="post" action={action} aria-label={`${words.decide} ${about}`}>
      <RevisionFields review={review} />
      {pair && <input type="hidden" name="pair" value={pairIdOf(pair.menteeId, pair.mentorId)} />}
      {objective && <input type="hidden" name="objective" value={objective} />}
      {pairsUnderWay && <input type="hidden" name="pairsUnderWay" value={pairsUnderWay} />}
      <div class={error === undefined ? undefined : 'wrong'}>
        <label for={id}>{words.reason}</label>
        {!slim && <p class="hint">{words.reasonHint}</p>}
        {error !== undefined && (
          <p class="error" id={errorId}>
            {error}
          </p>
        )}
        <input
          type="text"
          id={id}
          name="reason"
          value={reason}
          required
          maxlength={LONGEST_REASON}
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={error === undefined ? undefined : errorId}
        />
      </div>
      <div class="actions">
        {acts.map((act) => (
          <SubmitButton {...(slim && { slim })} tone="secondary" name="do" value={act}>
            {words.acts[act]}
          </SubmitButton>
        ))}
      </div>
    </form>
  );
}

/** Which proposal, and which revision of it, a form is about. */
function RevisionFields({ review: { stored } }: { review: Review }) {
  return <input type="hidden" name="seen" value={seenOf(stored)} />;
}

export function seenOf({ number, revision }: { number: number; revision: number }): string {
  return `${number}.${revision}`;
}

/** Read out, not shown. */
export function Unseen({ text }: { text: string }) {
  return <span class="hidden">{` ${text}`}</span>;
}
