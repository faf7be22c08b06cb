import type { CohortSettings } from '../../definition/definition.ts';
import type { Supply } from './expected-supply.ts';

/** How many people a mailing is expected to reach, and how many at most. */
export interface Expected {
  to: number;
  atMost: number;
}

/** To whom the rounds of a cohort go, counted before anybody has answered. */
export interface ExpectedAudiences {
  hr: Expected;
  leadership: Expected;
  leadershipAndHr: Expected;
  calledMentors: Expected;
  calledMentees: Expected;
  mentors: Expected;
  mentees: Expected;
  mentorsAndMentees: Expected;
  bothSides: Expected;
  pairedMentors: Expected;
  pairedMentees: Expected;
  managersOfPaired: Expected;
  menteesLeft: Expected;
  mentorsLeft: Expected;
}

export function expectedAudiences(settings: CohortSettings, supply: Supply): ExpectedAudiences {
  const {
    managers,
    mentorsCallable,
    menteesCallable,
    mentorsExpected,
    menteesExpected,
    pairsExpected,
    pairsAtMost,
  } = supply;
  const exactly = (to: number): Expected => ({ to, atMost: to });
  const mentorsPaired = Math.ceil(pairsExpected / settings.matching.policy.capacity);
  return {
    hr: exactly(settings.hr.length),
    leadership: exactly(settings.leadership.length),
    leadershipAndHr: exactly(settings.leadership.length + settings.hr.length),
    calledMentors: exactly(mentorsCallable),
    calledMentees: exactly(menteesCallable),
    mentors: { to: mentorsExpected, atMost: mentorsCallable },
    mentees: { to: menteesExpected, atMost: menteesCallable },
    mentorsAndMentees: { to: mentorsExpected + menteesExpected, atMost: mentorsCallable + menteesCallable },
    bothSides: { to: 2 * pairsExpected, atMost: 2 * pairsAtMost },
    // People, of whom one may be in as many pairs as the policy allows.
    pairedMentors: { to: mentorsPaired, atMost: Math.min(mentorsCallable, pairsAtMost) },
    pairedMentees: { to: pairsExpected, atMost: pairsAtMost },
    // Each has one at most; whoever leads several of them is written to once.
    managersOfPaired: {
      to: Math.min(managers, mentorsPaired + pairsExpected),
      atMost: Math.min(managers, Math.min(mentorsCallable, pairsAtMost) + pairsAtMost),
    },
    menteesLeft: { to: menteesExpected - pairsExpected, atMost: menteesCallable },
    mentorsLeft: { to: Math.max(0, mentorsExpected - mentorsPaired), atMost: mentorsCallable },
  };
}

/** What is only sent when something goes otherwise than hoped. */
export function onlyIfNeeded({ atMost }: Expected): Expected {
  return { to: 0, atMost };
}
