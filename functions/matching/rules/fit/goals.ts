import type { Person } from '../../../directory/person.ts';
import type { LocalisedText } from '../../../locales/locale.ts';
import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { plainTokens } from '../topics/plain-tokens.ts';
import { Terms } from '../topics/terms.ts';
import { TOPICS } from '../topics/topics.ts';
import { type Fit, FULL, UNKNOWN } from './fit.ts';

/** What a topic adds that both name: two that hardly anybody else names are as much as free text can say. */
const RARE = (FULL - UNKNOWN) / 2;
/** A topic that many name still says half as much. */
const FREQUENT = RARE / 2;
/** A topic that more than half of everybody names tells nobody apart; among few people it may still be meant. */
const TOO_FREQUENT = { share: 0.5, people: 8 };
/** Whoever names more topics than this in one answer pastes a list, and each of them says less. */
const BREADTH = 10;
/** More topics in one sentence are a list. */
const NAMED = 3;

/**
 * Topics that both sides name in what they want to reach and what they can help with. Free text speaks for a pair and
 * never against it: who writes nothing, or in other words, is left where the data leave a criterion open.
 *
 * @param skills HR's list, whose labels are topics too
 */
export function goalsFit(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  skills: readonly { label: LocalisedText }[],
): Fit {
  const terms = new Terms(TOPICS, skills);
  const topicsOf = ({ goals, person }: MenteeProfile | MentorProfile) =>
    terms.topicsIn(goals, ownNames(person));
  const sought = mentees.map(topicsOf);
  const offered = mentors.map(topicsOf);
  const users = usersByTopic([...sought, ...offered], terms.labels.length);
  const worths = users.map((count) => worthOf(count, mentees.length + mentors.length));
  const soughtFocus = sought.map(focusOf);
  const offeredFocus = offered.map(focusOf);
  const offering = mentorsByTopic(offered, terms.labels.length);
  const sums = new Uint32Array(mentors.length);
  const shareOf = (sum: number, i: number, j: number) =>
    UNKNOWN + Math.round(Math.min(sum, FULL - UNKNOWN) * (soughtFocus[i] ?? 1) * (offeredFocus[j] ?? 1));
  return {
    fillShares(i, shares) {
      shares.fill(UNKNOWN);
      sums.fill(0);
      for (const topic of sought[i] ?? []) {
        const worth = worths[topic] ?? 0;
        for (const j of offering[topic] ?? []) sums[j] = (sums[j] ?? 0) + worth;
      }
      for (let j = 0; j < sums.length; j++) {
        const sum = sums[j] ?? 0;
        if (sum > 0) shares[j] = shareOf(sum, i, j);
      }
    },
    share(i, j) {
      let sum = 0;
      for (const topic of sought[i] ?? []) if (offered[j]?.has(topic)) sum += worths[topic] ?? 0;
      return shareOf(sum, i, j);
    },
    facts(i, j) {
      const words = [...(sought[i] ?? [])]
        .filter((topic) => offered[j]?.has(topic) && (worths[topic] ?? 0) > 0)
        // What few others name says most about the two.
        .sort((a, b) => (users[a] ?? 0) - (users[b] ?? 0) || a - b)
        .slice(0, NAMED)
        .flatMap((topic) => terms.labels[topic] ?? []);
      return words.length === 0 ? [] : [{ criterion: 'goals', words }];
    },
  };
}

/** Where somebody works is no topic of theirs: the department "Marketing", the site "Sales House". */
function ownNames({ name, team, site }: Person): Set<string> {
  return new Set([name, team ?? '', site ?? ''].flatMap((text) => plainTokens(text).flat()));
}

function worthOf(users: number, everybody: number): number {
  if (users > Math.max(TOO_FREQUENT.people, TOO_FREQUENT.share * everybody)) return 0;
  const rarity = everybody > 2 ? 1 - Math.log(Math.max(users, 2) / 2) / Math.log(everybody / 2) : 1;
  return Math.round(FREQUENT + (RARE - FREQUENT) * rarity);
}

/** 1 for an answer about a few things, less the more it names. */
function focusOf(topics: ReadonlySet<number>): number {
  return Math.min(1, BREADTH / Math.max(1, topics.size));
}

function mentorsByTopic(offered: readonly ReadonlySet<number>[], topics: number): number[][] {
  const offering: number[][] = Array.from({ length: topics }, () => []);
  offered.forEach((named, j) => {
    for (const topic of named) offering[topic]?.push(j);
  });
  return offering;
}

function usersByTopic(people: readonly ReadonlySet<number>[], topics: number): number[] {
  const users = new Array<number>(topics).fill(0);
  for (const named of people) for (const topic of named) users[topic] = (users[topic] ?? 0) + 1;
  return users;
}
