import { expect, test } from 'vitest';
import type { StoredMail } from '../../../../../infra/local/machine/mail/mailbox.ts';
import { mailsPerPerson } from '../../../../../infra/local/rehearsal/demo/mails-per-person.ts';

const person = (id: string, ...sides: string[]) => ({
  id,
  email: `${id}@example.com`,
  roles: sides.map((side) => ({ side, status: 'completed' })),
});

const pair = (menteeId: string, mentorId: string, status = 'completed') => ({
  pairId: `${menteeId}~${mentorId}`,
  menteeId,
  mentorId,
  status,
});

let number = 0;
function mails(to: string, ...places: string[]): StoredMail[] {
  return places.map((place) => ({
    number: ++number,
    at: '2027-01-11T08:00:00Z',
    messageId: `${number}`,
    from: 'mentoring@example.com',
    to: [`${to}@example.com`],
    subject: 'Hello',
    tags: { ledger: Buffer.from(place).toString('base64url') },
    attachmentBytes: 0,
    fate: 'delivered',
  }));
}

const CALL = 'ROUND#c#mentorCall MAIL#0#x';
const PULSE = 'ROUND#c#pulse-1 MAIL#0#x';
const KICKOFF = 'ROUND#c#kickoff MAIL#0#x';
const REMINDER = 'ROUND#c#pulse-1 MAIL#1#x';

test('mails are counted for each person by what they were in the cohort', () => {
  const counted = mailsPerPerson({
    people: [
      person('mia', 'mentee'),
      person('max', 'mentee'),
      person('tom', 'mentor'),
      person('two', 'mentor'),
      person('ola', 'mentee'),
      person('zoe', 'mentee'),
      person('both', 'mentor', 'mentee'),
      person('left', 'mentee'),
      person('nobody'),
      person('uncalled'),
    ],
    pairs: [
      pair('mia', 'tom'),
      pair('max', 'both'),
      pair('both', 'two'),
      pair('ola', 'two'),
      pair('left', 'tom', 'ended'),
    ],
    hr: ['HR@example.com'],
    mails: [
      ...mails('mia', PULSE, KICKOFF),
      ...mails('max', PULSE),
      ...mails('ola', PULSE, PULSE, PULSE),
      ...mails('tom', CALL, PULSE),
      ...mails('two', CALL, PULSE, PULSE, REMINDER),
      ...mails('both', CALL, PULSE, PULSE),
      ...mails('left', PULSE),
      ...mails('nobody', CALL),
      ...mails('hr', 'COHORT#c TOLD#alerts-ab12#hr~0'),
    ],
  });
  const figures = Object.entries(counted).map(([role, { people, median, most }]) => [
    role,
    people,
    median,
    most,
  ]);
  expect(figures).toEqual([
    ['mentee', 3, 2, 3],
    ['mentor', 1, 2, 2],
    ['mentorOfTwo', 1, 4, 4],
    ['bothSides', 1, 3, 3],
    ['hr', 1, 1, 1],
    ['neverApplied', 1, 1, 1],
  ]);
  expect(counted.mentee?.middle).toEqual({ pulse: 1, kickoff: 1 });
  expect(counted.mentorOfTwo?.middle).toEqual({ mentorCall: 1, pulse: 2, 'pulse (reminder)': 1 });
  // The kickoff is a moment of the programme.
  expect(counted.mentee?.medianWithoutMoments).toBe(1);
});
