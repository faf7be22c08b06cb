import { localDate } from '../../cohorts/local-date.ts';
import { agreementForm } from '../../forms/agreement.form.ts';
import { menteeEndForm, mentorEndForm } from '../../forms/end.form.ts';
import { followUpForm } from '../../forms/follow-up.form.ts';
import { managerViewForm } from '../../forms/manager-view.form.ts';
import { pairProposalForm } from '../../forms/pair-proposal.form.ts';
import { pulseForm } from '../../forms/pulse.form.ts';
import type { Fact } from '../../forms/question.ts';
import { selfViewForm } from '../../forms/self-view.form.ts';
import { agreementOf } from '../../pairs/agreed.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsAtStake } from '../../pairs/pairs-at-stake.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { findPeople } from '../../people/directory.ts';
import { type Described, type FormContext, pairOfRequest, personOf } from './form-context.ts';

/** A first meeting can be noted a little after the fact, and planned two months ahead at most. */
const EARLIEST_MEETING_DAYS = -30;
const LATEST_MEETING_DAYS = 60;
const DAY_MS = 86_400_000;

export async function pairProposal(context: FormContext) {
  const { side, partner, pair } = await pairOfRequest(context);
  const atStake = await partnersAtStake(pair, side, context);
  return pairProposalForm({ side, partnerName: partner.name, about: about(partner), atStake });
}

/** Partners of the reader's whose pair may end by this one. */
async function partnersAtStake(
  pair: Pair,
  side: 'mentor' | 'mentee',
  { table, cohort: { cohortId } }: FormContext,
): Promise<string[]> {
  const own = await pairsOf(table, cohortId, pair[`${side}Id`]);
  const partnersOwn = own
    .filter(isTaken)
    .map(({ menteeId, mentorId }) => pairsOf(table, cohortId, side === 'mentor' ? menteeId : mentorId));
  const known = [...own, ...(await Promise.all(partnersOwn)).flat()];
  const byId = new Map(known.map((one) => [one.pairId, one]));
  const ids = pairsAtStake(pair, side, [...byId.values()]).map((one) =>
    side === 'mentor' ? one.menteeId : one.mentorId,
  );
  return [...(await findPeople(table, cohortId, ids)).values()].map(({ name }) => name);
}

/** What somebody may know of the other before accepting: no address, nothing from the application. */
function about({ jobTitle, department, site }: Described): Fact[] {
  const facts: [Fact['label'], string | undefined][] = [
    [{ en: 'Job', fr: 'Fonction' }, jobTitle],
    [{ en: 'Department', fr: 'Service' }, department],
    [{ en: 'Site', fr: 'Site' }, site],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

export async function agreement(context: FormContext) {
  const { partner } = await pairOfRequest(context);
  const opened = Date.parse(context.round.openedAt);
  const day = (offset: number) =>
    localDate(new Date(opened + offset * DAY_MS), context.cohort.settings.timeZone);
  return agreementForm({
    partnerName: partner.name,
    earliest: day(EARLIEST_MEETING_DAYS),
    latest: day(LATEST_MEETING_DAYS),
  });
}

export async function selfView() {
  return selfViewForm();
}

export const managerView = managerViewAt('start');
export const managerViewEnd = managerViewAt('end');

function managerViewAt(when: 'start' | 'end') {
  return async ({ table, cohort, request }: FormContext) => {
    const mentee = await personOf(table, cohort, request.aboutId ?? '');
    return managerViewForm({ menteeName: mentee.name, when });
  };
}

export async function pulse(context: FormContext) {
  const { side, partner } = await pairOfRequest(context);
  return pulseForm({ side, partnerName: partner.name, extra: context.cohort.settings.forms.pulse ?? [] });
}

export async function endForm(context: FormContext) {
  const { table, cohort } = context;
  const { side, partner, pair } = await pairOfRequest(context);
  const agreed = await agreementOf(table, cohort.cohortId, pair);
  const form = {
    partnerName: partner.name,
    goals: agreed?.goals ?? [],
    extra: cohort.settings.forms.endForm ?? [],
  };
  return side === 'mentor' ? mentorEndForm(form) : menteeEndForm(form);
}

export async function followUp(context: FormContext) {
  const { partner } = await pairOfRequest(context);
  return followUpForm({ partnerName: partner.name });
}
