import { countryOf } from '../../time/country.ts';
import { isKnownCountry, regionsOf } from '../../time/working-days.ts';
import type { CohortSettings } from '../definition.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

/** Countries and regions whose public holidays are not known, of the cohort and of its sites. */
export function placeProblems({ country, sites }: CohortSettings): Problem[] {
  return [
    ...countryProblems(['country'], country),
    ...Object.entries(sites).flatMap(([name, site]) =>
      countryProblems(['sites', name, 'country'], site.country),
    ),
  ];
}

function countryProblems(path: Path, country: string | undefined): Problem[] {
  if (country === undefined || isKnownCountry(country)) return [];
  const code = countryOf(country);
  if (!isKnownCountry(code)) {
    const words = `"${country}" has no public holidays that we know of: check the code (ISO 3166-1, "FR"), or leave it out and only week-ends are skipped`;
    return [problemAt(path, words)];
  }
  return [problemAt(path, `("${country}") ${regionWords(code)}`)];
}

function regionWords(code: string): string {
  const regions = Object.entries(regionsOf(code)).map(([region, name]) => `"${region}" (${name})`);
  if (regions.length === 0)
    return `has a region, and of "${code}" we know the holidays of the whole country only: write "${code}", and give the other days in closedDays`;
  return `is no region with public holidays that we know of; there are ${regions.join(', ')}. Write "${code}" for those of the whole country, and give other days in closedDays`;
}
