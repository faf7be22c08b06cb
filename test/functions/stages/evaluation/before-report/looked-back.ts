import { getReport } from '../../../../../functions/evaluation/report-record.ts';
import type { StoredAnswers } from '../../../../../functions/forms/answers/answer.ts';
import { closeRound } from '../../../../../functions/rounds/close-round.ts';
import { getRound } from '../../../../../functions/rounds/round.ts';
import { sendWhatIsDue } from '../../../../../functions/rounds/send-what-is-due.ts';
import { evaluateCohort } from '../../../../../functions/stages/evaluation/evaluate-cohort.ts';
import { INSTRUMENTS } from '../../../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../../../functions/stages/round/sending.ts';
import type { Table } from '../../../../../functions/store/table.ts';
import type { Answering } from '../../../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../../../cohorts/stages-played.ts';
import { ADA, GRACE, type Page, Visitor, WatchedCohort } from '../../../http/door/at-the-door.ts';
import { submitted } from '../../../web/submitted.ts';

const DEPARTURES = {
  id: 'departures',
  statement: 'Fewer new managers leave',
  indicator: {
    measure: 'reported',
    name: { en: 'Departures', fr: 'Départs' },
    unit: '%',
    better: 'lower',
  },
  target: 10,
};

export const MENTEES = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
const MENTORS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];

/** Every mentee tells of a success that may be quoted, and would change something that may not. */
const SAY_SOMETHING: Answering = ({ side, personId }): StoredAnswers => {
  if (side === 'mentor') return { change: 'Nothing that anybody may quote', mayPublish: 'no' };
  const learningExample = `What ${MENTEES.indexOf(personId) + 1} people would say`;
  return { learningExample, mayPublish: 'withoutName', wantsNext: 'yes' };
};

/** Six pairs have looked back, and HR's part of the report is next. Ada reads English, Grace French. */
export async function lookedBack(
  table: Table,
  { answering = SAY_SOMETHING, ...rest }: { answering?: Answering; [field: string]: unknown } = {},
): Promise<WatchedCohort> {
  const cohort = await WatchedCohort.launched(table, [...MENTORS, ...MENTEES], {
    hr: [ADA, { ...GRACE, language: 'fr' }],
    anonymity: { comments: 5 },
    objectives: [DEPARTURES],
    ...rest,
  });
  await calls(cohort);
  await matching(cohort, accept);
  await kickoff(cohort);
  cohort.later(182);
  await cohort.hold('endForm', 'endForm', answering);
  cohort.later(14);
  return cohort;
}

const ROUND = 'beforeReport';

export const openedForHr = (cohort: WatchedCohort) => cohort.open(ROUND, ROUND);
export const roundOfHr = ({ table, ref }: WatchedCohort) => getRound(table, { ...ref, roundId: ROUND });

/** What the machine does next. */
export const look = (cohort: WatchedCohort) =>
  sendWhatIsDue({ ...cohort.ref, roundId: ROUND }, sendingOf(cohort.sender, INSTRUMENTS));

/** The machine closes the round and goes on to the report. */
export async function reportMade(cohort: WatchedCohort) {
  await closeRound({ ...cohort.ref, roundId: ROUND }, cohort.at);
  await evaluateCohort(cohort.ref, cohort.at);
  return getReport(cohort.table, cohort.cohortId);
}

/** The figure of an objective, and what became of it. */
export async function departuresIn(cohort: WatchedCohort) {
  const { objectives } = await reportMade(cohort);
  const { figure, outcome } = objectives[0] ?? {};
  return { figure, outcome };
}

/** A coordinator with HR's form open in a browser. */
export async function atTheForm(cohort: WatchedCohort, { email } = ADA) {
  const browser = new Visitor(cohort);
  const link = await browser.enter(cohort, cohort.link('f', email, /beforeReport/), email);
  const post = (fields: StoredAnswers) => browser.post(link, asPosted(fields));
  return {
    get: () => browser.open(link),
    post,
    press: (button: string, page: Page) => browser.post(link, pressed(button, page)),
  };
}

/** Everything that can be ticked in a question. */
export function choicesOf({ text }: Page, question: string): string[] {
  return [...text.matchAll(new RegExp(`name="${question}" value="([^"]+)"`, 'g'))].map(
    ([, value = '']) => value,
  );
}

function asPosted(fields: StoredAnswers): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [String(value)]).map((one): [string, string] => [name, one]),
    ),
  );
}

/** What the page would send by this button. */
function pressed(button: string, { text }: Page): URLSearchParams {
  const form = text.split('<form').find((part) => part.includes(`>${button}</button>`));
  if (form === undefined) throw new Error(`no button says ${button}`);
  const [, name = '', value = ''] =
    new RegExp(`<button[^>]*name="([^"]+)" value="([^"]+)"[^>]*>${button}`).exec(form) ?? [];
  const fields = submitted(`<form${form.split('</form>')[0]}</form>`);
  const all = Object.entries(fields).flatMap(([field, values = []]) =>
    [values].flat().map((one): [string, string] => [field, String(one)]),
  );
  return new URLSearchParams([...all, [name, value]]);
}
