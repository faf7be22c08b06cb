import type { Cohort } from '../../../cohorts/cohort.ts';
import { SIDES } from '../../../definition/side.ts';
import {
  callOffMeeting,
  isAhead,
  type MeetingDate,
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
import { isolated } from '../../../text/isolated.ts';
import { told } from '../../mail.ts';
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
  const isKnown = await notify(
    {
      // Pairs are told apart by the request, changes by the revision.
      occurrence: `meeting-${date.revision}`,
      recipients: SIDES.map((side) => recipientOf(pair, side)),
      ...told(mailOf(date), (context) => argsOf(date, cohort, context)),
    },
    cohort,
    sender,
  );
  if (isKnown) await noteTold(sender.table, cohort.cohortId, date);
}

/** The pair pauses or is over: what the two had arranged does not take place. */
export async function callOffWithPair(pair: Pair, cohort: Cohort, sender: Sender): Promise<void> {
  const { pairId } = pair;
  const date = await callOffMeeting(
    sender.table,
    cohort.cohortId,
    { pairId, by: 'programme' },
    { now: sender.now() },
  );
  if (date) await tellOfDate(date, pair, cohort, sender);
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
    if (!goesOn && isAhead(date, now())) await callOffWithPair(pair, cohort, sender);
    else if (date.told !== date.revision && Date.parse(date.startsAt) > now().getTime())
      await tellOfDate(date, pair, cohort, sender);
  }
}

function mailOf({ calledOff, sequence }: MeetingDate) {
  if (calledOff) return meetingCancelled;
  return sequence === 0 ? meetingSet : meetingMoved;
}

function argsOf(date: MeetingDate, { cohortId }: Cohort, context: LetterContext): MeetingArgs {
  const { pairId, number, sequence, startsAt, minutes, place, by } = date;
  return {
    ...participant(context),
    ...pairPage(context),
    partnerName: partnerOf(context).name,
    by: by === 'programme' ? by : by === sideOf(context) ? 'you' : 'partner',
    meeting: {
      uid: `meeting-${cohortId}-${pairId}-${number}`,
      sequence,
      startsAt,
      minutes,
      ...(place !== undefined && { place: isolated(place) }),
    },
  };
}
