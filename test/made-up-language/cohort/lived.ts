import type { StoredAnswers } from '../../../functions/forms/answers/answer.ts';
import { pairs } from '../../../functions/pairs/pair.ts';
import { closeRound } from '../../../functions/rounds/close-round.ts';
import { checkReadiness } from '../../../functions/stages/call-for-mentors/check-readiness.ts';
import { lookAfterPairs } from '../../../functions/stages/check-ins/look-after-pairs.ts';
import { sumUpPulse } from '../../../functions/stages/check-ins/mid-point/sum-up-pulse.ts';
import { closeCohort } from '../../../functions/stages/evaluation/close-cohort.ts';
import { evaluateCohort } from '../../../functions/stages/evaluation/evaluate-cohort.ts';
import { evaluateFollowUp } from '../../../functions/stages/evaluation/follow-up-report/evaluate-follow-up.ts';
import { freezeKickoff } from '../../../functions/stages/kickoff/kickoff-note/freeze-kickoff.ts';
import { proposePairs } from '../../../functions/stages/matching/propose-pairs.ts';
import { publishPairs } from '../../../functions/stages/matching/publish-pairs.ts';
import { settleAnswers } from '../../../functions/stages/matching/settle-answers.ts';
import type { Table } from '../../../functions/store/table.ts';
import { type Answering, addressOf, launched } from '../../cohorts/staged-cohort.ts';
import { accept, call, kickoff, rematching } from '../../cohorts/stages-played.ts';
import { atBoard, IN_WORDS, menteesApply, mentorsApply, sayYes } from './acts.ts';
import { atApplication, atHome, atMeetings, atPeople, notThisTime } from './at-home.ts';
import { greekCompany } from './greek-company.ts';
import { ReadCohort } from './read-cohort.ts';
import { reviewed } from './reviewed.ts';

/** m9 and e9 are not selected, m4 is not trained in time, nobody may mentor e4. */
const EVERYBODY = ['boss', 'm1', 'm2', 'm3', 'm4', 'm9', 'e1', 'e2', 'e4', 'e9'];

/** A cohort from its launch to its follow-up, in which everything happens that people are written to about. */
export async function lived(table: Table): Promise<ReadCohort> {
  const { cohortId } = await launched(table, EVERYBODY, greekCompany(EVERYBODY));
  const cohort = new ReadCohort(table, cohortId);
  await calls(cohort);
  await matching(cohort);
  await months(cohort);
  await evaluation(cohort);
  await longAfter(cohort);
  return cohort;
}

async function calls(cohort: ReadCohort): Promise<void> {
  await cohort.begin('callForMentors');
  await cohort.hold('cohortLaunched', 'cohortLaunched');
  await atBoard(cohort, /cohortLaunched/);
  await cohort.open('mentorCall-1', 'mentorCall');
  await notThisTime(cohort, /mentorCall-1/);
  await cohort.answers('mentorCall-1', mentorsApply);
  await atApplication(cohort, /mentorCall-1/, addressOf('m1'));
  await call(cohort, 'mentor', mentorsApply, () => ({ 'decision-m9': 'decline' }));
  await cohort.hold('mentorTraining-1', 'mentorTraining', ({ personId }) =>
    personId === 'm4' ? undefined : { trained: true, question: IN_WORDS },
  );
  await call(cohort, 'mentee', menteesApply, () => ({ 'decision-e9': 'decline' }));
  for (const round of ['mentorCall-1', 'menteeCall-1'])
    for (const closed of cohort.formsOf(round)) await cohort.look(closed);
  await cohort.hold('menteeSelected', 'menteeSelected');
  await checkReadiness(cohort.ref, cohort.at);
  await cohort.hold('readiness-1', 'readiness', () => ({ decision: 'proceed' }));
  // Nothing is lacking here; what HR would be asked is read all the same.
  for (const lacking of ['noMentors', 'noMentees', 'noPairs'] as const)
    await cohort.hold(`${lacking}-1`, lacking, () => ({ decision: 'again' }));
  await checkReadiness(cohort.ref, cohort.at);
}

