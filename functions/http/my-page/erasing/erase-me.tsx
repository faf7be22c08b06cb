import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { askToLeave } from '../../../stages/withdrawal/ask-to-leave.ts';
import { afterWorkingDays } from '../../../time/calendar.ts';
import type { FormBody } from '../../../web/body.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { myDataWords } from '../my-data-words.ts';
import { myPart } from '../my-part.ts';
import { formRoom } from '../rooms/form-room.tsx';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { eraseMeForm } from './erase-me.form.ts';

/**
 * What it means to be erased, and the form that asks for it. Whoever is erased already, leaves by HR's word, or has left,
 * is led home.
 */
export async function showErase(visit: MyVisit): Promise<MyResponse> {
  const part = await myPart(visit.table, visit.cohort, visit.person.id);
  if (!part.canErase) return seeOther(roomHref(visit, ''));
  return htmlResponse(200, erasePage(visit, part));
}

export async function actAtErase(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { table, executions, cohort, person, now } = visit;
  const { cohortId, settings } = cohort;
  const part = await myPart(table, cohort, person.id);
  if (!part.canErase) return seeOther(roomHref(visit, ''));
  const form = eraseMeForm(part);
  const parsed = parseAnswers(form, fields, visit.visitor.locale);
  if (!parsed.ok) {
    return htmlResponse(422, erasePage(visit, part, { typed: fields, errors: parsed.errors }));
  }
  const wish = {
    personId: person.id,
    by: person.id,
    takesEffectAt: afterWorkingDays(now, settings.leaving.takesEffectAfter, settings),
    erase: true,
  } as const;
  await askToLeave(cohortId, wish, { table, executions, now });
  return seeOther(roomHref(visit, ''));
}

function erasePage(
  visit: MyVisit,
  { paired }: { paired: boolean },
  wrong: { typed?: FormBody; errors?: readonly FieldError[] } = {},
): string {
  const title = myDataWords[visit.visitor.locale].eraseMe;
  const form = eraseMeForm({ paired });
  return formRoom({ visit, room: 'erase', title, form, ...wrong });
}
