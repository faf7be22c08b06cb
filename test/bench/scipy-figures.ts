export interface SciPyFigures {
  seconds: number;
  peakMb: number;
}

/**
 * SciPy 1.17, `linear_sum_assignment`, measured elsewhere on the same shapes and recorded here for orientation:
 * it is no part of this project and is not run. Up to 5,000 on these very instances, the matrix being there; the
 * two largest are of an earlier day and of other scores, and the last needed 25 s more to build its matrix.
 */
const FIGURES: Record<string, SciPyFigures> = {
  'dense 1000 1000': { seconds: 0.036, peakMb: 92 },
  'dense 2000 2000': { seconds: 0.18, peakMb: 138 },
  'dense 5000 5000': { seconds: 1.5, peakMb: 458 },
  'realistic 2000 1000': { seconds: 0.2, peakMb: 159 },
  'realistic 5000 2500': { seconds: 1.9, peakMb: 454 },
  'realistic 10000 5000': { seconds: 25, peakMb: 1800 },
  'realistic 20000 10000': { seconds: 143, peakMb: 6900 },
};

export function sciPyFigures(name: string): SciPyFigures | undefined {
  return FIGURES[name];
}