const FIRST_ANSWERS: Readonly<Record<string, StoredAnswers>> = {
  e1: { decision: 'decline', reason: IN_WORDS },
  m1: { decision: 'accept' },
  m2: { decision: 'accept' },
  m3: { decision: 'accept' },
};

/** HR reviews; one declines, another is silent; who is left is matched once more. */
async function matching(cohort: ReadCohort): Promise<void> {
  await cohort.begin('matching');
  await cohort.hold('matchingUnderWay', 'matchingUnderWay');
  await proposePairs(cohort.ref, cohort.at);
  await cohort.open('matchReview-1', 'matchReview', 1);
  await reviewed(cohort, await atBoard(cohort, /matchReview/, ['', '/matching']));
  await published(cohort, 1, ({ personId }) => FIRST_ANSWERS[personId]);
  await proposePairs(cohort.ref, cohort.at);
  await cohort.open('matchReview-2', 'matchReview', 2);
  await atBoard(cohort, /matchReview/, ['/matching']);
  await published(cohort, 2, accept);
  await cohort.hold('unmatched', 'unmatched');
  await cohort.hold('mentorUnmatched', 'mentorUnmatched');
}

/** From the end of the review to the last word about the proposal. */
async function published(cohort: ReadCohort, number: number, answering: Answering): Promise<void> {
  const ref = { ...cohort.ref, number };
  await publishPairs(ref, cohort.at);
  await cohort.hold(`pairProposal-${number}`, 'pairProposal', answering, number);
  await cohort.hold(`silentProposals-${number}`, 'silentProposals', undefined, number);
  await settleAnswers(ref, cohort.settling);
  for (const kind of ['pairConfirmed', 'pairMoved', 'proposalFell'] as const)
    await cohort.hold(`${kind}-${number}`, kind, undefined, number);
}

const AGREEMENT = {
  firstMeeting: '2026-11-16',
  cadence: 'monthly',
  goal1: IN_WORDS,
  firstSteps: IN_WORDS,
  confidentiality: true,
  noFaultExit: true,
} as const;

async function months(cohort: ReadCohort): Promise<void> {
  await kickoff(cohort);
  await cohort.open('agreement', 'agreement');
  await cohort.answers('agreement', ({ personId }) => (personId.startsWith('e') ? AGREEMENT : undefined));
  for (const form of cohort.formsOf('agreement')) {
    await cohort.look(form);
    await cohort.press(form, { ...AGREEMENT, confidentiality: 'yes', noFaultExit: 'yes' }, [303, 409]);
  }
  await atPairPage(cohort);
  await closeRound({ ...cohort.ref, roundId: 'agreement' }, cohort.at);
  for (const form of cohort.formsOf('agreement')) await cohort.look(form);
  await freezeKickoff(cohort.ref, cohort.at);
  await cohort.hold('kickoffNote', 'kickoffNote');
  await cohort.look(await cohort.enter(cohort.link('r', { about: /kickoffNote/ })));
  await cohort.hold('selfView', 'selfView', () => ({ view: { delegate: 2 } }));
  await cohort.hold('managerView', 'managerView', () => ({ view: { delegate: 2 } }));
  await cohort.begin('checkIns');
  await lookedAfter(cohort, 10);
  const low = { meetings: 1, helps: 1, open: 1, contactMe: 'yes', success: IN_WORDS, 'extra-more': IN_WORDS };
  await cohort.hold('pulse-1', 'pulse', () => low);
  await lookedAfter(cohort, 40);
  await sumUpPulse({ ...cohort.ref, number: 1 }, cohort.at);
  await cohort.hold('midPoint', 'midPoint');
  await cohort.look(await cohort.enter(cohort.link('r', { about: /midPoint/ })));
  await handleAlert(cohort);
  await leave(cohort);
  await matchAgain(cohort);
}

