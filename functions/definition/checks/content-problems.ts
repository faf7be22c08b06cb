import { demographicReason } from '../../directory/demographics.ts';
import type { Localised } from '../../locales/locale.ts';
import type { CohortSettings, ExtraQuestion } from '../definition.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { whyNotByAMean } from './each-of-a-mean.ts';
import { whyNotMeasurable } from './measurable.ts';

/** Objectives that cannot be measured, questions that must not be asked, and whatever is named twice. */
export function contentProblems(settings: CohortSettings): Problem[] {
  return [
    ...objectiveProblems(settings),
    ...Object.entries(settings.forms).flatMap(([form, questions]) =>
      questionProblems(['forms', form], questions),
    ),
    ...twice(['skills'], settings.skills, 'id'),
    ...twice(['objectives'], settings.objectives, 'id'),
    ...twice(['hr'], settings.hr, 'email'),
    ...twice(['leadership'], settings.leadership, 'email'),
  ];
}

function objectiveProblems({ objectives, evaluation, checkIns }: CohortSettings): Problem[] {
  const asked = { managerView: evaluation.managerView, pulses: checkIns.pulses.length };
  return objectives.flatMap((objective, i) => {
    const named = `("${objective.id}")`;
    const reason = whyNotMeasurable(objective, asked);
    if (reason)
      return [problemAt(['objectives', i], { en: `${named}: ${reason.en}`, fr: `${named} : ${reason.fr}` })];
    const misfit = whyNotByAMean(objective);
    return misfit ? [problemAt(['objectives', i, 'statement'], about(named, misfit))] : [];
  });
}

function questionProblems(path: Path, questions: readonly ExtraQuestion[]): Problem[] {
  const refused = questions.flatMap(({ id, label }, i) => {
    const names = [id, ...(typeof label === 'string' ? [label] : Object.values(label))];
    // A whole question may well hold such a word ("at any age"); a bare field name asks for the datum.
    const reason = names
      .filter((name) => name.length <= 40)
      .map(demographicReason)
      .find((one) => one !== undefined);
    return reason ? [problemAt([...path, i], about(`("${id}")`, reason))] : [];
  });
  return [...refused, ...twice(path, questions, 'id')];
}

function about(what: string, { en, fr }: Localised): Localised {
  return { en: `${what} ${en}`, fr: `${what} ${fr}` };
}

function twice<F extends string>(path: Path, entries: ReadonlyArray<Record<F, string>>, field: F): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, i) => {
    const value = entry[field];
    if (seen.has(value))
      return [
        problemAt(
          [...path, i, field],
          about(`("${value}")`, {
            en: 'is used twice: keep one, or rename it',
            fr: 'sert deux fois : gardez-en un, ou renommez-le',
          }),
        ),
      ];
    seen.add(value);
    return [];
  });
}
