import { expect, test } from 'vitest';
import type { NewEvent } from '../../../../functions/cohorts/events.ts';
import { TimelineEvent } from '../../../../functions/cohorts/timeline.ts';
import {
  type EventContext,
  eventInWords,
  factsInWords,
} from '../../../../functions/http/board/words/event-words.ts';

const context: EventContext = {
  locale: 'en',
  nameOf: (id) => `Person ${id}`,
  day: (iso) => iso.slice(0, 10),
  deadline: (iso) => iso.slice(0, 16),
  reasonOf: () => undefined,
};
const stored = (what: string, facts: TimelineEvent['facts']) =>
  TimelineEvent.parse({ at: '2027-01-01T00:00:00.000Z', what, by: 'workflow', facts });
const told = (what: string, facts: TimelineEvent['facts'] = {}) => {
  const event = stored(what, facts);
  return `${eventInWords(event, 'en')}: ${factsInWords(event, context)}`;
};

test('what is put down is told', () => {
  expect(told('registered', { personId: 'p1', side: 'mentor' })).toBe('A person registered by HR: Person p1');
  expect(told('stageDecided', { stage: 'matching', decision: 'retry' })).toBe(
    'HR decided on the failed stage: Matching · try again',
  );
  expect(
    told('decisionTaken', { roundId: 'silentProposals-2', carryOutAt: '2027-01-01T09:30:00.000Z' }),
  ).toBe('HR decided: Your decision on silent proposals 2 · to be carried out: 2027-01-01T09:30');
  expect(told('reportFrozen')).toBe('Report frozen: ');
});

test('entries of the past stay readable: with fewer facts, with strange ones, or of what nothing tells any more', () => {
  expect(told('answersSettled', { accepted: 2, proposed: 3 })).toBe(
    'Answers settled: 2 of 3 proposals accepted by both',
  );
  expect(told('launched', { people: 20 })).toBe('Cohort launched: 20 people in the directory');
  expect(told('pairsChanged', { act: 'swap', menteeId: 'e1', mentorId: 'm1', revision: 'two' })).toBe(
    'Pairs changed by HR: Person e1 – Person m1',
  );
  for (const what of ['storyTold', 'toString', 'constructor'])
    expect(told(what, { pages: 3 })).toBe(`${what}: `);
});

test('what has no words, or other facts, does not compile', () => {
  const at = new Date();
  const events: NewEvent[] = [
    // @ts-expect-error: no such event
    { at, what: 'storyTold', by: 'workflow', facts: {} },
    // @ts-expect-error: a fact is missing
    { at, what: 'roundOpened', by: 'workflow', facts: { roundId: 'pulse-1' } },
    // @ts-expect-error: nobody knows this fact
    { at, what: 'withdrew', by: 'p1', facts: { personId: 'p1', reason: 'Private matters' } },
  ];
  expect(events).toHaveLength(3);
});
