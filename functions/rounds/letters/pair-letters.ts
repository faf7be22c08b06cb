import type { Cohort } from '../../cohorts/cohort.ts';
import { kickoffMeeting } from '../../cohorts/kickoff-meeting.ts';
import { inLocale } from '../../locales/locale.ts';
import type { ReachablePartner, TrainingAhead } from '../../mail/args.ts';
import { mailContent } from '../../mail/mails.ts';
import { explain } from '../../matching/explanation.ts';
import { isTaken, type Pair } from '../../pairs/pair.ts';
import { pairsAtStake } from '../../pairs/pairs-at-stake.ts';
import { cancelledKickoff } from './cancelled-kickoff.ts';
import {
  form,
  type LetterContents,
  type LetterContext,
  pairOf,
  participant,
  partnerOf,
  person,
  reachable,
  sideOf,
  withoutAddress,
} from './letter-context.ts';

/** The mails two people get as a pair: proposed, confirmed, kicked off, asked how it goes. */
type Letter = (context: LetterContext) => LetterContents;

export const pairProposal: Letter = (context) => {
  const pair = pairOf(context);
  const { language } = context.to;
  const side = sideOf(context);
  const args = {
    ...participant(context),
    ...form(context),
    side,
    partner: withoutAddress(partnerOf(context)),
    reasons: explain(pair.criteria, {
      mentee: person(context, pair.menteeId),
      mentor: person(context, pair.mentorId),
      reader: side,
      skills: context.cohort.settings.skills,
      locale: language,
    }),
    atStake: pairsAtStake(pair, side, [...context.pairs.values()]).map((one) => partnerIn(one, context)),
  };
  return { content: mailContent('pairProposal', args, language) };
};

export const pairConfirmed: Letter = (context) => {
  const args = { ...participant(context), side: sideOf(context), partner: partnerOf(context) };
  return { content: mailContent('pairConfirmed', args, context.to.language) };
};

export const proposalFell: Letter = (context) => {
  const args = {
    ...participant(context),
    side: sideOf(context),
    partnerName: partnerOf(context).name,
    goesOn: partnersNow(context),
  };
  return { content: mailContent('proposalFell', args, context.to.language) };
};

/** A mentee has left the pair for another one. */
export const pairMoved: Letter = (context) => {
  const args = {
    ...participant(context),
    side: sideOf(context),
    partnerName: partnerOf(context).name,
    partners: partnersNow(context),
  };
  return { content: mailContent('pairMoved', args, context.to.language) };
};

/** With whom the reader, as mentor or mentee, is on the way or about to be. */
function partnersNow(context: LetterContext): string[] {
  const side = sideOf(context);
  return [...context.pairs.values()]
    .filter((pair) => isTaken(pair) && pair[`${side}Id`] === context.recipient.personId)
    .map((pair) => partnerIn(pair, context));
}

function partnerIn({ menteeId, mentorId }: Pair, context: LetterContext): string {
  return person(context, sideOf(context) === 'mentor' ? menteeId : mentorId).name;
}

export const kickoff: Letter = (context) => {
  const { settings } = context.cohort;
  const { language } = context.to;
  const side = sideOf(context);
  const { title, message, name } = settings.sponsor ?? {};
  const args = {
    ...participant(context),
    side,
    partners: partnersOf(context),
    meeting: kickoffMeeting(context.cohort, context.recipient, language),
    ...(name === undefined
      ? {}
      : {
          sponsor: {
            name,
            ...(title === undefined ? {} : { title }),
            ...(message === undefined ? {} : { message: inLocale(message, language) }),
          },
        }),
    ...trainingOf(context),
  };
  return { content: mailContent('kickoff', args, language) };
};

/** Mentors were trained before the matching; mentees are when they begin. */
function trainingOf(context: LetterContext): { training?: TrainingAhead } {
  const { menteeHours, materialUrl, note } = context.cohort.settings.training;
  if (sideOf(context) === 'mentor' || menteeHours === 0) return {};
  return {
    training: {
      hours: menteeHours,
      ...(note === undefined ? {} : { note: inLocale(note, context.to.language) }),
      ...(materialUrl === undefined ? {} : { materialUrl }),
    },
  };
}

