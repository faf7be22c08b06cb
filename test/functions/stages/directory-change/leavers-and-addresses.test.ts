import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { register } from '../../../../functions/http/hr-api/actions/register.ts';
import { erasePerson } from '../../../../functions/http/my-page/erase-person.ts';
import { ledgerTag } from '../../../../functions/mail/send-once.ts';
import { suppress } from '../../../../functions/mail/suppression.ts';
import { pairs } from '../../../../functions/pairs/pair.ts';
import { allSteps } from '../../../../functions/people/difference/change-record.ts';
import { directory, findPeople } from '../../../../functions/people/directory.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { wishList } from '../../../../functions/people/wish-list.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { pendingRequestIds, requests } from '../../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../../functions/rounds/send-what-is-due.ts';
import { collectApplications } from '../../../../functions/stages/call-for-mentors/collect-applications.ts';
import { selectApplicants } from '../../../../functions/stages/call-for-mentors/select-applicants.ts';
import { takeFeedback } from '../../../../functions/stages/cohort/feedback/feedback.ts';
import { waiting } from '../../../../functions/stages/matching/waiting.ts';
import { requestsOf } from '../../../../functions/stages/requests-of.ts';
import { INSTRUMENTS } from '../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../functions/stages/round/sending.ts';
import { key } from '../../../../functions/store/keys.ts';
import { asksToLeave, proceeds } from '../../../cohorts/leaving.ts';
import { applies, confirms, newData, shown } from '../../../cohorts/new-data.ts';
import { asMentor, launched, people, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { accept, asNamed, calls, kickoff, matching } from '../../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

async function underWay(rest: object = {}): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2'], rest);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.begin('checkIns');
  return staged;
}
const mentorOf = async ({ table, cohortId }: StagedCohort, menteeId: string) =>
  (await pairs(table, cohortId)).find((pair) => pair.menteeId === menteeId)?.mentorId ?? '';
const heard = (staged: StagedCohort, personId: string, about: RegExp) =>
  staged.toldTo(personId).filter((one) => about.test(one));
const openAlerts = async ({ table, cohortId }: StagedCohort) =>
  (await alerts(table, cohortId)).filter(({ handledAt }) => handledAt === undefined).map(({ kind }) => kind);

