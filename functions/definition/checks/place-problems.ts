import type { Localised } from '../../locales/locale.ts';
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
    const words = {
      en: `"${country}" has no public holidays that we know of: check the code (ISO 3166-1, "FR"), or leave it out and only week-ends are skipped`,
      fr: `"${country}" n’a pas de jours fériés que nous connaissions : vérifiez le code (ISO 3166-1, "FR"), ou ôtez-le et seuls les week-ends seront sautés`,
    };
    return [problemAt(path, words)];
  }
  const { en, fr } = regionWords(code);
  return [problemAt(path, { en: `("${country}") ${en}`, fr: `("${country}") ${fr}` })];
}

function regionWords(code: string): Localised {
  const regions = Object.entries(regionsOf(code)).map(([region, name]) => `"${region}" (${name})`);
  if (regions.length === 0)
    return {
      en: `has a region, and of "${code}" we know the holidays of the whole country only: write "${code}", and give the other days in closedDays`,
      fr: `nomme une région, et de "${code}" nous ne connaissons que les jours fériés du pays entier : écrivez "${code}", et donnez les autres jours dans closedDays`,
    };
  const known = regions.join(', ');
  return {
    en: `is no region with public holidays that we know of; there are ${known}. Write "${code}" for those of the whole country, and give other days in closedDays`,
    fr: `n’est pas une région dont nous connaissions les jours fériés ; il y a ${known}. Écrivez "${code}" pour ceux du pays entier, et donnez les autres jours dans closedDays`,
  };
}
