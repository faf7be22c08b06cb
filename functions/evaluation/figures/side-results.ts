import type { Side } from '../../definition/side.ts';
import type { EvaluationData } from '../data.ts';
import type { SideResults, StatementResult } from '../report.ts';
import { answerLevels, lastPulse } from './answer-levels.ts';
import { commentsToShow } from './comments.ts';
import { hoursFigure } from './hours-figure.ts';
import { masked } from './masked.ts';
import { scoreFigure } from './score-figure.ts';
import { shareFigure } from './share-figure.ts';
import { statementResult } from './statement-results.ts';

/** What the people of one side said; and how many were asked and answered, which everybody may know. */
export function sideResults(data: EvaluationData, side: Side): SideResults {
  const { scores: threshold, comments: authors } = data.anonymity;
  const paired = new Set(data.pairs.map((pair) => pair[side]));
  const endForms = data.endForms.filter((form) => form.side === side && paired.has(form.participant));
  const pulses = data.pulses.filter((pulse) => pulse.side === side && paired.has(pulse.participant));
  const comments = data.comments.filter((comment) => comment.side === side);
  const unreachable = data.participants.filter(
    (person) => person.side === side && person.unreachable && paired.has(person.key),
  );
  const asked = paired.size;
  const levels = answerLevels(endForms, pulses);
  const result = (statement: keyof typeof levels) => statementResult(levels[statement], asked, threshold);
  // A cohort may end before the pulse that was kept for this report.
  const isTold = data.toldAtMidPoint !== undefined && lastPulse(pulses) === data.toldAtMidPoint;
  const ofPulse = (statement: 'helpfulness' | 'openness'): StatementResult =>
    isTold ? { favourable: masked('toldAtMidPoint') } : result(statement);
  const shown = (about: 'success' | 'oneThingToChange') =>
    commentsToShow(
      comments.filter((comment) => comment.about === about),
      data.cohort.id,
      authors,
    );
  return {
    asked: { kind: 'count', count: asked },
    response: { kind: 'counted', of: asked, count: endForms.length },
    unreachable: { kind: 'count', count: unreachable.length },
    statements: {
      goalAttainment: result('goalAttainment'),
      usesLearning: result('usesLearning'),
      helpfulness: ofPulse('helpfulness'),
      openness: ofPulse('openness'),
      partnerKeptCommitments: result('partnerKeptCommitments'),
      trainingPrepared: result('trainingPrepared'),
      wouldDoAgain: result('wouldDoAgain'),
    },
    recommendScore: scoreFigure(answered(endForms.map(({ recommend }) => recommend)), asked, threshold),
    wantsNext: shareFigure(answered(endForms.map(({ wantsNext }) => wantsNext)), asked, threshold),
    hours: hoursFigure(answered(endForms.map(({ hours }) => hours)), asked, threshold),
    comments: { success: shown('success'), oneThingToChange: shown('oneThingToChange') },
  };
}

function answered<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}
