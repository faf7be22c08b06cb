import type { Cohort } from '../cohorts/cohort.ts';
import { localDate } from '../cohorts/local-date.ts';
import { silentPairs } from '../matching/proposal-answers.ts';
import { firstProposalOf } from '../matching/rematch-record.ts';
import { type Pair, pairs } from '../pairs/pair.ts';
import { isCalled } from '../people/criteria.ts';
import { directory, findPeople } from '../people/directory.ts';
import { type Participant, participants, type Side } from '../people/participant.ts';
import type { Table } from '../store/table.ts';
import { hrOf } from './hr-recipients.ts';
import { type Recipient, type RoundKind, requests } from './round.ts';

export interface AudienceContext {
  table: Table;
  cohort: Cohort;
  /** Which of several rounds of the kind. */
  number: number;
  now: Date;
}

type Audience = (context: AudienceContext) => Promise<Recipient[]>;

/** To whom each kind of round goes. Frozen when the round opens. */
export const audiences: Record<RoundKind, Audience> = {
  cohortLaunched: hrCoordinators,

  mentorCall: called('mentor'),
  mentorSelection: hrIfItDecides('mentor'),
  mentorNotSelected: participantsWho('mentor', ({ status }) => status === 'notSelected'),
  mentorTraining: participantsWho('mentor', ({ status }) => status === 'selected'),
  menteeCall: called('mentee'),
  menteeSelection: hrIfItDecides('mentee'),
  menteeNotSelected: participantsWho('mentee', ({ status }) => status === 'notSelected'),
  menteeSelected: participantsWho('mentee', ({ status }) => status === 'selected'),
  readiness: hrCoordinators,

  matchingUnderWay: async (context) => [
    ...(await participantsWho('mentor', ({ status }) => status === 'trained')(context)),
    ...(await participantsWho('mentee', ({ status }) => status === 'selected')(context)),
  ],
  matchReview: ifAny(({ cohort }) => cohort.settings.matching.review === 'hr', hrCoordinators),
  pairProposal: bothSidesOf((pair, { number }) => pair.status === 'proposed' && pair.proposal === number),
  silentProposals: hrIfSomebodyIsSilent,
  pairConfirmed: bothSidesOf((pair, { number }) => pair.status === 'accepted' && pair.proposal === number),
  proposalFell: bothSidesOf((pair, { number }) => FELL.has(pair.status) && pair.proposal === number),
  unmatched: whoeverWasAsked(participantsWho('mentee', ({ status }) => status === 'selected')),
  mentorUnmatched: whoeverWasAsked(
    participantsWho('mentor', ({ status }) => status === 'trained' || status === 'selected'),
  ),

  kickoff: oncePerSide(bothSidesOf(isActive)),
  introduction: bothSidesOf((pair, { number }) => isActive(pair) && pair.proposal === number),
  // The kickoff asks everybody; pairs that come later are asked by the number of their proposal, never the first.
  agreement: bothSidesOf((pair, { number }) => isActive(pair) && (number === 1 || pair.proposal === number)),
  selfView: pairedMentees,
  managerView: managersOfMentees,
  pulse: bothSidesOf(isActive),
  firstMeetingNudge: bothSidesOf((pair, { number }) => isActive(pair) && pair.nudge === number),
  pairEnded: bothSidesOf((pair, { number }) => pair.status === 'ended' && pair.endNotice === number),
  pairMoved: bothSidesOf((pair, { number }) => pair.endReason === 'moved' && pair.movedBy === number),

  endForm: bothSidesOf(isActive),
  managerViewEnd: managersOfMentees,
  summary: async (context) => [...leaders(context), ...(await hrCoordinators(context))],
  thanks: everybodyInvolved,
  followUp: bothSidesOf(({ status }) => status === 'completed'),
  cohortStopped: everybodyWhoDidNotAskForIt,
};

/** Proposed, and come to nothing. */
const FELL: ReadonlySet<Pair['status']> = new Set(['declined', 'lapsed', 'noPlace']);

function isActive(pair: Pair): boolean {
  return pair.status === 'active';
}

async function hrCoordinators({ cohort }: AudienceContext): Promise<Recipient[]> {
  return hrOf(cohort);
}

function leaders({ cohort }: AudienceContext): Recipient[] {
  return cohort.settings.leadership.map((_, index) => ({
    requestId: `leader~${index}`,
    role: 'leader',
    personId: String(index),
  }));
}

function ifAny(condition: (context: AudienceContext) => boolean, audience: Audience): Audience {
  return async (context) => (condition(context) ? audience(context) : []);
}

