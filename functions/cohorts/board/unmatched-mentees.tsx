import { ruleInWords } from '../../matching/rules.ts';
import { Table } from '../../web/components/table.tsx';
import { boardWords } from './board-words.ts';
import type { Review } from './matching.tsx';

/** More would not be read one by one; the blocking groups above say what they have in common. */
const ROWS = 20;

/** Who is left without a mentor, and what stands in the way. */
export function UnmatchedMentees({ visit, stored, people }: Review) {
  const { locale } = visit.visitor;
  const words = boardWords[locale];
  const { unmatched, blocking } = stored.proposal;
  if (unmatched.length === 0) return null;
  return (
    <section>
      <h2>{words.unmatchedTitle}</h2>
      {blocking.map(({ menteeIds, places }) => (
        <p>{words.blocking(menteeIds.length, places)}</p>
      ))}
      <Table
        id="unmatched"
        locale={locale}
        caption={words.unmatchedTitle}
        captionHidden
        stacked
        empty=""
        rows={unmatched.slice(0, ROWS)}
        columns={[
          { header: words.mentee, cell: ({ menteeId }) => people.get(menteeId)?.name ?? menteeId },
          { header: words.rulesAllow, cell: ({ allowed }) => words.allowedMentors(allowed) },
          {
            header: words.rulesRemove,
            cell: ({ removed }) => (
              <ul>
                {removed.map(({ rule, mentorIds }) => (
                  <li>{`${mentorIds.length} × ${ruleInWords(rule)[locale]}`}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {unmatched.length > ROWS && <p class="muted">{words.andMore(unmatched.length - ROWS)}</p>}
    </section>
  );
}
