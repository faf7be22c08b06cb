import { otherSide, type Side } from '../../../definition/side.ts';
import { inLocale } from '../../../locales/locale.ts';
import type { ReachablePartner } from '../../../mail/args.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { type Audience, bothSidesOf, isActive } from '../../../rounds/audience.ts';
import {
  type LetterContext,
  linkTo,
  ownParagraphs,
  participant,
} from '../../../rounds/letters/letter-context.ts';
import { introduced } from '../../../rounds/letters/pair-in-letter.ts';
import { findRound } from '../../../rounds/round.ts';
import { isolated } from '../../../text/isolated.ts';
import { defineMail } from '../../mail.ts';
import { pairConfirmed } from '../../matching/pair-confirmed/pair-confirmed.round.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { trainingAhead } from '../training-ahead.ts';
import { kickoffMail, type Sponsor } from './kickoff.mail.ts';
import { kickoffMeeting } from './kickoff-meeting.ts';

export const kickoff = defineRound({
  kind: 'kickoff',
  name: { en: 'Invitation to the kickoff', fr: 'Invitation au lancement' },
  audience: oncePerPerson(bothSidesOf(isActive)),
  mail: defineMail(kickoffMail, async (context) => {
    const [mentors, mentees] = await Promise.all(
      (['mentee', 'mentor'] as const).map((side) => partnersAs(side, context)),
    );
    return {
      ...participant(context),
      // Of all pairs of the reader's: the page without a pair's name shows the one there is, or lists them.
      pairUrl: linkTo('pair', context),
      mentors: mentors ?? [],
      mentees: mentees ?? [],
      isNews: await isNews(context),
      confirmedExtra: ownParagraphs(context, pairConfirmed.kind),
      meeting: kickoffMeeting(context.cohort, context.recipient.personId, context.to.language),
      ...sponsorOf(context),
      ...(mentors?.length ? trainingAhead(as('mentee', context)) : {}),
    };
  }),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.bothSides),
  attachedBytes: 4_000,
});

/** A mentor of two mentees is invited once, and so is who is a mentor and a mentee. */
function oncePerPerson(audience: Audience): Audience {
  return async (context) => {
    const found = (await audience(context)).map(({ pairId: _pairId, ...recipient }) => ({
      ...recipient,
      requestId: recipient.personId,
    }));
    return [...new Map(found.map((recipient) => [recipient.requestId, recipient])).values()];
  };
}

/** The reader as the mentee, or the mentor, that they are. */
function as(side: Side, context: LetterContext): LetterContext {
  return { ...context, recipient: { ...context.recipient, side } };
}

/** Who starts with the reader, where the reader is on this side. */
function partnersAs(side: Side, context: LetterContext): Promise<ReachablePartner[]> {
  const partners = ownPairs(context)
    .filter((pair) => pair[`${side}Id`] === context.recipient.personId)
    .map((pair) => introduced(pair[`${otherSide(side)}Id`], as(side, context)));
  return Promise.all(partners);
}

function ownPairs({ pairs, recipient: { personId } }: LetterContext): Pair[] {
  return [...pairs.values()].filter(
    (pair) => isActive(pair) && (pair.menteeId === personId || pair.mentorId === personId),
  );
}

/** Whether a pair of the reader's was never confirmed by a mail of its own: the kickoff followed at once. */
async function isNews(context: LetterContext): Promise<boolean> {
  const { table, cohort } = context;
  const ofPairs = ownPairs(context).map(({ proposal }) =>
    findRound(table, { cohortId: cohort.cohortId, roundId: `${pairConfirmed.kind}-${proposal}` }),
  );
  return (await Promise.all(ofPairs)).includes(undefined);
}

function sponsorOf({ cohort, to }: LetterContext): { sponsor?: Sponsor } {
  const { sponsor } = cohort.settings;
  if (!sponsor) return {};
  const { name, title, message } = sponsor;
  return {
    sponsor: {
      name: isolated(name),
      ...(title === undefined ? {} : { title }),
      ...(message === undefined ? {} : { message: inLocale(message, to.language) }),
    },
  };
}
