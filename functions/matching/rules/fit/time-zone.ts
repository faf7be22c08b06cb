import { type Fit, FULL, UNKNOWN } from './fit.ts';
import { type SharedHours, WORKING_DAY_HOURS } from './shared-hours.ts';

/** How much of the working day the two share. */
export function timeZoneFit({ shared, alike }: SharedHours): Fit {
  const share = (i: number, j: number) => {
    const hours = shared(i, j);
    return hours === undefined ? UNKNOWN : Math.round((FULL * hours) / WORKING_DAY_HOURS);
  };
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const hours = shared(i, j);
      if (hours === undefined) return [{ criterion: 'timeZone', unknown: true }];
      return [{ criterion: 'timeZone', sharedHours: hours }];
    },
  };
}