/** Two change their plan at once, and one of them asks HR for all that can be asked for. */
async function atPairPage(cohort: ReadCohort): Promise<void> {
  const [pair] = (await pairs(cohort.table, cohort.cohortId)).filter(({ status }) => status === 'active');
  const address = addressOf(pair?.menteeId ?? '');
  const page = `${await cohort.enter(cohort.link('p', { about: /^agreement/, address }))}/${pair?.pairId}`;
  await cohort.look(page);
  await cohort.press(`${page}/plan`, {}, [422]);
  const plan = { goal1: IN_WORDS, goal1By: IN_WORDS, cadence: 'monthly', confidential: IN_WORDS };
  const divided = await cohort.press(`${page}/plan`, { ...plan, _version: '0' }, [409]);
  await cohort.look(page);
  const [, seen = ''] = /name="_version" value="(\d+)"/.exec(divided) ?? [];
  await cohort.press(`${page}/plan`, { ...plan, goal2: IN_WORDS, _version: seen }, [303]);
  for (const room of ['plan', 'versions']) await cohort.look(`${page}/${room}`);
  const today = cohort.now.toISOString().slice(0, 10);
  const met = { metOn: today, metFor: '60', metLine: IN_WORDS, metSure: 'yes' };
  await cohort.press(page, { _meeting: 'met', ...met }, [303]);
  await cohort.look(page);
  await cohort.press(`${page}/fit`, { fit: 'no' }, [422]);
  await cohort.press(`${page}/fit`, { fit: 'no', line: IN_WORDS, confirmed: 'yes' }, [303]);
  for (const room of ['', '/fit']) await cohort.look(`${page}${room}`);
  for (const matter of ['noAnswer', 'anotherPartner', 'help']) {
    await cohort.look(`${page}/${matter}`);
    await cohort.press(`${page}/${matter}`, {}, [422]);
    await cohort.press(`${page}/${matter}`, { reason: IN_WORDS, confirmed: 'yes' }, [303]);
    await cohort.look(`${page}/${matter}`);
    await cohort.press(`${page}/${matter}`, { reason: `${IN_WORDS} ${IN_WORDS}`, confirmed: 'yes' }, [409]);
  }
  await atMeetings(cohort, page);
}

async function lookedAfter(cohort: ReadCohort, days: number): Promise<void> {
  cohort.later(days);
  for (;;) {
    const care = await lookAfterPairs(cohort.ref, cohort.sender);
    if (care.next !== 'nudge' && care.next !== 'tellEnded') return;
    const kind = care.next === 'nudge' ? 'firstMeetingNudge' : 'pairEnded';
    await cohort.hold(care.roundId, kind, undefined, care.number);
  }
}

async function handleAlert(cohort: ReadCohort): Promise<void> {
  const board = await atBoard(cohort, /alerts/, ['', '/pairs']);
  const page = await cohort.look(`${board}/alerts`);
  const [, alertId = ''] = /name="alertId" value="([^"]+)"/.exec(page) ?? [];
  await cohort.press(`${board}/alerts`, { alertId }, [303]);
  await cohort.look(`${board}/alerts`);
  await atPeople(cohort, board);
}

/** A mentor leaves by the page that says what is kept about them. */
async function leave(cohort: ReadCohort): Promise<void> {
  const [pair] = (await pairs(cohort.table, cohort.cohortId)).filter(({ status }) => status === 'active');
  const mail = { about: /pulse/, address: addressOf(pair?.mentorId ?? '') };
  const reminders = cohort.link('me', mail).replace('/me/', '/u/');
  await cohort.look(reminders);
  await cohort.press(reminders, { stop: 'yes' }, [200]);
  const page = await cohort.enter(cohort.link('me', mail));
  await cohort.look(page);
  await cohort.look(`${page}/data`);
  await cohort.look(`${page}/answers`);
  await atHome(cohort, page);
  await cohort.look(`${page}/leave`);
  await cohort.press(`${page}/leave`, {}, [422]);
  await cohort.press(`${page}/leave`, { reason: 'time', message: IN_WORDS, confirmed: 'yes' }, [303]);
  await cohort.look(page);
}

