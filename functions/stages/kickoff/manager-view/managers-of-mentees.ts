import { pairs } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import { type Audience, begins } from '../../../rounds/audience.ts';
import { type FormContext, personOf } from '../../../rounds/forms/form-context.ts';
import {
  eachCopy,
  form,
  type LetterContext,
  participant,
  person,
} from '../../../rounds/letters/letter-context.ts';
import { isolated } from '../../../text/isolated.ts';
import { managerViewForm } from './manager-view.form.ts';
import type { ManagerViewArgs } from './manager-view.mail.ts';

/** The managers of mentees in a pair, of all or of those who begin later, where the cohort asks them. */
export const managersOfMentees: Audience = async ({ table, cohort, number }) => {
  if (!cohort.settings.evaluation.managerView) return [];
  const begun = (await pairs(table, cohort.cohortId)).filter((pair) => begins(pair, number));
  const mentees = await findPeople(
    table,
    cohort.cohortId,
    begun.map(({ menteeId }) => menteeId),
  );
  // Of the lines only, or of those who have left: they are asked nothing.
  const managers = await findPeople(
    table,
    cohort.cohortId,
    [...mentees.values()].flatMap(({ managerId }) => managerId ?? []),
  );
  const isThere = (id: string) => managers.has(id) && managers.get(id)?.leftAt === undefined;
  return [...mentees.values()].flatMap(({ id, managerId }) =>
    managerId === undefined || !isThere(managerId)
      ? []
      : [{ requestId: `${id}~manager`, role: 'person', personId: managerId, aboutId: id }],
  );
};

export function managerViewAt(when: 'start' | 'end') {
  return async ({ table, cohort, request }: FormContext) => {
    const mentee = await personOf(table, cohort, request.aboutId ?? '');
    return managerViewForm({ menteeName: mentee.name, when });
  };
}

export function aboutTheMentees(context: LetterContext): ManagerViewArgs {
  const menteeNames = eachCopy(context).map((copy) =>
    isolated(person(copy, copy.recipient.aboutId ?? '').name),
  );
  return { ...participant(context), ...form(context), menteeNames };
}