describe('whoever has left the company', () => {
  test('leaves without fault: the partner is told and waits, they are written to no more', async () => {
    const staged = await underWay();
    const mentorId = await mentorOf(staged, 'e1');
    await newData(staged, { [mentorId]: 'left' });
    const before = staged.toldTo(mentorId).length;
    expect(heard(staged, mentorId, /withdrawal/)).toEqual([]);
    expect(heard(staged, 'e1', /^pairEnded/)).toEqual(['pairEnded']);
    expect(
      (await waiting(staged.table, await staged.cohort())).mentees.map(({ personId }) => personId),
    ).toEqual(['e1']);
    // One thing to look at, told with others and not by a mail for each leaver.
    expect(await openAlerts(staged)).toEqual(['withdrawal']);
    const toHr = staged.mails.filter(({ address }) => address === 'ada.hr@example.com');
    expect(toHr.filter(({ about }) => about.startsWith('withdrawal'))).toEqual([]);
    expect(toHr.filter(({ about }) => about.startsWith('alerts'))).toHaveLength(1);
    expect((await staged.cohort()).peopleCount).toBe(3);
    // The name stays with the pair that was, and nothing is asked.
    expect((await findPeople(staged.table, staged.cohortId, [mentorId])).get(mentorId)?.name).toBe(
      `Person ${mentorId}`,
    );
    await staged.hold('pulse-1', 'pulse');
    expect(staged.toldTo(mentorId)).toHaveLength(before);
  });

  test('who had asked to leave on a day leaves at once; told twice it is once', async () => {
    const staged = await underWay();
    await asksToLeave(staged, 'e1', { takesEffectAt: new Date('2027-06-01T08:00:00Z'), reason: 'time' });
    await proceeds(staged, 'e1');
    const changeId = await confirms(staged, { e1: 'left' });
    await applies(staged, changeId);
    await applies(staged, changeId);
    await proceeds(staged, 'e1');
    const found = await findWithdrawal(staged.table, staged.cohortId, 'e1');
    expect(found).toMatchObject({ state: 'done', because: 'leftCompany' });
    expect(heard(staged, await mentorOf(staged, 'e1'), /^pairEnded/)).toEqual(['pairEnded']);
  });

  test('who was only asked something: the round goes on without them', async () => {
    const staged = await launched(await memory.another(), ['m1', 'e1']);
    await staged.open('mentorCall-1', 'mentorCall');
    await newData(staged, { e1: 'left' });
    const ref = { ...staged.ref, roundId: 'mentorCall-1' };
    expect(await pendingRequestIds(staged.table, ref)).toEqual(['m1']);
    expect(await findWithdrawal(staged.table, staged.cohortId, 'e1')).toBeUndefined();
    await staged.open('menteeCall-1', 'menteeCall');
    expect(heard(staged, 'e1', /^menteeCall/)).toEqual([]);
    expect(await requests(staged.table, { ...staged.ref, roundId: 'menteeCall-1' })).toHaveLength(1);
  });

  test('who had applied in a call that is open has left all the same, and is not selected', async () => {
    const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
    await staged.begin('callForMentors');
    await staged.open('mentorCall-1', 'mentorCall');
    await staged.answers('mentorCall-1', asNamed.mentor);
    await newData(staged, { m1: 'left' });
    await collectApplications({ ...staged.ref, side: 'mentor' }, staged.at);
    await selectApplicants({ ...staged.ref, side: 'mentor' }, staged.at);
    const roles = await participants(staged.table, staged.cohortId, 'mentor');
    expect(roles.map(({ personId, status }) => [personId, status])).toEqual([
      ['m1', 'withdrawn'],
      ['m2', 'selected'],
    ]);
    const by = { person: 'm1', answers: asMentor(), by: 'hr' };
    expect(await register(await staged.cohort(), 'mentor', by, staged.sender)).toEqual({
      outcome: 'hasLeft',
    });
  });

  test('and is back: in the directory again, and in the cohort by their own wish only', async () => {
    const staged = await underWay();
    await newData(staged, { e1: 'left' });
    const plan = await shown(staged, { e1: { site: 'Lyon' } });
    expect(plan.difference.back.map(({ id }) => id)).toEqual(['e1']);
    await newData(staged, { e1: { site: 'Lyon' } });
    const [e1] = (await directory(staged.table, staged.cohortId)).filter(({ id }) => id === 'e1');
    expect(e1).toMatchObject({ site: 'Lyon' });
    expect(e1).not.toHaveProperty('leftAt');
    expect((await waiting(staged.table, await staged.cohort())).mentees).toEqual([]);
  });
});

test('gone from the file is asked about: kept, or left where HR says so', async () => {
  const staged = await underWay();
  expect((await shown(staged, { e1: 'gone' })).confirm).toBeUndefined();
  const plan = await shown(staged, { e1: 'gone' }, 'left');
  expect(plan.leavingParticipants).toEqual(['e1']);
  expect([plan.endingPairs, plan.endsMany]).toEqual([1, true]);
  await newData(staged, { e1: 'gone' }, { gone: 'left' });
  expect((await findWithdrawal(staged.table, staged.cohortId, 'e1'))?.state).toBe('done');
});

