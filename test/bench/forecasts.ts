import { YES_OR_NO } from '../../functions/evaluation/disclosure/told-count.ts';
import { needed } from '../../functions/evaluation/verdict/needed.ts';
import { type NextTime, nextTime } from '../../functions/evaluation/verdict/next-time.ts';
import { ASKED, simulatedCohort, TARGETS, toldOf } from './simulated-cohort.ts';
import { type Variates, variates } from './variates.ts';

/** How much the cohorts of a programme differ beyond chance. */
const RHO = [0, 0.02, 0.05, 0.1] as const;
/** How the mean shares of programmes are spread. */
const MEANS: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [8, 2],
  [6, 3],
];
/** How often each word came true, of the forecasts that had it; null when none had. */
export interface Forecasts {
  cohorts: number;
  told: Partial<Record<NextTime, number>>;
  comesTrue: Partial<Record<NextTime, number>>;
}

/** Forecasts after so many cohorts of a programme, each checked against everybody asked in the one that follows. */
export function forecasts(programmes: number, cohorts: number): Forecasts {
  const draw = variates(cohorts);
  const counts = new Map<NextTime, { told: number; true: number }>();
  for (let i = 0; i < programmes; i++) {
    const { word, isMet } = oneForecast(draw, cohorts);
    const { told, true: came } = counts.get(word) ?? { told: 0, true: 0 };
    counts.set(word, { told: told + 1, true: came + Number(isMet) });
  }
  const shares = (of: (count: { told: number; true: number }) => number) =>
    Object.fromEntries([...counts].map(([word, count]) => [word, of(count)]));
  return {
    cohorts,
    told: shares(({ told }) => told / programmes),
    comesTrue: shares(({ told, true: came }) => came / told),
  };
}

function oneForecast(draw: Variates, cohorts: number): { word: NextTime; isMet: boolean } {
  const [a, b] = draw.oneOf(MEANS);
  const mean = draw.beta(a, b);
  const rho = draw.oneOf(RHO);
  const share = () => (rho === 0 ? mean : draw.beta(mean * (1 / rho - 1), (1 - mean) * (1 / rho - 1)));
  const asked = draw.oneOf(ASKED);
  const target = draw.oneOf(TARGETS);
  const seen = Array.from({ length: cohorts }, () => simulatedCohort(draw, asked, share()));
  const told = seen.flatMap((cohort) => {
    const range = toldOf(cohort);
    return range === undefined ? [] : [{ told: range, answered: cohort.answered }];
  });
  const next = simulatedCohort(draw, asked, share());
  return {
    word: nextTime(told, { asked, target }),
    isMet: next.yesOfAsked >= needed(target, asked, YES_OR_NO),
  };
}
