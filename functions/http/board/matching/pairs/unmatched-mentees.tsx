import { blockingInWords } from '../../../../matching/explanation/blocking-words.ts';
import { unmatchedInWords } from '../../../../matching/explanation/unmatched-words.ts';
import { Details } from '../../../../web/components/details.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { inLanguage } from '../../../../web/view-language.ts';
import { boardWords } from '../../words/board-words.ts';
import { Unseen } from '../decision-form.tsx';
import { nameOf, pairPath, type Review } from '../review.ts';
import { reviewWords } from '../words/review-words.ts';

/** More would not be read one by one; the sentences above say what they have in common, the search finds each. */
const ROWS = 6;

/** Who is left without a mentor, and what stands in the way. */
export function UnmatchedMentees(review: Review) {
  const { visit, stored, open } = review;
  const { locale, path } = visit.visitor;
  const words = boardWords[locale];
  const { unmatched, blocking } = stored.proposal;
  if (unmatched.length === 0) return null;
  const name = (id: string) => nameOf(id, review);
  const sought = (visit.query.q ?? '').trim().toLowerCase();
  const found = unmatched.filter(({ menteeId }) => name(menteeId).toLowerCase().includes(sought));
  return (
    <section>
      <h2>{words.unmatchedTitle}</h2>
      <ul>
        {blocking.slice(0, ROWS).map((group) => (
          <li>{blockingInWords(group, locale)}</li>
        ))}
      </ul>
      <SummaryList
        rows={found.slice(0, ROWS).map((mentee) => {
          const [reason = '', ...rules] = unmatchedInWords(mentee, name, locale);
          const list = rules.map((rule) => <li>{rule}</li>);
          return {
            label: name(mentee.menteeId),
            value: (
              <>
                {rules.length === 0 ? reason : <Details summary={reason}>{<ul>{list}</ul>}</Details>}
                {open && (
                  <div>
                    <a href={inLanguage(pairPath(path, mentee.menteeId), locale)}>
                      {reviewWords[locale].whyNoMentor}
                      <Unseen text={name(mentee.menteeId)} />
                    </a>
                  </div>
                )}
              </>
            ),
          };
        })}
      />
      {found.length > ROWS && <p class="muted">{words.andMore(found.length - ROWS)}</p>}
    </section>
  );
}
