import { otherCohorts } from '../../../../cohorts/company.ts';
import { type CohortPresence, presencesIn } from '../../../../company/presence.ts';
import { SIDES } from '../../../../definition/side.ts';
import { plainDay, unbroken } from '../../../../locales/dates.ts';
import { directory } from '../../../../people/directory.ts';
import { isOpen, participants } from '../../../../people/participant.ts';
import type { BoardVisit } from '../../board-visit.ts';
import { boardWords } from '../../words/board-words.ts';
import { nameOf, type Review } from '../review.ts';
import { elsewhereWords } from '../words/elsewhere-words.ts';

/** Enough to see who it is about; the reasons beside each mentee name the rule. */
const ROWS = 20;

/** Who of those to be matched takes part in other cohorts that run: their places there count here. */
export async function elsewhereOf({ table, visitor }: BoardVisit): Promise<CohortPresence[]> {
  const { cohortId } = visitor.cohort;
  const others = await otherCohorts(table, cohortId);
  if (others.length === 0) return [];
  const sides = await Promise.all(SIDES.map((side) => participants(table, cohortId, side)));
  const open = new Set(
    sides
      .flat()
      .filter(isOpen)
      .map(({ personId }) => personId),
  );
  const people = (await directory(table, cohortId)).filter(({ id }) => open.has(id));
  return presencesIn(table, others, people);
}

interface PeopleElsewhereProps {
  review: Review;
  presences: readonly CohortPresence[];
}

/** Of cohorts of the same team with their name; of others nothing but until when. */
export function PeopleElsewhere({ review, presences }: PeopleElsewhereProps) {
  const { locale, cohort } = review.visit.visitor;
  const { team, timeZone } = cohort.settings;
  const words = elsewhereWords[locale];
  const lines = presences.flatMap(({ cohort: { settings }, endsAt, people }) => {
    const until = unbroken(plainDay(endsAt, timeZone, locale));
    return people.map(({ personId, sides }) => {
      const name = nameOf(personId, review);
      return settings.team === team
        ? words.inOurs({ name, cohort: settings.name, sides, until })
        : words.inAnother({ name, until });
    });
  });
  const different = [...new Set(lines)].sort();
  if (different.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {different.slice(0, ROWS).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {different.length > ROWS && <p class="muted">{boardWords[locale].andMore(different.length - ROWS)}</p>}
    </section>
  );
}
