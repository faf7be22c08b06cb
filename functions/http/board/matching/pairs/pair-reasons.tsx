import { explain } from '../../../../matching/explanation/explanation.ts';
import type { ProposedPair } from '../../../../matching/proposal/proposal.ts';
import { ruleInWords } from '../../../../matching/rules/rules.ts';
import { Badge } from '../../../../web/components/badge.tsx';
import { Details } from '../../../../web/components/details.tsx';
import type { Review } from '../review.ts';

/** Why these two: what weighs most, the rest one click away. */
export function PairReasons({ pair, review: { visit, people } }: { pair: ProposedPair; review: Review }) {
  const { cohort, locale } = visit.visitor;
  const mentee = people.get(pair.menteeId);
  const mentor = people.get(pair.mentorId);
  if (!mentee || !mentor) return <span>–</span>;
  const { skills } = cohort.settings;
  const [first = '–', ...others] = explain(pair.criteria, { mentee, mentor, reader: 'hr', skills, locale });
  return (
    <>
      {pair.broken.map((rule) => (
        <p>
          <Badge tone="warning">{ruleInWords(rule)[locale]}</Badge>
        </p>
      ))}
      {others.length === 0 ? (
        first
      ) : (
        <Details summary={first}>
          <ul>
            {others.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
