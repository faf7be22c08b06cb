import { allSteps, rewriteSteps, type Step, staffIdOf } from '../../../people/difference/change-record.ts';
import { somebody } from '../../../people/uncalled.ts';
import type { Erasure } from './erasure.ts';

/**
 * HR's new data that waits to be taken over: nothing of it is about the person any more, and whoever would report to
 * them reports to the one above, as everybody does who reported to them before.
 */
export async function eraseFromChanges(erasure: Erasure): Promise<void> {
  const { table, cohort, person } = erasure;
  const { staffId } = person;
  const concerns = (step: Step) => staffIdOf(step) === staffId || step.person.managerId === staffId;
  const parts = (await allSteps(table, cohort.cohortId)).filter(({ steps }) => steps.some(concerns));
  if (parts.length === 0) return;
  const above = await staffIdAbove(erasure);
  for (const part of parts) {
    const steps = part.steps
      .filter((step) => staffIdOf(step) !== staffId)
      .map((step) => (step.person.managerId === staffId ? reportingTo(above, step) : step));
    await rewriteSteps(table, cohort.cohortId, { ...part, steps });
  }
}

async function staffIdAbove({ table, cohort, person }: Erasure): Promise<string | undefined> {
  const { managerId } = person;
  return managerId === undefined ? undefined : (await somebody(table, cohort.cohortId, managerId))?.staffId;
}

function reportingTo(above: string | undefined, step: Step): Step {
  const managerId = above === staffIdOf(step) ? undefined : above;
  // The same twice: of which kind a step is, its person is.
  if (step.what === 'lining') return { ...step, person: { ...step.person, managerId } };
  return { ...step, person: { ...step.person, managerId } };
}
