import { Table } from '../../../web/components/table.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { boardWords } from '../board-words.ts';
import { Unseen } from './decision-form.tsx';
import { namesOf, pairPath, type Review } from './review.ts';
import { reviewWords } from './review-words.ts';

/** The latest ones: an exclusion is taken back soon or never. Each is also found among its mentee's mentors. */
const MOST_EXCLUDED = 5;

/** The pairs that HR has excluded; the page of each allows it again. */
export function ExcludedPairs(review: Review) {
  const { locale, path } = review.visit.visitor;
  const words = boardWords[locale];
  const { forbidden } = review.stored.overrides;
  if (!review.open || forbidden.length === 0) return null;
  return (
    <section>
      <h2>{words.excludedTitle}</h2>
      <Table
        id="excluded-pairs"
        locale={locale}
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
              <a href={inLanguage(pairPath(path, pair.menteeId, pair.mentorId), locale)}>
                {reviewWords[locale].acts.allow}
                <Unseen text={namesOf(pair, review)[0]} />
              </a>
            ),
          },
        ]}
      />
      {forbidden.length > MOST_EXCLUDED && (
        <p class="muted">{words.andMore(forbidden.length - MOST_EXCLUDED)}</p>
      )}
    </section>
  );
}
