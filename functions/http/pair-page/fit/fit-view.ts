import type { Cohort } from '../../../cohorts/cohort.ts';
import { firstMeetingOf, isAskedOnPage } from '../../../pairs/fit/first-meeting.ts';
import { fitForm } from '../../../pairs/fit/fit.form.ts';
import { type FitAnswer, fitOf } from '../../../pairs/fit/fit-answer.ts';
import { meetingDateOf } from '../../../pairs/meetings/meeting-date.ts';
import { notesOfPair } from '../../../pairs/meetings/meeting-note.ts';
import type { Pair } from '../../../pairs/pair.ts';
import { agreedDay } from '../../../stages/kickoff/agreement/agreed-day.ts';
import { raisedDoubt } from '../../../stages/pair-matters/say-fit.ts';
import type { Table } from '../../../store/table.ts';
import { isolated } from '../../../text/isolated.ts';
import { formatMoment } from '../../../web/moment.ts';
import type { PairView } from '../pair-view.ts';

/** The question after the first meeting, as one of the two is asked it. */
export interface FitView {
  form: ReturnType<typeof fitForm>;
  /** What they said last. */
  answer: FitAnswer | undefined;
  /** They have not answered, and it is time to. */
  isAsked: boolean;
}

/** @returns undefined before their first meeting */
export async function fitView(
  table: Table,
  view: Pick<PairView, 'cohort' | 'pair' | 'side' | 'partner' | 'timeZone' | 'now'>,
): Promise<FitView | undefined> {
  const { cohort, pair, side, partner, timeZone, now } = view;
  const { cohortId } = cohort;
  const whose = { pairId: pair.pairId, side };
  const answer = await fitOf(table, cohortId, whose);
  const first = answer ? undefined : await firstMeeting(table, cohort, pair, now);
  if (!answer && !first) return undefined;
  const told = await raisedDoubt(table, cohortId, whose);
  const on = told && new Date(told.raisedAt);
  const toldOn = on && { en: formatMoment(on, timeZone, 'en'), fr: formatMoment(on, timeZone, 'fr') };
  return {
    form: fitForm({ partnerName: isolated(partner.name), toldOn }),
    answer,
    isAsked: first !== undefined && isAskedOnPage(first, now),
  };
}

async function firstMeeting(
  table: Table,
  { cohortId }: Cohort,
  pair: Pair,
  now: Date,
): Promise<Date | undefined> {
  const [notes, date, agreed] = await Promise.all([
    notesOfPair(table, cohortId, pair.pairId),
    meetingDateOf(table, cohortId, pair.pairId),
    agreedDay(table, cohortId, pair),
  ]);
  return firstMeetingOf({ notes, date, agreed }, now);
}
