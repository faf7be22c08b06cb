import type { Cohort } from '../../cohorts/cohort.ts';
import type { DirectoryChange, Step } from '../../people/difference/change-record.ts';
import { personKnownAs } from '../../people/staff-ids.ts';
import { tellOfReplacing } from '../own-correction/correction-replaced/tell-of-replacing.ts';
import type { DirectoryCollaborators } from './collaborators.ts';
import { takeBackIn, takeOut } from './leaver.ts';
import { reachAgain } from './new-address.ts';
import { letFormerManagerRest } from './new-manager.ts';
import { writeChanging, writeEntering, writeUncalled } from './write-person.ts';

/**
 * Does one step, with what follows from it for the person. Twice is once.
 *
 * @param change of which it is a step: who of HR has confirmed it
 * @returns whether the fate of every mail is known
 */
export async function applyStep(
  step: Step,
  cohort: Cohort,
  { by, changeId }: Pick<DirectoryChange, 'by' | 'changeId'>,
  collaborators: DirectoryCollaborators,
): Promise<boolean> {
  const { table, now } = collaborators.sender;
  const { cohortId } = cohort;
  switch (step.what) {
    case 'lining':
      await writeUncalled(table, cohortId, step.person);
      return true;
    case 'entering': {
      const personId = await writeEntering(table, cohortId, step.person);
      await takeBackIn(cohort, personId, collaborators);
      return true;
    }
    case 'leaving': {
      const personId = await writeChanging(table, cohortId, step.person, { leftAt: now().toISOString() });
      if (personId !== undefined) await takeOut(cohort, { personId, by }, collaborators);
      return true;
    }
    case 'changing': {
      const { person, fields, unreachable, agreed = [], replaced } = step;
      const personId = await writeChanging(table, cohortId, person, { fields, agreed });
      if (personId === undefined) return true;
      if (fields.includes('managerId')) {
        const manager = person.managerId && (await personKnownAs(table, cohortId, person.managerId));
        await letFormerManagerRest(cohort, personId, manager, collaborators);
      }
      const { email } = person;
      const isTold =
        !replaced || (await tellOfReplacing(cohort, { personId, changeId, replaced }, collaborators));
      const isReached = !unreachable || (await reachAgain(cohort, { personId, email, by }, collaborators));
      return isTold && isReached;
    }
  }
}
