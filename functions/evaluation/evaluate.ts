import type { EvaluationData } from './data.ts';
import { changes } from './figures/changes.ts';
import { sideResults } from './figures/side-results.ts';
import { waitedInVain } from './figures/waited-in-vain.ts';
import { objectiveResults } from './objectives.ts';
import { participation } from './participation.ts';
import { decisionAsked, recommendations, verdictOf } from './recommendations.ts';
import type { Report } from './report.ts';

/**
 * The report leadership gets. Store it as it is and draw everything from the stored one: computed again after one
 * more answer, the difference of the two reports would be that answer.
 */
export function evaluate(data: EvaluationData): Report {
  const sides = { mentor: sideResults(data, 'mentor'), mentee: sideResults(data, 'mentee') };
  const results = { participation: participation(data), sides, changes: changes(data) };
  const objectives = objectiveResults(data, results);
  const verdict = verdictOf(objectives, results);
  const withoutMentor = waitedInVain(data);
  const judged = { ...results, objectives, verdict, withoutMentor };
  return {
    schemaVersion: 2,
    frozenAt: data.frozenAt,
    cohort: { ...data.cohort },
    anonymity: { ...data.anonymity },
    ...judged,
    recommendations: recommendations(judged),
    decision: decisionAsked(judged),
  };
}
