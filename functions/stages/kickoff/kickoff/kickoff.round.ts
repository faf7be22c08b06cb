import { inLocale } from '../../../locales/locale.ts';
import type { ReachablePartner } from '../../../mail/args.ts';
import { type Audience, bothSidesOf, isActive } from '../../../rounds/audience.ts';
import { type LetterContext, linkTo, participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { introduced } from '../../../rounds/letters/pair-in-letter.ts';
import { isolated } from '../../../text/isolated.ts';
import { defineMail } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { trainingAhead } from '../training-ahead.ts';
import { kickoffMail, type Sponsor } from './kickoff.mail.ts';
import { kickoffMeeting } from './kickoff-meeting.ts';

export const kickoff = defineRound({
  kind: 'kickoff',
  name: { en: 'Invitation to the kickoff', fr: 'Invitation au lancement' },
  audience: oncePerSide(bothSidesOf(isActive)),
  mail: defineMail(kickoffMail, async (context) => ({
    ...participant(context),
    // Of all of a mentor's pairs: the page without a pair's name shows the one there is, or lists them.
    pairUrl: linkTo('pair', context),
    side: sideOf(context),
    partners: await partnersOf(context),
    meeting: kickoffMeeting(context.cohort, context.recipient.personId, context.to.language),
    ...sponsorOf(context),
    ...trainingAhead(context),
  })),
  planned: ({ calendar, expected }) => mailOfNotice(calendar.proposals.closesAt, expected.bothSides),
  attachedBytes: 4_000,
});

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

/** A mentor of two gets one invitation with both names. */
async function partnersOf(context: LetterContext): Promise<[ReachablePartner, ...ReachablePartner[]]> {
  const { recipient, pairs } = context;
  const ids = [...pairs.values()].filter(isActive).flatMap(({ mentorId, menteeId }) => {
    if (recipient.side === 'mentor') return mentorId === recipient.personId ? [menteeId] : [];
    return menteeId === recipient.personId ? [mentorId] : [];
  });
  const partners = await Promise.all(ids.map((id) => introduced(id, context)));
  const [first, ...others] = partners;
  if (!first) throw new Error(`${recipient.requestId} is invited to a kickoff without a partner`);
  return [first, ...others];
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
