import { YES_OR_NO } from '../../functions/evaluation/disclosure/told-count.ts';
import { isLikelyOfAll } from '../../functions/evaluation/verdict/likely-of-all.ts';
import { needed } from '../../functions/evaluation/verdict/needed.ts';
import { type OpinionVerdict, verdictOn } from '../../functions/evaluation/verdict/verdict.ts';
import { type Forecasts, forecasts } from './forecasts.ts';
import { ASKED, type SimulatedCohort, simulatedCohort, TARGETS, toldOf } from './simulated-cohort.ts';
import { variates } from './variates.ts';

/** What the verdicts promise, whatever the number of people and the target, unless said otherwise. */
const BOUNDS = {
  certainWrong: 0,
  amongTurned: 0.1,
  /** Of the cohorts with the word. */
  likelyOfAllWrong: 0.07,
  /** From twenty asked on, for targets up to 0.8. */
  justShort: 0.01,
  noWord: 0.03,
};
const LEAST_LIKELY_COME_TRUE = 2 / 3;
const MOST_UNLIKELY_COME_TRUE = 1 / 3;

/** Below, chance alone would break a bound now and then. */
const FEWEST_TO_JUDGE = 10_000;
/** After how many cohorts of a programme the next is foreseen. */
const AFTER = [1, 2, 3, 4, 6, 10];

/** How a kind of cohort fares: each as a share of all its cohorts, unless said otherwise. */
interface VerdictsOfKind {
  asked: number;
  target: number;
  /** Certain, of those who answered, or neither. */
  told: { certain: number; among: number; atAnEnd: number; noWord: number };
  certainWrong: number;
  /** "Among those who answered" and all who were asked would turn it. */
  amongTurned: number;
  likelyOfAll: number;
  /** Of the cohorts with that word; 0 where none has it. */
  likelyOfAllWrong: number;
}

export interface VerdictsBenchmark {
  cohortsOfEachKind: number;
  kinds: VerdictsOfKind[];
  /** Of the kinds of cohort, that with most of it. */
  worst: typeof BOUNDS;
  forecasts: Forecasts[];
  /** Which promises were broken; null where there were too few cohorts to say. */
  broken: string[] | null;
}

/**
 * How often a verdict can be told and how often it is wrong, for true shares from Beta(8, 2); and how often what
 * "next time" says comes true. The same cohorts every time.
 */
export function verdictsBenchmark(cohorts = FEWEST_TO_JUDGE): VerdictsBenchmark {
  const kinds = ASKED.flatMap((asked) => {
    const draw = variates(asked);
    const simulated = Array.from({ length: cohorts }, () => simulatedCohort(draw, asked, draw.beta(8, 2)));
    return TARGETS.map((target) => verdictsOfKind(simulated, asked, target));
  });
  const foreseen = AFTER.map((after) => forecasts(cohorts, after));
  const worst = worstOf(kinds);
  return {
    cohortsOfEachKind: cohorts,
    kinds,
    worst,
    forecasts: foreseen,
    broken: cohorts < FEWEST_TO_JUDGE ? null : [...brokenBounds(worst), ...brokenForecasts(foreseen)],
  };
}

const CERTAIN: readonly OpinionVerdict[] = ['met', 'missed'];
const AMONG: readonly OpinionVerdict[] = ['metAmongAnswered', 'missedAmongAnswered'];
const AT_AN_END: readonly OpinionVerdict[] = ['metOrJustShort', 'missedOrJustMet'];
const NO_WORD: readonly OpinionVerdict[] = ['notTold', 'notRepresentative'];
const SAYS_MET: readonly OpinionVerdict[] = ['met', 'metAmongAnswered'];

function verdictsOfKind(cohorts: readonly SimulatedCohort[], asked: number, target: number): VerdictsOfKind {
  const judged = cohorts.map((cohort) => {
    const figure = { told: toldOf(cohort), answered: cohort.answered, asked, target, scale: YES_OR_NO };
    const verdict = verdictOn(figure);
    const isMet = cohort.yesOfAsked >= needed(target, asked, YES_OR_NO);
    return {
      verdict,
      isLikely: isLikelyOfAll(verdict, figure),
      isTurned: isMet !== SAYS_MET.includes(verdict),
    };
  });
  const share = (of: (one: (typeof judged)[number]) => boolean) => judged.filter(of).length / judged.length;
  const told = (verdicts: readonly OpinionVerdict[]) => share(({ verdict }) => verdicts.includes(verdict));
  const turned = (verdicts: readonly OpinionVerdict[]) =>
    share(({ verdict, isTurned }) => isTurned && verdicts.includes(verdict));
  const likely = share(({ isLikely }) => isLikely);
  return {
    asked,
    target,
    told: { certain: told(CERTAIN), among: told(AMONG), atAnEnd: told(AT_AN_END), noWord: told(NO_WORD) },
    certainWrong: turned(CERTAIN),
    amongTurned: turned(AMONG),
    likelyOfAll: likely,
    likelyOfAllWrong: likely === 0 ? 0 : share(({ isLikely, isTurned }) => isLikely && isTurned) / likely,
  };
}

function worstOf(kinds: readonly VerdictsOfKind[]): typeof BOUNDS {
  const most = (of: (kind: VerdictsOfKind) => number) => Math.max(...kinds.map(of));
  const isExpectedToBeTold = ({ asked, target }: VerdictsOfKind) => asked >= 20 && target <= 0.8;
  return {
    certainWrong: most(({ certainWrong }) => certainWrong),
    amongTurned: most(({ amongTurned }) => amongTurned),
    likelyOfAllWrong: most(({ likelyOfAllWrong }) => likelyOfAllWrong),
    justShort: most((kind) => (isExpectedToBeTold(kind) ? kind.told.atAnEnd : 0)),
    noWord: most(({ told }) => told.noWord),
  };
}

function brokenBounds(worst: typeof BOUNDS): string[] {
  return Object.entries(BOUNDS).flatMap(([name, bound]) => {
    const found = Object.entries(worst).find(([other]) => other === name)?.[1] ?? Number.NaN;
    return found <= bound ? [] : [`${name}: ${found}, at most ${bound}`];
  });
}

function brokenForecasts(foreseen: readonly Forecasts[]): string[] {
  return foreseen.flatMap(({ cohorts, comesTrue: { likely = 1, unlikely = 0 } }) => [
    ...(likely >= LEAST_LIKELY_COME_TRUE ? [] : [`likely after ${cohorts} cohorts: ${likely}`]),
    ...(unlikely <= MOST_UNLIKELY_COME_TRUE ? [] : [`unlikely after ${cohorts} cohorts: ${unlikely}`]),
  ]);
}
