import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { askToLeave } from '../../../stages/withdrawal/ask-to-leave.ts';
import { reasonForLeaving } from '../../../stages/withdrawal/reason-for-leaving.ts';
import { withdrawalForm } from '../../../stages/withdrawal/withdrawal.form.ts';
import { afterWorkingDays } from '../../../time/calendar.ts';
import type { FormBody } from '../../../web/body.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { myDataWords } from '../my-data-words.ts';
import { isOnTheWayOut, myPart } from '../my-part.ts';
import { formRoom } from '../rooms/form-room.tsx';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';

/** The way out: what it means, and the form that asks for it. Whoever is on it already is led home. */
export async function showLeave(visit: MyVisit): Promise<MyResponse> {
  const part = await myPart(visit.table, visit.cohort, visit.person.id);
  if (isOnTheWayOut(part)) return seeOther(roomHref(visit, ''));
  return htmlResponse(200, leavePage(visit, part));
}

export async function actAtLeave(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { table, executions, cohort, person, now } = visit;
  const { cohortId, settings } = cohort;
  const part = await myPart(table, cohort, person.id);
  if (isOnTheWayOut(part)) return seeOther(roomHref(visit, ''));
  const form = withdrawalForm({ cohort: settings.name, paired: part.paired });
  const parsed = parseAnswers(form, fields, visit.visitor.locale);
  if (!parsed.ok) {
    return htmlResponse(422, leavePage(visit, part, { typed: fields, errors: parsed.errors }));
  }
  const wish = {
    personId: person.id,
    by: person.id,
    reason: reasonForLeaving(parsed.answers),
    takesEffectAt: afterWorkingDays(now, settings.leaving.takesEffectAfter, settings),
  };
  await askToLeave(cohortId, wish, { table, executions, now });
  return seeOther(roomHref(visit, ''));
}

function leavePage(
  visit: MyVisit,
  { paired }: { paired: boolean },
  wrong: { typed?: FormBody; errors?: readonly FieldError[] } = {},
): string {
  const title = myDataWords[visit.visitor.locale].leave;
  const form = withdrawalForm({ cohort: visit.cohort.settings.name, paired });
  return formRoom({ visit, room: 'leave', title, form, ...wrong });
}
