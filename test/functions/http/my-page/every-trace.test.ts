import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseAlert } from '../../../../functions/cohorts/alert.ts';
import { changeCohort } from '../../../../functions/cohorts/cohort.ts';
import { readPeople } from '../../../../functions/directory/read-people.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { addLeadershipDecision } from '../../../../functions/evaluation/leadership/leadership-decision.ts';
import { freezeReport } from '../../../../functions/evaluation/report-record.ts';
import { deviceOf } from '../../../../functions/http/door/device.ts';
import { sendDoorLink } from '../../../../functions/http/door/door-mail.ts';
import { openSession } from '../../../../functions/http/door/session-record.ts';
import { register } from '../../../../functions/http/hr-api/actions/register.ts';
import { proposalView } from '../../../../functions/http/hr-api/views/proposal-view.ts';
import { erasePerson, eraseWhoLeft } from '../../../../functions/http/my-page/erase-person.ts';
import { ledgerTag } from '../../../../functions/mail/send-once.ts';
import { arrangeMeeting } from '../../../../functions/pairs/meetings/meeting-date.ts';
import { noteMeeting } from '../../../../functions/pairs/meetings/meeting-note.ts';
import { type Pair, pairs } from '../../../../functions/pairs/pair.ts';
import { writePlan } from '../../../../functions/pairs/plan/plan.ts';
import { directory, findPeople } from '../../../../functions/people/directory.ts';
import { storeDirectoryReport } from '../../../../functions/people/directory-record.ts';
import { putNameResolution } from '../../../../functions/people/named/name-resolution.ts';
import { participants } from '../../../../functions/people/participant.ts';
import { askForQuiet } from '../../../../functions/people/quiet.ts';
import { referencesBy } from '../../../../functions/people/reference.ts';
import { wishList } from '../../../../functions/people/wish-list.ts';
import { findWithdrawal } from '../../../../functions/people/withdrawal.ts';
import { requests } from '../../../../functions/rounds/round.ts';
import { checkReadiness } from '../../../../functions/stages/call-for-mentors/check-readiness.ts';
import { askForContact } from '../../../../functions/stages/check-ins/ask-for-contact.ts';
import { sumUpPulse } from '../../../../functions/stages/check-ins/mid-point/sum-up-pulse.ts';
import { takeFeedback } from '../../../../functions/stages/cohort/feedback/feedback.ts';
import { eraseCohort } from '../../../../functions/stages/evaluation/erase-cohort.ts';
import { evaluationData } from '../../../../functions/stages/evaluation/evaluation-data.ts';
import { evaluateFollowUp } from '../../../../functions/stages/evaluation/follow-up-report/evaluate-follow-up.ts';
import { freezeKickoff } from '../../../../functions/stages/kickoff/kickoff-note/freeze-kickoff.ts';
import { startNewPairs } from '../../../../functions/stages/kickoff/start-new-pairs.ts';
import { requestRematch } from '../../../../functions/stages/matching/ask-for-rematch.ts';
import { beginRematch } from '../../../../functions/stages/matching/begin-rematch.ts';
import { endRematch } from '../../../../functions/stages/matching/end-rematch.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../../functions/stages/matching/settle-answers.ts';
import { askForAddress } from '../../../../functions/stages/own-correction/ask-for-address.ts';
import { sayFit } from '../../../../functions/stages/pair-matters/say-fit.ts';
import type { Key } from '../../../../functions/store/key.ts';
import { type Kind, key, kindAt, kinds } from '../../../../functions/store/keys.ts';
import { outlivesRetention } from '../../../../functions/store/privacy.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { newToken } from '../../../../functions/web/link-token.ts';
import { throughCrashes } from '../../../cohorts/crashing.ts';
import { leaves } from '../../../cohorts/leaving.ts';
import { confirms } from '../../../cohorts/new-data.ts';
import {
  type Answering,
  addressOf,
  asMentee,
  asMentor,
  launched,
  people,
  RecordedExecutions,
  type StagedCohort,
} from '../../../cohorts/staged-cohort.ts';
import { call, kickoff } from '../../../cohorts/stages-played.ts';
import { reading } from '../../directory/reading.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { ReviewDesk } from '../board/review-desk.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ref = referencesBy('a secret of this test');