/** A second call goes only to those who have not answered the first. */
function called(side: Side): Audience {
  return async ({ table, cohort, number, now }) => {
    const { criteria } = side === 'mentor' ? cohort.settings.callForMentors : cohort.settings.callForMentees;
    const round = side === 'mentor' ? 'mentorCall' : 'menteeCall';
    const earlier =
      number > 1 ? await requests(table, { cohortId: cohort.cohortId, roundId: `${round}-1` }) : [];
    const answered = new Set(earlier.filter(({ answers }) => answers).map(({ personId }) => personId));
    const people = await directory(table, cohort.cohortId);
    const today = localDate(now, cohort.settings.timeZone);
    return people
      .filter((person) => isCalled(person, criteria, today) && !answered.has(person.id))
      .map((person) => ({ requestId: person.id, role: 'person', personId: person.id, side }));
  };
}

function participantsWho(side: Side, condition: (participant: Participant) => boolean): Audience {
  return async ({ table, cohort }) =>
    (await participants(table, cohort.cohortId, side)).filter(condition).map(({ personId }) => ({
      requestId: `${personId}~${side}`,
      role: 'person',
      personId,
      side,
    }));
}

/**
 * While pairs are under way only those are told that they wait on to whom somebody was proposed since: the others
 * were told before, and nothing has changed for them.
 */
function whoeverWasAsked(audience: Audience): Audience {
  return async (context) => {
    const { table, cohort } = context;
    const from = await firstProposalOf(table, cohort.cohortId);
    if (from === 1) return audience(context);
    const asked = (await pairs(table, cohort.cohortId)).filter(({ proposal }) => proposal >= from);
    const ids = new Set(
      asked.flatMap(({ menteeId, mentorId }) => [`${menteeId}~mentee`, `${mentorId}~mentor`]),
    );
    return (await audience(context)).filter(({ requestId }) => ids.has(requestId));
  };
}

function hrIfItDecides(side: Side): Audience {
  return async (context) => {
    const { callForMentors, callForMentees } = context.cohort.settings;
    const { selection } = side === 'mentor' ? callForMentors : callForMentees;
    const waiting = await participantsWho(side, ({ status }) => status === 'applied')(context);
    return selection === 'hr' && waiting.length > 0 ? hrCoordinators(context) : [];
  };
}

async function hrIfSomebodyIsSilent(context: AudienceContext): Promise<Recipient[]> {
  const { table, cohort, number } = context;
  const silent = await silentPairs(table, cohort.cohortId, number);
  return silent.length > 0 ? hrCoordinators(context) : [];
}

function bothSidesOf(condition: (pair: Pair, context: AudienceContext) => boolean): Audience {
  return async (context) =>
    (await pairs(context.table, context.cohort.cohortId))
      .filter((pair) => condition(pair, context))
      .flatMap((pair) => [sideOf(pair, 'mentee'), sideOf(pair, 'mentor')]);
}

function sideOf(pair: Pair, side: Side): Recipient {
  const personId = side === 'mentee' ? pair.menteeId : pair.mentorId;
  return { requestId: `${pair.pairId}~${side}`, role: 'person', personId, side, pairId: pair.pairId };
}

/** A mentor of two mentees is invited once. */
function oncePerSide(audience: Audience): Audience {
  return async (context) => {
    const found = (await audience(context)).map(({ pairId: _pairId, ...recipient }) => ({
      ...recipient,
      requestId: `${recipient.personId}~${recipient.side}`,
    }));
    return [...new Map(found.map((recipient) => [recipient.requestId, recipient])).values()];
  };
}

async function pairedMentees({ table, cohort }: AudienceContext): Promise<Recipient[]> {
  return (await pairs(table, cohort.cohortId))
    .filter(isActive)
    .map((pair) => ({ ...sideOf(pair, 'mentee'), requestId: pair.menteeId }));
}

async function managersOfMentees({ table, cohort }: AudienceContext): Promise<Recipient[]> {
  if (!cohort.settings.evaluation.managerView) return [];
  const active = (await pairs(table, cohort.cohortId)).filter(isActive);
  const mentees = await findPeople(
    table,
    cohort.cohortId,
    active.map(({ menteeId }) => menteeId),
  );
  return [...mentees.values()].flatMap((mentee) =>
    mentee.managerId === undefined
      ? []
      : [
          {
            requestId: `${mentee.id}~manager`,
            role: 'person' as const,
            personId: mentee.managerId,
            aboutId: mentee.id,
          },
        ],
  );
}

/** Once each, whatever the number of roles and pairs; those not selected were told and are left in peace. */
async function everybodyInvolved({ table, cohort }: AudienceContext): Promise<Recipient[]> {
  const involved = new Map<string, Recipient>();
  for (const side of ['mentor', 'mentee'] as const) {
    for (const { personId, status } of await participants(table, cohort.cohortId, side)) {
      if (status === 'notSelected' || status === 'withdrawn' || involved.has(personId)) continue;
      involved.set(personId, { requestId: personId, role: 'person', personId, side });
    }
  }
  return [...involved.values()];
}

/** HR too, where it was the clock that stopped the cohort. */
async function everybodyWhoDidNotAskForIt(context: AudienceContext): Promise<Recipient[]> {
  const { cohort } = context;
  return [...(await everybodyInvolved(context)), ...(cohort.stopRequestedAt ? [] : hrOf(cohort))];
}
