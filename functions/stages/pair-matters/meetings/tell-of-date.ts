import type { Cohort } from '../../../cohorts/cohort.ts';
import { SIDES, type Side } from '../../../definition/side.ts';
import {
  isAhead,
  type MeetingDate,
  meetingDateOf,
  meetingDates,
  noteTold,
} from '../../../pairs/meetings/meeting-date.ts';
import { isTaken, Pair } from '../../../pairs/pair.ts';
import { recipientOf } from '../../../rounds/audience.ts';
import {
  type LetterContext,
  participant,
  partnerOf,
  sideOf,
} from '../../../rounds/letters/letter-context.ts';
import { notify } from '../../../rounds/letters/notify.ts';
import { pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { key } from '../../../store/keys.ts';
import { told } from '../../mail.ts';
import { entryOf, isToldWithPair, letDateFall } from './fallen-date.ts';
import type { MeetingArgs } from './meeting-args.ts';
import { meetingCancelled } from './meeting-cancelled.mail.ts';
import { meetingMoved } from './meeting-moved.mail.ts';
import { meetingSet } from './meeting-set.mail.ts';

/** Tells both of the date as it stands, each change once: whoever made it gets the entry for their calendar, too. */
export async function tellOfDate(
  date: MeetingDate,
  pair: Pair,
  cohort: Cohort,
  sender: Sender,
): Promise<void> {
  const isKnown = await tell(date, pair, SIDES, cohort, sender);
  if (isKnown) await noteTold(sender.table, cohort.cohortId, date);
}

/** Tells some of the two. @returns whether the fate of every mail is known */
export function tell(
  date: MeetingDate,
  pair: Pair,
  sides: readonly Side[],
  cohort: Cohort,
  sender: Sender,
): Promise<boolean> {
  return notify(
    {
      // Pairs are told apart by the request, changes by the revision.
      occurrence: `meeting-${date.revision}`,
      recipients: sides.map((side) => recipientOf(pair, side)),
      ...told(mailOf(date), (context) => argsOf(date, cohort, context)),
    },
    cohort,
    sender,
  );
}

/** Calls off what was left standing by pairs that are none any more, and tells what was cut off before. */
export async function settleDates(cohort: Cohort, sender: Sender): Promise<void> {
  const { table, now } = sender;
  const { cohortId } = cohort;
  for (const date of await meetingDates(table, cohortId)) {
    if (!isAhead(date, now()) && date.told === date.revision) continue;
    const pair = await table.get(key.pair(cohortId, date.pairId), Pair);
    if (!pair) continue;
    const goesOn = isTaken(pair) && pair.status !== 'suspended';
    if (!goesOn) await letDateFall(pair, cohort, sender);
    const stands = (await meetingDateOf(table, cohortId, date.pairId)) ?? date;
    if (stands.told === stands.revision || Date.parse(stands.startsAt) <= now().getTime()) continue;
    // The mail about the pair takes it out of the calendars, too.
    if (stands.by === 'programme' && isToldWithPair(pair)) continue;
    await tellOfDate(stands, pair, cohort, sender);
  }
}

function mailOf({ calledOff, sequence }: MeetingDate) {
  if (calledOff) return meetingCancelled;
  return sequence === 0 ? meetingSet : meetingMoved;
}

function argsOf(date: MeetingDate, cohort: Cohort, context: LetterContext): MeetingArgs {
  const { by } = date;
  return {
    ...participant(context),
    ...pairPage(context),
    partnerName: partnerOf(context).name,
    by: by === 'programme' ? by : by === sideOf(context) ? 'you' : 'partner',
    meeting: entryOf(cohort, date),
  };
}
