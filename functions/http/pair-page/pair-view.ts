import type { Cohort } from '../../cohorts/cohort.ts';
import { otherSide, type Side } from '../../definition/side.ts';
import type { Locale } from '../../locales/locale.ts';
import { explain } from '../../matching/explanation/explanation.ts';
import { hasBegun, type Pair } from '../../pairs/pair.ts';
import type { Plan } from '../../pairs/plan/plan.ts';
import { findPeople, type PersonOfDirectory } from '../../people/directory.ts';
import { ownWords } from '../../people/own-words.ts';
import { planOf } from '../../stages/kickoff/agreement/agreed-plan.ts';
import type { Table } from '../../store/table.ts';

/** How far a pair is that has a page. */
export type PairPhase = 'proposed' | 'settled' | 'underWay' | 'resting';

/** Whose page it is and how it is shown: what every section needs besides the pair. */
export interface PairVisit {
  table: Table;
  cohort: Cohort;
  pair: Pair;
  /** Of whoever reads the page. */
  side: Side;
  locale: Locale;
  /** The reader's. */
  timeZone: string;
  now: Date;
  /** `/p/TOKEN/PAIR`: its forms are posted there. */
  path: string;
  /** They have come through the door, and not by a mail alone, which may have been forwarded. */
  isThrough: boolean;
}

/** All that the page of a pair shows; each section takes its part of it. */
export interface PairView extends Omit<PairVisit, 'table'> {
  phase: PairPhase;
  you: PersonOfDirectory;
  partner: PersonOfDirectory;
  ownWords: Partial<Record<Side, string>>;
  /** Why the two were put together, as their proposals said it. */
  reasons: string[];
  /** Of a pair that has begun; shown behind the door alone. */
  plan: Plan | undefined;
}

/** @returns undefined where one of the two was erased meanwhile */
export async function pairView(
  { table, ...visit }: PairVisit,
  phase: PairPhase,
): Promise<PairView | undefined> {
  const { cohort, pair, side, locale } = visit;
  const { cohortId, settings } = cohort;
  const people = await findPeople(table, cohortId, [pair.menteeId, pair.mentorId]);
  const you = people.get(pair[`${side}Id`]);
  const partner = people.get(pair[`${otherSide(side)}Id`]);
  if (!you || !partner) return undefined;
  const [mentee, mentor] = await Promise.all([
    ownWords(table, cohortId, pair.menteeId, 'mentee'),
    ownWords(table, cohortId, pair.mentorId, 'mentor'),
  ]);
  const [ofMentee, ofMentor] = side === 'mentee' ? [you, partner] : [partner, you];
  return {
    ...visit,
    phase,
    you,
    partner,
    ownWords: { ...(mentee !== undefined && { mentee }), ...(mentor !== undefined && { mentor }) },
    reasons: explain(pair.criteria, {
      mentee: ofMentee,
      mentor: ofMentor,
      reader: side,
      skills: settings.skills,
      locale,
    }),
    plan: visit.isThrough && hasBegun(pair) ? await planOf(table, cohortId, pair) : undefined,
  };
}

/** @returns undefined where the pair is over, or never came about */
export function phaseOf({ status }: Pick<Pair, 'status'>): PairPhase | undefined {
  switch (status) {
    case 'proposed':
      return 'proposed';
    case 'accepted':
      return 'settled';
    case 'active':
      return 'underWay';
    case 'suspended':
      return 'resting';
    default:
      return undefined;
  }
}
