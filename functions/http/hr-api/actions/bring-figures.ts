import { changeCohort } from '../../../cohorts/cohort.ts';
import { findReport } from '../../../evaluation/report-record.ts';
import type { Table } from '../../../store/table.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { jsonPointer } from '../../../web/api/problem.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

/** Final values of objectives whose figure HR brings. */
export const bringFigures: Endpoint<'POST /cohorts/{id}/figures'> = async (request, { table, now }) => {
  const { cohortId, settings, reported: before, reportedAt: times } = await cohortOf(table, request);
  const brought = request.body().reported;
  const known = new Set(
    settings.objectives.filter(({ indicator }) => indicator.measure === 'reported').map(({ id }) => id),
  );
  const errors = Object.keys(brought)
    .filter((id) => !known.has(id))
    .map((id) => ({
      pointer: jsonPointer(['reported', id]),
      detail: {
        en: `is no objective whose figure HR brings. Those are: ${[...known].join(', ') || 'none'}.`,
        fr: `n’est pas un objectif dont les RH apportent le chiffre. Ces objectifs sont : ${[...known].join(', ') || 'aucun'}.`,
      },
    }));
  if (errors.length > 0) {
    throw new ApiError({
      status: 422,
      title: { en: 'These figures belong to no objective.', fr: 'Ces chiffres ne vont avec aucun objectif.' },
      errors,
    });
  }
  await refuseWhenFrozen(table, cohortId);
  const reported = { ...before, ...brought };
  const at = now().toISOString();
  const reportedAt = { ...times, ...Object.fromEntries(Object.keys(brought).map((id) => [id, at])) };
  await changeCohort(table, cohortId, { reported, reportedAt });
  // It may have been frozen in between, from what was there.
  await refuseWhenFrozen(table, cohortId);
  return { reported };
};

async function refuseWhenFrozen(table: Table, cohortId: string): Promise<void> {
  const report = await findReport(table, cohortId);
  if (!report) return;
  throw new ApiError({
    status: 409,
    title: {
      en: 'The report is frozen: no figure gets into it any more.',
      fr: 'Le bilan est figé : plus aucun chiffre n’y entre.',
    },
    detail: {
      en: `It was frozen at ${report.frozenAt}, with what had been brought until then. Keep this figure for the next cohort.`,
      fr: `Il a été figé à ${report.frozenAt}, avec ce qui avait été apporté jusque-là. Gardez ce chiffre pour la prochaine cohorte.`,
    },
  });
}