/** Two who begin while the other pairs are under way: there is no kickoff to wait for. */
export const introduction: Letter = (context) => {
  const args = {
    ...participant(context),
    side: sideOf(context),
    partner: partnerOf(context),
    ...trainingOf(context),
  };
  return { content: mailContent('introduction', args, context.to.language) };
};

/** A mentor of two gets one invitation with both names. */
function partnersOf(context: LetterContext): [ReachablePartner, ...ReachablePartner[]] {
  const { recipient, pairs } = context;
  const partners = [...pairs.values()]
    .filter(({ status }) => status === 'active')
    .flatMap(({ mentorId, menteeId }) => {
      if (recipient.side === 'mentor') return mentorId === recipient.personId ? [menteeId] : [];
      return menteeId === recipient.personId ? [mentorId] : [];
    })
    .map((id) => reachable(person(context, id)));
  const [first, ...others] = partners;
  if (!first) throw new Error(`${recipient.requestId} is invited to a kickoff without a partner`);
  return [first, ...others];
}

export const agreement: Letter = (context) => {
  const args = {
    ...participant(context),
    ...form(context),
    side: sideOf(context),
    partner: partnerOf(context),
    cadenceDays: context.cohort.settings.checkIns.cadenceDays,
  };
  return { content: mailContent('agreement', args, context.to.language) };
};

export const firstMeetingNudge: Letter = (context) => {
  const args = { ...participant(context), side: sideOf(context), partner: partnerOf(context) };
  return { content: mailContent('firstMeetingNudge', args, context.to.language) };
};

const aboutThePartner =
  (kind: 'pulse' | 'endForm'): Letter =>
  (context) => {
    const partnerName = partnerOf(context).name;
    const args = { ...participant(context), ...form(context), side: sideOf(context), partnerName };
    return { content: mailContent(kind, args, context.to.language) };
  };

export const pulse = aboutThePartner('pulse');
export const endForm = aboutThePartner('endForm');

export const selfView: Letter = (context) => ({
  content: mailContent('selfView', { ...participant(context), ...form(context) }, context.to.language),
});

const aboutTheMentee =
  (kind: 'managerView' | 'managerViewEnd'): Letter =>
  (context) => {
    const menteeName = person(context, context.recipient.aboutId ?? '').name;
    const args = { ...participant(context), ...form(context), menteeName };
    return { content: mailContent(kind, args, context.to.language) };
  };

export const managerView = aboutTheMentee('managerView');
export const managerViewEnd = aboutTheMentee('managerViewEnd');

export const pairEnded: Letter = (context) => {
  const pair = pairOf(context);
  const cancelled = cancelledKickoff(context);
  const args = {
    ...participant(context),
    side: sideOf(context),
    partnerName: partnerOf(context).name,
    cause: pair.endReason === 'withdrawal' ? ('partnerWithdrew' as const) : ('closed' as const),
    matchedAgain: isMatchedAgain(pair, context.cohort),
    waits: staysOnTheList(pair, context.cohort),
    ...(cancelled && { cancelled }),
  };
  return { content: mailContent('pairEnded', args, context.to.language) };
};

/** Until the kickoff whoever lost a partner goes back to the matching, as long as another proposal follows. */
function isMatchedAgain({ endReason, proposal }: Pair, { kickoffAt, settings }: Cohort): boolean {
  return endReason === 'withdrawal' && kickoffAt === undefined && proposal < settings.matching.maxProposals;
}

/** After it they wait for HR to match again, until the pairs look back. */
function staysOnTheList({ endReason }: Pair, { kickoffAt, stages }: Cohort): boolean {
  const looksBack = stages.some(({ name }) => name === 'evaluation');
  return endReason === 'withdrawal' && kickoffAt !== undefined && !looksBack;
}
