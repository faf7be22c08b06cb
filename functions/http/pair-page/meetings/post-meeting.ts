import { Temporal } from 'temporal-polyfill';
import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import type { Form } from '../../../forms/form.ts';
import { arrangeMeeting, callOffMeeting } from '../../../pairs/meetings/meeting-date.ts';
import { noteMeeting, takeBackMeeting } from '../../../pairs/meetings/meeting-note.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { tellOfDate } from '../../../stages/pair-matters/meetings/tell-of-date.ts';
import { type FormBody, one } from '../../../web/body.ts';
import type { PairVisit } from '../pair-view.ts';
import type { MeetingsView } from './meetings-view.ts';
import { meetingsWords } from './meetings-words.ts';

/** Which of the forms on meetings was pressed, and what the page showed: no question is named so. */
export const MEETING_FIELD = '_meeting';
export const REVISION_FIELD = '_revision';
export const DAY_FIELD = '_day';
/** Ticked by whoever means it: a form posted as it was found takes nothing back. */
export const SURE_BOX = 'sure';

/** What could not be done, with what was typed: it stays. */
export interface RefusedMeeting {
  status: 409 | 422;
  form?: Form;
  errors?: readonly FieldError[];
  typed?: FormBody;
  /** Where no field is at fault. */
  because?: string;
}

/**
 * Does what was pressed of the forms on meetings. Each may come twice, and changes something once.
 *
 * @returns what is wrong with it; undefined when it is done, or was no press of these forms
 */
export async function postMeeting(
  visit: PairVisit,
  view: MeetingsView,
  fields: FormBody,
  sender: Sender,
): Promise<RefusedMeeting | undefined> {
  switch (one(fields, MEETING_FIELD)) {
    case 'met':
      return noteIt(visit, view, fields);
    case 'takeBack':
      return takeItBack(visit, fields);
    case 'arrange':
      return arrange(visit, view, fields, sender);
    case 'callOff':
      return callOff(visit, fields, sender);
    default:
      return undefined;
  }
}

async function noteIt(
  { table, cohort, pair, side, locale, now }: PairVisit,
  { noteForm: form }: MeetingsView,
  typed: FormBody,
): Promise<RefusedMeeting | undefined> {
  const parsed = parseAnswers(form, typed, locale);
  if (!parsed.ok) return { status: 422, form, errors: parsed.errors, typed };
  const { metOn, metFor, metLine } = parsed.answers;
  const isNoted = await noteMeeting(table, cohort.cohortId, {
    pairId: pair.pairId,
    side,
    day: metOn,
    minutes: metFor,
    ...(metLine !== undefined && { line: metLine }),
    notedAt: now.toISOString(),
  });
  return isNoted ? undefined : { status: 409, form, typed, because: meetingsWords[locale].refused.otherNote };
}

async function takeItBack(
  { table, cohort, pair, side, now }: PairVisit,
  fields: FormBody,
): Promise<undefined> {
  if (one(fields, SURE_BOX) !== 'yes') return undefined;
  const day = one(fields, DAY_FIELD);
  await takeBackMeeting(table, cohort.cohortId, { pairId: pair.pairId, day, side }, now);
}

async function arrange(
  { table, cohort, pair, side, locale, timeZone, now }: PairVisit,
  { dateForm: form }: MeetingsView,
  typed: FormBody,
  sender: Sender,
): Promise<RefusedMeeting | undefined> {
  const parsed = parseAnswers(form, typed, locale);
  if (!parsed.ok) return { status: 422, form, errors: parsed.errors, typed };
  const { meetOn, meetAt, meetFor, meetPlace } = parsed.answers;
  const startsAt = momentIn(timeZone, meetOn, meetAt);
  const words = meetingsWords[locale];
  if (startsAt <= now)
    return { status: 422, form, errors: [{ name: 'meetAt', message: words.refused.past }], typed };
  const date = await arrangeMeeting(
    table,
    cohort.cohortId,
    {
      pairId: pair.pairId,
      startsAt: startsAt.toISOString(),
      minutes: meetFor,
      ...(meetPlace !== undefined && { place: meetPlace }),
      by: side,
    },
    { seen: Number(one(typed, REVISION_FIELD)), now },
  );
  if (!date) return { status: 409, form, typed, because: words.refused.changed };
  await tellOfDate(date, pair, cohort, sender);
  return undefined;
}

async function callOff(
  { table, cohort, pair, side, locale, now }: PairVisit,
  fields: FormBody,
  sender: Sender,
): Promise<RefusedMeeting | undefined> {
  if (one(fields, SURE_BOX) !== 'yes') return undefined;
  const seen = Number(one(fields, REVISION_FIELD));
  const { pairId } = pair;
  const date = await callOffMeeting(table, cohort.cohortId, { pairId, by: side }, { seen, now });
  if (!date) return { status: 409, because: meetingsWords[locale].refused.gone };
  await tellOfDate(date, pair, cohort, sender);
  return undefined;
}

/** An hour that the clocks leave out is the one after it. */
function momentIn(timeZone: string, day: string, time: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(local.epochMilliseconds);
}
