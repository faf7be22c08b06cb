import { otherSide, type Side } from '../../definition/side.ts';
import type { Partner, ReachablePartner } from '../../mail/args.ts';
import { ownWords } from '../../people/own-words.ts';
import {
  type LetterContext,
  linkTo,
  pairOf,
  partnerOf,
  person,
  reachable,
  sideOf,
} from './letter-context.ts';

/** The other one of the pair the mail is about, with what they wrote of their goal. */
export async function introducedPartner(context: LetterContext): Promise<ReachablePartner> {
  const { menteeId, mentorId } = pairOf(context);
  const isMentor = sideOf(context) === 'mentor';
  return withOwnWords(partnerOf(context), isMentor ? menteeId : mentorId, context);
}

/** One of several partners of the reader, in the same way. */
export function introduced(partnerId: string, context: LetterContext): Promise<ReachablePartner> {
  return withOwnWords(reachable(person(context, partnerId)), partnerId, context);
}

async function withOwnWords<P extends Partner>(
  partner: P,
  partnerId: string,
  context: LetterContext,
): Promise<P> {
  const { table, cohort } = context;
  const side: Side = otherSide(sideOf(context));
  const written = await ownWords(table, cohort.cohortId, partnerId, side);
  return written === undefined ? partner : { ...partner, ownWords: written };
}

/** The page of the pair that the mail is about, by this mail's own link; of several, the page that lists them. */
export function pairPage(context: LetterContext): { pairUrl: string } {
  const page = linkTo('pair', context);
  return { pairUrl: context.copies.length > 1 ? page : `${page}/${pairOf(context).pairId}` };
}
