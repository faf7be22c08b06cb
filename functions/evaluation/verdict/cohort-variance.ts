/**
 * How much the shares of cohorts differ beyond chance, before anything is known of this programme: rho of a
 * beta-binomial. Assumed, not measured: at a share of 0.8, a standard deviation of nine points. The benchmark
 * `verdicts` tries forecasts on programmes with anything from none to twice as much.
 */
const USUAL = 0.05;

/** Fewer cohorts allow no estimate. */
const FEWEST_FOR_ESTIMATE = 4;

/**
 * How many cohorts' worth of evidence the usual value is. Of programmes that do differ by it, three in ten show four
 * shares as close to one another as if they did not; told as ends, they are still closer.
 */
const USUAL_COUNTS_AS = 8;

/**
 * The variance between cohorts as a part of m (1 - m), m being their mean share: by moments (Cochran's Q of the shares
 * against what chance alone gives), drawn to the usual value while cohorts are few.
 */
export function varianceBetween(cohorts: readonly { share: number; answered: number }[]): number {
  if (cohorts.length < FEWEST_FOR_ESTIMATE) return USUAL;
  const total = (of: (cohort: { share: number; answered: number }) => number) =>
    cohorts.reduce((sum, cohort) => sum + of(cohort), 0);
  const answered = total((cohort) => cohort.answered);
  const mean = total((cohort) => cohort.share * cohort.answered) / answered;
  // Nothing differs where everybody, or nobody, said yes.
  if (mean <= 0 || mean >= 1) return USUAL;
  const q = total((cohort) => cohort.answered * (cohort.share - mean) ** 2) / (mean * (1 - mean));
  const freedom = cohorts.length - 1;
  const estimate = (q - freedom) / (answered - total((cohort) => cohort.answered ** 2) / answered - freedom);
  const shrunk = (USUAL_COUNTS_AS * USUAL + freedom * Math.max(0, estimate)) / (USUAL_COUNTS_AS + freedom);
  return Math.min(1, shrunk);
}
