import type { CohortStatus } from '../../../cohorts/cohort.ts';
import type { EventName } from '../../../cohorts/events.ts';
import type { Objective } from '../../../definition/policy.ts';
import type { Stage } from '../../../definition/stage-names.ts';
import { type BoardCatalogue, board as en } from '../../../locales/en/board.ts';
import { board as fr } from '../../../locales/fr/board.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { PairFate } from '../../../pairs/pair.ts';
import type { ParticipantStatus } from '../../../people/participant.ts';

/** What of the product must have a word: one that is missing does not compile. */
interface Named {
  statuses: Record<CohortStatus, string>;
  stages: Record<Stage, string>;
  participant: Record<ParticipantStatus, string>;
  /** How many there are, under a figure: "6 in a pair". */
  participants: Record<ParticipantStatus, (count: number) => string>;
  pair: Record<PairFate, string>;
  pairCounts: Record<PairFate, (count: number) => string>;
  events: Record<EventName, string>;
  /** What the proof says, by what comes first. */
  proved: Record<Objective, string>;
}

export type BoardWords = BoardCatalogue & Named;

/** The words of HR's board. */
export const boardWords: Readonly<Record<Locale, BoardWords>> = { en, fr };
