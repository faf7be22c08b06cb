import type { LeadershipDecision } from '../../evaluation/leadership/leadership-decision.ts';
import { leadershipWords } from '../../evaluation/leadership/words.ts';
import { contactName } from '../../rounds/correspondents.ts';
import { Notice } from '../../web/components/notice.tsx';
import { formatMoment } from '../../web/moment.ts';
import type { BoardVisit } from './board-visit.ts';

/** What leadership has decided on the report, with its word to HR. */
export function LeadershipOnBoard({ visit, decision }: { visit: BoardVisit; decision: LeadershipDecision }) {
  const { cohort, locale, timeZone } = visit.visitor;
  const words = leadershipWords[locale];
  const who = contactName(decision.by, cohort) ?? cohort.settings.name;
  const when = formatMoment(new Date(decision.at), timeZone, locale);
  return (
    <Notice tone="info" title={words.titleForHr}>
      <p>{words.stands(who, words.choices[decision.choice], when)}</p>
      {decision.note !== undefined && (
        <>
          <p>{words.noteOf(who)}</p>
          <blockquote>
            <p class="lines">{decision.note}</p>
          </blockquote>
        </>
      )}
    </Notice>
  );
}
