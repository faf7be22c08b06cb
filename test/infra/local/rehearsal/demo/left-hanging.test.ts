import { expect, test } from 'vitest';
import type { StoredMail } from '../../../../../infra/local/machine/mail/mailbox.ts';
import { leftHanging } from '../../../../../infra/local/rehearsal/demo/left-hanging.ts';
import { kindOfMail } from '../../../../../infra/local/rehearsal/demo/mail-kinds.ts';

function mail(to: string, ledger: string, fate: StoredMail['fate'] = 'delivered'): StoredMail {
  return {
    number: 1,
    at: '2027-01-11T07:00:00.000Z',
    messageId: 'm',
    from: 'hr@example.com',
    to: [to],
    subject: '',
    tags: { ledger: Buffer.from(ledger).toString('base64url') },
    attachmentBytes: 0,
    fate,
  };
}

const round = (kind: string) => `ROUND#c1#${kind}-1 MAIL#0#r`;
const person = (id: string, side: string, status: string) => ({
  id,
  email: `${id}@example.com`,
  roles: [{ side, status }],
});
const execution = (machine: string, status: string) => ({
  machine,
  status,
  arn: '',
  name: '',
  startedAt: '',
});

test.each([
  ['ROUND#c1#pulse-2 MAIL#0#p1~mentor', { kind: 'pulse', reminder: 0 }],
  ['ROUND#c1#mentorCall-1 MAIL#3#p1', { kind: 'mentorCall', reminder: 3 }],
  ['COHORT#c1 TOLD#alerts-ab12#hr~0', { kind: 'alerts', reminder: 0 }],
  ['', { kind: 'other', reminder: 0 }],
])('a mail in the ledger as "%s" is %j', (ledger, kind) => {
  expect(kindOfMail(mail('a@example.com', ledger))).toEqual(kind);
});

test('nothing is left hanging when all has ended and everybody was told', () => {
  const aftermath = {
    status: 'closed',
    executions: [execution('Cohort', 'SUCCEEDED'), execution('Round', 'SUCCEEDED')],
    people: [
      person('ada', 'mentor', 'completed'),
      person('bob', 'mentee', 'notSelected'),
      { ...person('cleo', '', ''), roles: [] },
    ],
    pairs: [{ pairId: 'x~ada', status: 'completed' }],
    mails: [mail('ada@example.com', round('thanks')), mail('bob@example.com', round('menteeNotSelected'))],
  };
  expect(leftHanging(aftermath)).toEqual([]);
});

test('each loose end is named', () => {
  const aftermath = {
    status: 'closed',
    executions: [execution('Round', 'RUNNING'), execution('Round', 'RUNNING'), execution('Cohort', 'FAILED')],
    people: [
      person('ada', 'mentor', 'paired'),
      person('bob', 'mentee', 'unmatched'),
      person('cleo', 'mentee', 'unmatched'),
    ],
    pairs: [{ pairId: 'bob~ada', status: 'active' }],
    mails: [
      mail('bob@example.com', round('mentorUnmatched')),
      mail('cleo@example.com', round('pulse'), 'bounced'),
    ],
  };
  expect(leftHanging(aftermath)).toEqual([
    '2 × execution of Round is RUNNING',
    '1 × execution of Cohort is FAILED',
    'mentor ada is left as paired',
    'mentee bob is unmatched and was not told',
    'pair bob~ada is left as active',
  ]);
});

/** Nobody wanted a mentor: the stage ended by that, and those who had come forward were told. */
const cameToNothing = {
  status: 'stopped',
  executions: [
    { ...execution('CallForMentors', 'FAILED'), error: 'ComeToNothing' },
    execution('Cohort', 'SUCCEEDED'),
  ],
  people: [person('ada', 'mentor', 'unmatched')],
  pairs: [],
  mails: [mail('ada@example.com', 'ROUND#c1#cohortStopped MAIL#0#ada')],
};

test('a cohort that came to nothing hangs nowhere, once everybody was told', () => {
  expect(leftHanging(cameToNothing)).toEqual([]);
  expect(leftHanging({ ...cameToNothing, mails: [] })).toEqual(['mentor ada is unmatched and was not told']);
});

test('a stage that failed otherwise is named, also where the clock has stopped the cohort since', () => {
  const executions = [{ ...execution('Matching', 'FAILED'), error: 'States.TaskFailed' }];
  const loose = ['1 × execution of Matching is FAILED'];
  expect(leftHanging({ ...cameToNothing, executions })).toEqual(loose);
  expect(leftHanging({ ...cameToNothing, executions: [execution('Round', 'RUNNING')] })).toEqual([
    '1 × execution of Round is RUNNING',
  ]);
});
