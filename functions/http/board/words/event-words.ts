import { type EventName, isEventName, type ReadFacts, readFacts } from '../../../cohorts/events.ts';
import type { TimelineEvent } from '../../../cohorts/timeline.ts';
import type { Locale } from '../../../locales/locale.ts';
import { reviewWords } from '../matching/words/review-words.ts';
import { boardWords } from './board-words.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { roundName } from './round-name.ts';

/** What the words of an event need to know beside it. */
export interface EventContext {
  locale: Locale;
  /** Of a person, or of a coordinator (`hr~1`). */
  nameOf: (id: string) => string;
  day: (iso: string) => string;
  /** With its time and zone. */
  deadline: (iso: string) => string;
  /** Why HR made the change with this proposal's number and revision, or asked for `rematch 1`, quoted; if it is kept. */
  reasonOf: (change: string) => string | undefined;
}

type Describe<Name extends EventName> = (
  facts: ReadFacts<Name>,
  words: FactWords,
  context: EventContext,
) => (string | undefined)[];

/** It is all said by its name. */
const nothingMore = () => [];

const stage: Describe<'stageBegan'> = ({ stage }, _words, { locale }) => [
  stage && boardWords[locale].stages[stage],
];
const person: Describe<'withdrew'> = ({ personId }, _words, { nameOf }) => [personId && nameOf(personId)];
const pair: Describe<'pairPaused'> = ({ menteeId, mentorId }, _words, { nameOf }) => [
  menteeId && mentorId && [menteeId, mentorId].map(nameOf).join(' – '),
];
const selected: Describe<'mentorsSelected'> = ({ selected = 0, notSelected = 0, automatic }, words) => [
  words.selected(selected),
  words.notSelected(notSelected),
  automatic ? words.automatic : undefined,
];

/** What is told of each event beside its name. */
const DESCRIBE: { readonly [Name in EventName]: Describe<Name> } = {
  launched: ({ people = 0, startsAt }, words, { day }) => [
    words.people(people),
    startsAt && words.firstMails(day(startsAt)),
  ],
  stageBegan: stage,
  stageFailed: stage,
  stageDecided: ({ stage: failed, decision }, words, context) => [
    ...stage({ stage: failed }, words, context),
    decision && words.stageDecisions[decision],
  ],
  roundOpened: ({ roundId = '', recipients = 0 }, words, { locale }) => [
    roundName(roundId, locale),
    words.recipients(recipients),
  ],
  roundClosed: ({ roundId = '', recipients = 0, answered = 0 }, words, { locale }) => [
    roundName(roundId, locale),
    words.answered(answered, recipients),
  ],
  roundExtended: ({ roundId = '', deadline }, words, { locale, deadline: ending }) => [
    roundName(roundId, locale),
    deadline && words.until(ending(deadline)),
  ],
  decisionTaken: ({ roundId = '', carryOutAt }, words, { locale, deadline: ending }) => [
    roundName(roundId, locale),
    carryOutAt && words.carriedOut(ending(carryOutAt)),
  ],
  decisionTakenBack: ({ roundId = '' }, _words, { locale }) => [roundName(roundId, locale)],
  mentorsSelected: selected,
  menteesSelected: selected,
  readinessDecided: ({ decision }, words) => [decision && words.readiness[decision]],
  standstillDecided: ({ decision }, words) => [decision && words.standstill[decision]],
  pairsComputed: ({ pairs = 0, unmatched = 0, proved = false }, words) => [
    words.pairs(pairs),
    unmatched > 0 ? words.unmatched(unmatched) : undefined,
    proved ? words.proved : undefined,
  ],
  pairsChanged: (
    { act, menteeId, mentorId, objective, pairsUnderWay, number, revision },
    words,
    { locale, nameOf, reasonOf },
  ) => [
    act && words.acts[act],
    menteeId && mentorId && [menteeId, mentorId].map(nameOf).join(' – '),
    objective && reviewWords[locale].objectives[objective],
    pairsUnderWay && reviewWords[locale].pairsUnderWay[pairsUnderWay],
    reasonOf(`${number} ${revision}`),
  ],
  nameResolved: ({ personId }, _words, { nameOf }) => [personId && nameOf(personId)],
  pairsPublished: ({ pairs = 0, leftOut = 0 }, words) => [
    words.pairs(pairs),
    leftOut > 0 ? words.leftOut(leftOut) : undefined,
  ],
  answersSettled: ({ accepted = 0, proposed = 0, moved = 0 }, words) => [
    words.accepted(accepted, proposed),
    moved > 0 ? words.movedOn(moved) : undefined,
  ],
  pairsStarted: ({ pairs = 0, moved = 0 }, words) => [
    words.pairs(pairs),
    moved > 0 ? words.movedOn(moved) : undefined,
  ],
  rematchRequested: ({ mentees = 0, places = 0, pairsUnderWay, number }, words, { locale, reasonOf }) => [
    words.waiting(mentees, places),
    pairsUnderWay && reviewWords[locale].pairsUnderWay[pairsUnderWay],
    reasonOf(`rematch ${number}`),
  ],
  rematchBegan: nothingMore,
  rematchEnded: ({ pairs = 0 }, words) => [words.pairs(pairs)],
  rematchFailed: nothingMore,
  registered: person,
  applicationWithdrawn: person,
  nameCorrected: person,
  addressCorrected: person,
  addressCorrectionStopped: person,
  withdrawalAsked: ({ personId, takesEffectAt }, words, { nameOf, day }) => [
    personId && nameOf(personId),
    takesEffectAt && words.leaves(day(takesEffectAt)),
  ],
  withdrawalTakenBack: person,
  withdrew: person,
  personErased: nothingMore,
  directoryChanged: ({ joined = 0, left = 0, back = 0, changed = 0 }, words) => [
    joined > 0 ? words.joined(joined) : undefined,
    left > 0 ? words.leftCompany(left) : undefined,
    back > 0 ? words.back(back) : undefined,
    changed > 0 ? words.changed(changed) : undefined,
  ],
  pairPaused: pair,
  pairResumed: pair,
  pairFell: pair,
  pausedPairEnded: pair,
  pairEndedAtWish: pair,
  reportFrozen: nothingMore,
  leadershipDecided: ({ choice }, words) => [choice && words.leadership[choice]],
  stopRequested: nothingMore,
  cohortStopped: nothingMore,
  cohortClosed: nothingMore,
  personalDataErased: nothingMore,
  alertHandled: nothingMore,
  sessionOpened: ({ remembered }, words) => [remembered ? words.remembered : undefined],
  voicesOpened: nothingMore,
  sessionRevoked: ({ whose }, _words, { nameOf }) => [whose && nameOf(whose)],
};

/** What happened; an entry of the past that nothing tells any more keeps its own word. */
export function eventInWords({ what }: TimelineEvent, locale: Locale): string {
  return isEventName(what) ? boardWords[locale].events[what] : what;
}

/** The facts of an event as people read them, one after the other. */
export function factsInWords({ what, facts }: TimelineEvent, context: EventContext): string {
  if (!isEventName(what)) return '';
  const parts = described(what, facts, context);
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function described<Name extends EventName>(
  what: Name,
  facts: TimelineEvent['facts'],
  context: EventContext,
): (string | undefined)[] {
  return DESCRIBE[what](readFacts(what, facts), factWords[context.locale], context);
}
