import type { Side } from '../../definition/side.ts';
import type { EvaluationData } from '../data.ts';
import type { CountRange, Masked, Share, SideResults } from '../report.ts';
import { answerLevels } from './answer-levels.ts';
import { commentsToShow } from './comments.ts';
import { disclose } from './disclosure.ts';
import { masked } from './masked.ts';
import { meanFigure } from './mean-figure.ts';
import { scoreFigure } from './score-figure.ts';
import { exactShare } from './share.ts';
import { statementResult } from './statement-results.ts';

/** What the people of one side said. A side below the threshold is masked as a whole. */
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
  const few = { low: 0, high: threshold - 1 };
  const levels = answerLevels(endForms, pulses);
  const result = (statement: keyof typeof levels) => statementResult(levels[statement], asked, threshold);
  const shown = (about: 'success' | 'oneThingToChange') =>
    commentsToShow(
      comments.filter((comment) => comment.about === about),
      data.cohort.id,
      authors,
    );
  return {
    asked: asked < threshold ? masked('belowThreshold') : { kind: 'count', count: asked },
    response: responseFigure(endForms.length, asked, threshold),
    representative: endForms.length >= threshold && 2 * endForms.length >= asked,
    unreachable: asked < threshold ? few : disclose(unreachable.length, asked, threshold),
    statements: {
      goalAttainment: result('goalAttainment'),
      usesLearning: result('usesLearning'),
      helpfulness: result('helpfulness'),
      openness: result('openness'),
      partnerKeptCommitments: result('partnerKeptCommitments'),
      trainingPrepared: result('trainingPrepared'),
      wouldDoAgain: result('wouldDoAgain'),
    },
    recommendScore: scoreFigure(answered(endForms.map(({ recommend }) => recommend)), threshold),
    hours: meanFigure(answered(endForms.map(({ hours }) => hours)), threshold),
    comments: { success: shown('success'), oneThingToChange: shown('oneThingToChange') },
  };
}

/** Who answered is counted exactly (see `disclose`), unless so few did that the number itself is too small. */
function responseFigure(answers: number, asked: number, threshold: number): Share | Masked {
  if (asked < threshold) return masked('belowThreshold');
  const count: CountRange =
    answers < threshold ? { low: 0, high: threshold - 1 } : { low: answers, high: answers };
  return exactShare(count, asked);
}

function answered(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}