describe('an address', () => {
  test('that is new is used from then on; whatever had reached the one before does not come twice', async () => {
    const staged = await underWay();
    await staged.open('pulse-1', 'pulse');
    await newData(staged, { e1: { email: 'new@example.com' } });
    await staged.open('pulse-2', 'pulse', 2);
    expect(
      staged.mails.filter(({ address }) => address === 'new@example.com').map(({ about }) => about),
    ).toEqual(['pulse-2']);
  });

  test('that came back and is corrected: open forms are sent there once, and HR has dealt with it', async () => {
    const staged = await underWay();
    await staged.open('pulse-1', 'pulse');
    const { cohortId, table, now } = staged;
    const pair = (await pairs(table, cohortId)).find(({ menteeId }) => menteeId === 'e1');
    const ledger = ledgerTag(key.mail(cohortId, 'pulse-1', 0, `${pair?.pairId}~mentee`));
    await takeFeedback(
      { type: 'bounce', addresses: ['e1@example.com'], tags: { ledger }, messageId: 'm', permanent: true },
      { table, now },
    );
    expect(await openAlerts(staged)).toEqual(['addressBounced']);
    const changeId = await confirms(staged, { e1: { email: 'e.one@example.com' } });
    await applies(staged, changeId);
    await applies(staged, changeId);
    expect(
      staged.mails.filter(({ address }) => address === 'e.one@example.com').map(({ about }) => about),
    ).toEqual([expect.stringMatching(/^pulse-1/)]);
    expect(await openAlerts(staged)).toEqual([]);
    staged.later(9);
    await sendWhatIsDue({ ...staged.ref, roundId: 'pulse-1' }, sendingOf(staged.sender, INSTRUMENTS));
    expect(staged.mails.filter(({ address }) => address === 'e.one@example.com').length).toBeGreaterThan(1);
  });
});

test('a name that is new stands in the list of wishes', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  await calls(staged);
  await newData(staged, { m1: { name: 'Ada Lovelace', site: 'Lyon' } });
  expect(
    (await wishList(staged.table, staged.cohortId)).map(({ name, detail }) => [name, detail]),
  ).toContainEqual(['Ada Lovelace', 'Lyon']);
});

test('another manager is asked from then on; the one of before is waited for no more', async () => {
  const staged = await launched(await memory.another(), [], {
    evaluation: { managerView: true },
    people: [...people(['m1', 'chief', 'other']), { ...people(['e1'])[0], managerId: 'chief' }],
  });
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  await staged.open('managerView', 'managerView');
  const ref = { ...staged.ref, roundId: 'managerView' };
  expect(await pendingRequestIds(staged.table, ref)).toEqual(['e1~manager']);
  await newData(staged, { e1: { managerId: 'other' } });
  expect(await pendingRequestIds(staged.table, ref)).toEqual([]);
  // What they answer all the same is theirs to see.
  await staged.answer('managerView', 'e1~manager', { view: { feedback: 3 } });
  const own = await requestsOf(staged.table, await staged.cohort(), 'chief');
  expect(own.map(({ request }) => request.requestId)).toContain('e1~manager');
  await staged.open('managerViewEnd', 'managerViewEnd');
  expect(heard(staged, 'other', /^managerView/)).toEqual(['managerViewEnd']);
  expect(heard(staged, 'chief', /^managerView/)).toEqual(['managerView']);
});

test('somebody who is erased while new data waits is in nothing of it, and the line above stays', async () => {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1']);
  const { table, cohortId } = staged;
  await newData(staged, { m1: { managerId: 'm2' } });
  const changeId = await confirms(staged, { m1: { name: 'Somebody Else' }, e1: { managerId: 'm1' } });
  await erasePerson(table, await staged.cohort(), 'm1');
  expect(JSON.stringify(await allSteps(table, cohortId))).not.toMatch(/Somebody Else|"m1"/);
  await applies(staged, changeId);
  const [e1, ...others] = await directory(table, cohortId);
  expect(e1).toMatchObject({ id: 'e1', managerId: 'm2' });
  expect(others.map(({ id }) => id)).toEqual(['m2']);
  expect(await allSteps(table, cohortId)).toEqual([]);
});

test('mail to an address that somebody complained of stays away from it, whoever has it', async () => {
  const staged = await underWay();
  await suppress(staged.table, 'taken@example.com', 'complaint', staged.now);
  await newData(staged, { e1: { email: 'taken@example.com' } });
  await staged.hold('pulse-1', 'pulse');
  expect(staged.mails.filter(({ address }) => address === 'taken@example.com')).toEqual([]);
});