/** Like nothing else in the table, so that no trace is taken for anything else. */
const STAFF_ID = 'Xq7-e7';
/** As she is called everywhere but in her entry. */
const ID = ref(STAFF_ID);
const NAME = 'Érin Quill-Ashdown';
const EMAIL = 'e.quill@trace.example';
const ERIN = {
  id: STAFF_ID,
  name: NAME,
  email: EMAIL,
  language: 'en',
  managerId: 'boss',
  jobTitle: 'Weaver, Xq7',
};
const ID_TRACE = /Xq7/;
const NAME_TRACE = /quill|\berin\b|trace\.example/i;
const NAMED = 'Not with erin  QUILL-ASHDOWN, please';

const OTHERS = ['m1', 'm2', 'm3', 'e2', 'boss'];
const [M1, M2, M3, E2] = [ref('m1'), ref('m2'), ref('m3'), ref('e2')];

/** x1 fits only the mentor whom Erin has, so that Erin is moved; e2 only Erin. */
async function cohortOfErin(): Promise<StagedCohort> {
  const x1 = { ...people(['x1'])[0], managerId: STAFF_ID };
  const rest = {
    people: [...people(OTHERS), x1, ERIN],
    uncalled: [{ id: 'u1', name: 'Una Gone', managerId: STAFF_ID, because: 'hasLeft' }],
    evaluation: { managerView: true },
    matching: {
      policy: {
        mustHave: { forbidden: [{ menteeId: STAFF_ID, mentorId: 'm3', reason: 'Xq7 and m3 are friends' }] },
      },
    },
    callForMentors: { selection: 'hr', criteria: { personIds: ['m1', 'm2', 'm3', STAFF_ID] } },
    callForMentees: { selection: 'hr', criteria: { personIds: ['e2', STAFF_ID] } },
  };
  return launched(await memory.another(), [], rest, ref);
}

const mentorAnswers: Answering = ({ personId }) => asMentor(personId === M1 ? { goals: NAMED } : {});
const menteeAnswers: Answering = ({ personId }) =>
  personId === ID
    ? asMentee({ goals: 'Weaving like Xq7', wishes: [M2] })
    : asMentee({ avoid: `${addressOf('m1')}; ${addressOf('m2')}; ${addressOf('m3')}`, wishes: [ID, M1] });
const allAccepted = (ids: readonly string[]) => () =>
  Object.fromEntries(ids.map((id) => [`decision-${id}`, 'accept']));

async function calls(staged: StagedCohort): Promise<void> {
  await staged.begin('callForMentors');
  await call(staged, 'mentor', mentorAnswers, () => ({
    ...allAccepted([M1, M2, ID])(),
    [`decision-${M3}`]: 'accept',
  }));
  await staged.hold('mentorTraining-1', 'mentorTraining', ({ personId }) =>
    personId === M3 ? undefined : { trained: true, question: `Does ${EMAIL} come?` },
  );
  await call(staged, 'mentee', menteeAnswers, allAccepted([E2, ID]));
  await staged.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(staged.ref, staged.at);
  await staged.begin('matching');
}

/** One proposal: HR's review, the answers, and HR's word for whoever is silent. */
async function proposal(
  staged: StagedCohort,
  number: number,
  { review, answering }: { review: (desk: ReviewDesk) => Promise<unknown>; answering: Answering },
): Promise<void> {
  await proposePairs(staged.ref, staged.at);
  await staged.open(`matchReview-${number}`, 'matchReview', number);
  await review(new ReviewDesk(staged, number));
  await publishPairs({ ...staged.ref, number }, staged.at);
  await staged.hold(`pairProposal-${number}`, 'pairProposal', answering, number);
  await staged.hold(`silentProposals-${number}`, 'silentProposals', allAccepted([`${E2}~${ID}`]), number);
  await settleAnswers({ ...staged.ref, number }, staged.settling);
  await staged.hold(`pairConfirmed-${number}`, 'pairConfirmed', undefined, number);
  await staged.hold(`proposalFell-${number}`, 'proposalFell', undefined, number);
}

async function pairOfErin(staged: StagedCohort, status: Pair['status']): Promise<Pair> {
  const all = await pairs(staged.table, staged.cohortId);
  const found = all.find((pair) => pair.menteeId === ID && pair.status === status);
  if (!found) throw new Error(`Erin has no pair that is ${status}`);
  return found;
}

