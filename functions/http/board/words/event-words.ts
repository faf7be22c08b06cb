import type { TimelineEvent } from '../../../cohorts/timeline.ts';
import type { Locale } from '../../../locales/locale.ts';
import { reviewWords } from '../matching/words/review-words.ts';
import { boardWords } from './board-words.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { roundName } from './round-name.ts';

/** What the words of an event need to know beside it. */
export interface EventContext {
  locale: Locale;
  nameOf: (personId: string) => string;
  day: (iso: string) => string;
  /** Why HR made the change with this proposal's number and revision, or asked for `rematch 1`, quoted; if it is kept. */
  reasonOf: (change: string) => string | undefined;
}

type Facts = TimelineEvent['facts'];
type Describe = (facts: Facts, words: FactWords, context: EventContext) => (string | undefined)[];

const stage: Describe = ({ stage }, _words, { locale }) => [knownWord(boardWords[locale].stages, stage)];
const person: Describe = ({ personId }, _words, { nameOf }) => [nameOf(text(personId))];
const selected: Describe = ({ selected, notSelected, automatic }, words) => [
  words.selected(number(selected)),
  words.notSelected(number(notSelected)),
  automatic === true ? words.automatic : undefined,
];

/** By what happened. An event without facts worth a word has none. */
const DESCRIBE: Readonly<Record<string, Describe>> = {
  launched: ({ people, startsAt }, words, { day }) => [
    words.people(number(people)),
    words.firstMails(day(text(startsAt))),
  ],
  stageBegan: stage,
  stageFailed: stage,
  stageDecided: (facts, words, context) => [
    ...stage(facts, words, context),
    facts.decision === 'retry' ? words.retry : words.stop,
  ],
  roundOpened: ({ roundId, recipients }, words, { locale }) => [
    roundName(text(roundId), locale),
    words.recipients(number(recipients)),
  ],
  roundClosed: ({ roundId, recipients, answered }, words, { locale }) => [
    roundName(text(roundId), locale),
    words.answered(number(answered), number(recipients)),
  ],
  roundExtended: ({ roundId, deadline }, words, { locale, day }) => [
    roundName(text(roundId), locale),
    words.until(day(text(deadline))),
  ],
  mentorsSelected: selected,
  menteesSelected: selected,
  readinessDecided: ({ decision }, words) => [knownWord(words.readiness, decision)],
  pairsComputed: ({ pairs, unmatched, proved }, words) => [
    words.pairs(number(pairs)),
    number(unmatched) > 0 ? words.unmatched(number(unmatched)) : undefined,
    proved === true ? words.proved : undefined,
  ],
  pairsChanged: (
    { act, menteeId, mentorId, objective, pairsUnderWay, number, revision },
    words,
    { locale, nameOf, reasonOf },
  ) => [
    knownWord(words.acts, act),
    menteeId ? [menteeId, mentorId].map((id) => nameOf(text(id))).join(' – ') : undefined,
    knownWord(reviewWords[locale].objectives, objective),
    knownWord(reviewWords[locale].pairsUnderWay, pairsUnderWay),
    reasonOf(`${number} ${revision}`),
  ],
  pairsPublished: ({ pairs, leftOut }, words) => [
    words.pairs(number(pairs)),
    number(leftOut) > 0 ? words.leftOut(number(leftOut)) : undefined,
  ],
  answersSettled: ({ accepted, proposed, moved }, words) => [
    words.accepted(number(accepted), number(proposed)),
    number(moved) > 0 ? words.movedOn(number(moved)) : undefined,
  ],
  pairsStarted: ({ pairs, moved }, words) => [
    words.pairs(number(pairs)),
    number(moved) > 0 ? words.movedOn(number(moved)) : undefined,
  ],
  rematchRequested: ({ mentees, places, pairsUnderWay, number: which }, words, { locale, reasonOf }) => [
    words.waiting(number(mentees), number(places)),
    knownWord(reviewWords[locale].pairsUnderWay, pairsUnderWay),
    reasonOf(`rematch ${which}`),
  ],
  rematchEnded: ({ pairs }, words) => [words.pairs(number(pairs))],
  registered: person,
  withdrew: person,
};

/** The facts of an event as people read them, one after the other. */
export function factsInWords({ what, facts }: TimelineEvent, context: EventContext): string {
  const describe = Object.hasOwn(DESCRIBE, what) ? DESCRIBE[what] : undefined;
  const parts = describe?.(facts, factWords[context.locale], context) ?? [];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function knownWord(words: Readonly<Record<string, string>>, key: unknown): string | undefined {
  return typeof key === 'string' && Object.hasOwn(words, key) ? words[key] : undefined;
}

function text(fact: Facts[string] | undefined): string {
  return fact === undefined ? '' : String(fact);
}

function number(fact: Facts[string] | undefined): number {
  return typeof fact === 'number' ? fact : 0;
}
