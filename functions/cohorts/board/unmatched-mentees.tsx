import { blockingInWords } from '../../matching/blocking-words.ts';
import { unmatchedInWords } from '../../matching/unmatched-words.ts';
import { Details } from '../../web/components/details.tsx';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { boardWords } from './board-words.ts';
import type { Review } from './matching.tsx';

/** More would not be read one by one; the sentences above say what they have in common. */
const ROWS = 8;

/** Who is left without a mentor, and what stands in the way. */
export function UnmatchedMentees({ visit, stored, people }: Review) {
  const { locale } = visit.visitor;
  const words = boardWords[locale];
  const { unmatched, blocking } = stored.proposal;
  if (unmatched.length === 0) return null;
  const nameOf = (id: string) => people.get(id)?.name ?? id;
  return (
    <section>
      <h2>{words.unmatchedTitle}</h2>
      <ul>
        {blocking.slice(0, ROWS).map((group) => (
          <li>{blockingInWords(group, locale)}</li>
        ))}
      </ul>
      <SummaryList
        rows={unmatched.slice(0, ROWS).map((mentee) => {
          const [reason = '', ...rules] = unmatchedInWords(mentee, nameOf, locale);
          const list = rules.map((rule) => <li>{rule}</li>);
          const value = rules.length === 0 ? reason : <Details summary={reason}>{<ul>{list}</ul>}</Details>;
          return { label: nameOf(mentee.menteeId), value };
        })}
      />
      {unmatched.length > ROWS && <p class="muted">{words.andMore(unmatched.length - ROWS)}</p>}
    </section>
  );
}