/** HR says that somebody meant Erin by what they wrote, and what Erin meant. */
async function resolveNames({ table, cohortId, now }: StagedCohort): Promise<void> {
  const said = { by: 'hr~0', at: now.toISOString(), textId: 'text' };
  await putNameResolution(table, cohortId, { ...said, personId: M1, meant: [ID] });
  await putNameResolution(table, cohortId, { ...said, personId: ID, meant: [M2] });
}

async function rematch(staged: StagedCohort): Promise<void> {
  const { mentorId: taken } = await pairOfErin(staged, 'active');
  const spare = taken === M1 ? 'm2' : 'm1';
  const avoid = [addressOf(spare), EMAIL, 'Person m3'].join('\n');
  const registration = { person: 'x1', answers: asMentee({ avoid }), by: 'hr' };
  await register(await staged.cohort(), 'mentee', registration, staged.sender);
  await requestRematch(
    staged.cohortId,
    { by: 'hr', reason: `For x1, and so does ${NAME}`, pairsUnderWay: 'mayMove' },
    { ...staged.at, executions: new RecordedExecutions() },
  );
  await beginRematch({ ...staged.ref, number: 1, executionArn: 'arn:1' }, staged.at);
  await proposal(staged, 2, {
    review: (desk) =>
      desk.press('lock', { pair: { menteeId: ref('x1'), mentorId: taken }, reason: `As ${NAME} leaves` }),
    answering: () => ({ decision: 'accept' }),
  });
  await startNewPairs({ ...staged.ref, number: 2 }, staged.settling);
  await staged.hold('pairMoved-2', 'pairMoved', undefined, 2);
  await staged.hold('introduction-2', 'introduction', undefined, 2);
  await staged.open('agreement-2', 'agreement', 2);
  await endRematch({ ...staged.ref, number: 1, failed: false }, staged.sender);
}

async function checkIns(staged: StagedCohort): Promise<void> {
  const { table, cohortId, now } = staged;
  await staged.hold('managerView', 'managerView', () => ({ view: { feedback: 2 } }));
  await staged.hold('pulse-1', 'pulse', () => ({
    helps: 4,
    success: `${NAME} opened a door`,
    mayPublish: 'no',
  }));
  const pair = await pairOfErin(staged, 'active');
  await askForContact(table, cohortId, pair, 'mentee', now);
  await askForContact(table, cohortId, pair, 'mentor', now);
  const { pairId } = pair;
  await notedMeetings(staged, pairId);
  await raiseAlert(
    table,
    cohortId,
    { alertId: `silent~${pairId}~first`, kind: 'pairHealth', pairId, facts: {} },
    now,
  );
  await lookAtOwnData(staged);
  const erin = (await findPeople(table, cohortId, [ID])).get(ID);
  if (erin) await askForAddress(await staged.cohort(), erin, `new.${EMAIL}`, staged.sender);
  await askForQuiet(table, cohortId, { personId: ID, from: 'reminders' });
  await bounced(staged, key.mail(cohortId, 'pulse-1', 0, `${pairId}~mentee`));
  await leaves(staged, M3, { reason: `time: ${EMAIL} (${NAME}) took it` });
  await changeCohort(table, cohortId, { stopReason: `As ${NAME} said` });
  await reportsRead(staged);
}

/** Each side writes of Erin what the two did, and where they meet again. */
async function notedMeetings({ table, cohortId, now }: StagedCohort, pairId: string): Promise<void> {
  const met = { pairId, day: now.toISOString().slice(0, 10), minutes: 60, notedAt: now.toISOString() };
  await noteMeeting(table, cohortId, { ...met, side: 'mentee', line: 'Weaving, Xq7' });
  await noteMeeting(table, cohortId, { ...met, side: 'mentor', line: `A good hour with ${NAME}` });
  const said = { pairId, fit: 'notSure', at: now.toISOString() } as const;
  await sayFit(table, cohortId, { ...said, side: 'mentee', line: 'Weaving, Xq7?' });
  await sayFit(table, cohortId, { ...said, side: 'mentor', line: `${NAME} is kind` });
  const startsAt = new Date(now.getTime() + 7 * DAY_MS).toISOString();
  const date = { pairId, startsAt, minutes: 60, place: `At ${NAME}’s loom`, by: 'mentor' } as const;
  await arrangeMeeting(table, cohortId, date, { seen: 0, now });
}

