import type { Side } from '../../../definition/side.ts';
import type { Answers } from '../../../forms/answers/answer.ts';
import { answersAsFacts } from '../../../forms/answers/answers-as-text.ts';
import { storedAnswers } from '../../../forms/answers/stored-answers.ts';
import { readableBy } from '../../../forms/privacy/matrix.ts';
import { menteeApplicationOf, mentorApplicationOf } from '../../../people/application-forms.ts';
import { findPeople } from '../../../people/directory.ts';
import { namesOf } from '../../../people/names.ts';
import { type Participant, participants } from '../../../people/participant.ts';
import { type Audience, hrCoordinators, participantsWho } from '../../../rounds/audience.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';
import type { LetterContext } from '../../../rounds/letters/letter-context.ts';
import { selectionForm } from './selection.form.ts';

const waitsForSelection = ({ status }: Participant) => status === 'applied';

/** HR, where it decides and somebody has applied. */
export function hrIfItDecides(side: Side): Audience {
  return async (context) => {
    const { callForMentors, callForMentees } = context.cohort.settings;
    const { selection } = side === 'mentor' ? callForMentors : callForMentees;
    const waiting = await participantsWho(side, waitsForSelection)(context);
    return selection === 'hr' && waiting.length > 0 ? hrCoordinators(context) : [];
  };
}

export async function countApplications(
  { table, cohort }: Pick<LetterContext, 'table' | 'cohort'>,
  side: Side,
): Promise<number> {
  return (await participants(table, cohort.cohortId, side)).filter(waitsForSelection).length;
}

/** HR's form: everybody who has applied, with what they wrote. */
export function selectionOf(side: Side) {
  return async ({ table, cohort }: FormContext) => {
    const applied = (await participants(table, cohort.cohortId, side)).filter(waitsForSelection);
    const people = await findPeople(
      table,
      cohort.cohortId,
      applied.map(({ personId }) => personId),
    );
    const nameOf = namesOf(people);
    const form = side === 'mentor' ? mentorApplicationOf(cohort) : menteeApplicationOf(cohort);
    const applicants = applied.map(({ personId, application }) => {
      const answers: Answers = storedAnswers(form, application);
      const readable = readableBy('hr', `${side}Application`, answers);
      return {
        id: personId,
        name: nameOf(personId),
        summary: answersAsFacts(form, readable),
      };
    });
    return selectionForm({ side, applicants: applicants.toSorted((a, b) => a.name.localeCompare(b.name)) });
  };
}