async function matchAgain(cohort: ReadCohort): Promise<void> {
  const board = await atBoard(cohort, /alerts/, ['', '/alerts', '/pairs']);
  await sayYes(cohort, `${board}/pairs`, { do: 'matchAgain', reason: IN_WORDS });
  await cohort.look(`${board}/pairs`);
  await rematching(cohort, 1, accept);
  await atBoard(cohort, /alerts/, ['/matching', '/timeline']);
}

async function evaluation(cohort: ReadCohort): Promise<void> {
  cohort.later(120);
  await cohort.begin('evaluation');
  const answers = { recommend: 9, again: 'yes', hours: 12.5, change: IN_WORDS, 'extra-more': IN_WORDS };
  await cohort.hold('endForm', 'endForm', ({ side }) =>
    side === 'mentor' ? answers : { ...answers, viewNow: { delegate: 4 }, viewThen: { delegate: 1 } },
  );
  await cohort.hold('managerViewEnd', 'managerViewEnd', () => ({ view: { delegate: 3 } }));
  await cohort.hold('beforeReport', 'beforeReport', () => ({ 'figure-stay': 91, decision: 'make' }));
  await evaluateCohort(cohort.ref, cohort.at);
  await cohort.hold('summary', 'summary');
  const report = await cohort.enter(cohort.link('r', { about: /summary/ }));
  await cohort.look(report);
  await cohort.press(report, { choice: 'discuss', note: IN_WORDS.repeat(100) }, [422]);
  await sayYes(cohort, report, { choice: 'discuss', note: IN_WORDS });
  await cohort.look(report);
  await closeCohort(cohort.ref, cohort.at);
  await cohort.hold('thanks', 'thanks');
  await sayYes(cohort, report, { choice: 'discuss' });
  await cohort.hold('results', 'results');
  const result = { usesLearning: 'yes', inTouch: 'no', result: IN_WORDS };
  await cohort.hold('followUp-1', 'followUp', () => result);
  await evaluateFollowUp({ ...cohort.ref, number: 1 }, cohort.at);
  await cohort.hold('followUpReport-1', 'followUpReport');
  await cohort.look(await cohort.enter(cohort.link('r', { about: /followUpReport/ })));
  const board = await atBoard(cohort, /alerts/, []);
  await cohort.press(`${board}/voices`, { do: 'openVoices' }, [303]);
  for (const page of [1, 2, 3]) await cohort.look(`${board}/voices?page=${page}`);
  const mentee = await cohort.enter(cohort.link('me', { about: /followUp/ }));
  await cohort.press(`${mentee}/answers`, { show: 'managerViews' }, [200]);
}

/** By then every link has expired, and every session is over. */
async function longAfter(cohort: ReadCohort): Promise<void> {
  cohort.later(100);
  const form = cohort.link('f', { about: /pulse/ });
  await cohort.look(form, 410);
  await cohort.press(form, { _press: 'ask' }, [200]);
  const report = await cohort.enter(cohort.link('r', { about: /summary/ }));
  await cohort.press(report, { _press: 'end' }, [200]);
  const board = cohort.link('b', { about: /matchReview/ });
  await cohort.press(`${board}/alerts`, {}, [403]);
  await atBoard(cohort, /matchReview/, ['/devices']);
  const [, session = ''] =
    /name="session" value="([\w-]+)"/.exec(await cohort.look(`${board}/devices`)) ?? [];
  await cohort.press(`${board}/devices`, { session }, [303]);
  await atBoard(cohort, /matchReview/, ['/timeline']);
}