/** Everything that leadership is given; and its answer, in which Erin is named. */
async function reportsRead(staged: StagedCohort): Promise<void> {
  const { table, cohortId, now } = staged;
  await freezeKickoff(staged.ref, staged.at);
  await sumUpPulse({ ...staged.ref, number: 1 }, staged.at);
  await freezeReport(table, cohortId, evaluate(await evaluationData(table, await staged.cohort(), now)));
  await staged.hold('followUp-1', 'followUp', () => ({ usesLearning: 'yes', inTouch: 'no' }));
  await evaluateFollowUp({ ...staged.ref, number: 1 }, staged.at);
  const decision = { number: 1, choice: 'discuss', note: `As ${NAME} told me`, by: 'leader~0' } as const;
  await addLeadershipDecision(table, cohortId, { ...decision, at: now.toISOString() });
}

/** Erin asks for a link to her data, and opens it on her telephone. */
async function lookAtOwnData(staged: StagedCohort): Promise<void> {
  const { table, cohortId, sender, now } = staged;
  const reader = { cohortId, role: 'person', personId: ID } as const;
  const link = { ...reader, scope: 'person', language: 'en', validUntil: now.toISOString() } as const;
  const cohort = await staged.cohort();
  await sendDoorLink({ cohort, link, token: newToken(), page: 'myData', below: '' }, sender);
  await openSession(table, reader, { remembered: false, device: deviceOf(undefined), now });
}

async function bounced({ table, now }: StagedCohort, ledger: Key): Promise<void> {
  const tags = { ledger: ledgerTag(ledger) };
  await takeFeedback(
    { type: 'bounce', addresses: [EMAIL], tags, messageId: 'm', permanent: true },
    { table, now },
  );
}

/** Every pair has one, and each speaks of Erin. */
async function plans({ table, cohortId, now }: StagedCohort): Promise<void> {
  for (const { pairId } of await pairs(table, cohortId)) {
    const answers = { goal1: `Learn from ${NAME}`, cadence: 'monthly' };
    await writePlan(table, cohortId, pairId, { base: 0, side: 'mentee', at: now.toISOString(), answers });
  }
}

/** Everything a person can do in a cohort, and others can do with them. */
async function everythingDone(): Promise<StagedCohort> {
  const staged = await cohortOfErin();
  const file = `id,name,email,manager\n${STAFF_ID},${ERIN.name},${ERIN.email},Xq7 herself\nm1,M One,m1@x.example,${ERIN.name}`;
  await storeDirectoryReport(staged.table, staged.cohortId, readPeople(file, reading()).report);
  await calls(staged);
  await proposal(staged, 1, {
    review: async (desk) => {
      await desk.press('lock', { pair: { menteeId: E2, mentorId: ID }, reason: 'Xq7 knows the trade' });
      await desk.press('recompute', { reason: `${NAME} asked for it` });
    },
    answering: ({ personId }) => (personId === E2 ? undefined : { decision: 'accept' }),
  });
  await kickoff(staged);
  await staged.begin('checkIns');
  await staged.open('agreement', 'agreement');
  await plans(staged);
  staged.later(14);
  await resolveNames(staged);
  await rematch(staged);
  await checkIns(staged);
  // HR's new data waits to be taken over, and speaks of her.
  await confirms(staged, { [STAFF_ID]: { jobTitle: 'Weaver to Xq7' }, m1: { managerId: STAFF_ID } });
  return staged;
}

/** As HR's call has it. */
async function erase(staged: StagedCohort): Promise<void> {
  await leaves(staged, ID, { by: 'hr', reason: 'Xq7 goes', erase: true });
  const { withdrawalId = '' } = (await findWithdrawal(staged.table, staged.cohortId, ID)) ?? {};
  const ref = { ...staged.ref, withdrawalId };
  const deaths = await throughCrashes(staged, (table) => eraseWhoLeft(ref, { ...staged.at, table }));
  expect(deaths).toBeGreaterThan(10);
}

type Item = Record<string, unknown>;
const kindOf = (item: Item) => kindAt(String(item.pk), String(item.sk));

/** What an item has of Erin beside her reference, or of what is hers alone. */
function tracesIn(item: Item): string[] {
  const text = JSON.stringify(item);
  const isHers = item.personId === ID || item.aboutId === ID || OF_HER.test(String(item.sk));
  return [
    ...[NAME_TRACE, ID_TRACE].flatMap((trace) => trace.exec(text)?.[0] ?? []),
    ...(isHers && !STAYS.has(kindOf(item)) ? ['hers'] : []),
  ];
}

const OF_HER = new RegExp(
  `^(PERSON|MENTOR|MENTEE|QUIET|NEWADDRESS|WITHDRAWAL|PAIROF|LINKOF|NAMEDBY|SESSION)#${ID}`,
);
/** Where her reference stays although the item is of her alone. */
const STAYS: ReadonlySet<Kind | undefined> = new Set([key.event, key.told, key.mail]);

const traces = (items: Item[]) =>
  items.flatMap((item) => tracesIn(item).map((trace) => `${trace} in ${item.pk} ${item.sk}`));

test('after everything a person can do in a cohort, an erasure leaves what the map says it keeps', async () => {
  const staged = await everythingDone();
  const { table, cohortId } = staged;
  const before = await memory.scanned();
  expect(kinds.filter((kind) => !before.some((item) => kindOf(item) === kind))).toEqual([]);
  expect(before.filter((item) => kindOf(item) === undefined)).toEqual([]);
  const toErase = new Set(before.filter((item) => tracesIn(item).length > 0).map(kindOf));
  expect(toErase.size).toBeGreaterThan(12);

  await erase(staged);
  await bounced(staged, key.told(cohortId, 'withdrawalConfirmed', ID));
  await staged.hold('pulse-2', 'pulse', () => ({ helps: 5 }), 2);
  expect(traces(await memory.scanned())).toEqual([]);

  // Nobody else has lost anything by it.
  expect((await directory(table, cohortId)).map(({ staffId }) => staffId)).toEqual(
    [...OTHERS, 'x1'].toSorted(),
  );
  expect((await directory(table, cohortId)).find(({ staffId }) => staffId === 'x1')?.managerId).toBe(
    ref('boss'),
  );
  const mentees = await participants(table, cohortId, 'mentee');
  expect(mentees.find(({ personId }) => personId === E2)?.application.wishes).toEqual([M1]);
  const [x1] = mentees.filter(({ personId }) => personId === ref('x1'));
  expect(x1?.application.avoid).toMatch(/^m\d@example\.com\nPerson m3$/);
  const [m1] = (await participants(table, cohortId, 'mentor')).filter(({ personId }) => personId === M1);
  expect(m1?.application.goals).toBe('Not with …, please');
  const told = await requests(table, { cohortId, roundId: 'pulse-1' });
  expect(told.map(({ answers }) => answers?.success)).toContain('… opened a door');
  const view = (await proposalView(table, await staged.cohort(), { from: 0, limit: 500, locale: 'en' }))
    ?.proposal;
  expect(view?.pairs).toHaveLength(2);
  expect(view?.overrides.locked).toHaveLength(1);
  const own = (await pairs(table, cohortId)).filter(({ pairId }) => pairId.split('~').includes(ID));
  expect(own.map(({ criteria }) => criteria)).toEqual([[], [], []]);
});

test('cut off at any write and repeated, it leaves no more; also of a mentor who has not left before', async () => {
  const staged = await cohortOfErin();
  await calls(staged);
  await proposePairs(staged.ref, staged.at);
  const cohort = await staged.cohort();
  expect(await wishList(staged.table, staged.cohortId)).toHaveLength(4);
  expect(await throughCrashes(staged, (table) => erasePerson(table, cohort, ID))).toBeGreaterThan(10);
  expect(traces(await memory.scanned())).toEqual([]);
  expect(await wishList(staged.table, staged.cohortId)).toHaveLength(3);
});

test('at the end of retention only what outlives it is left', async () => {
  const staged = await everythingDone();
  await eraseCohort(staged.ref, staged.at);
  const left = await memory.scanned();
  expect(left.map((item) => JSON.stringify(item)).filter((text) => NAME_TRACE.test(text))).toEqual([]);
  const other = left.filter((item) => {
    const kind = kindOf(item);
    return kind === undefined || !outlivesRetention(kind.privacy);
  });
  // HR enters its board by a link for some days yet.
  expect(other.filter((item) => item.role !== 'hr' && item.role !== 'leader')).toEqual([]);
});
