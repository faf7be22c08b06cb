import { type Calendar, earliestKickoff } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import { after, type Moved } from '../../../time/calendar.ts';
import { isExact } from '../../../time/duration.ts';
import { localDate } from '../../../time/local-date.ts';
import { type PlannedDate, uncommonDates, whyInWords } from './plan.ts';

export interface ForeseenDates {
  calendar: Calendar;
  plan: readonly PlannedDate[];
  moves: readonly Moved[];
}

/**
 * What holidays and closed days make of the dates, where HR may not expect it. That a date waits for the end of a public
 * holiday of the cohort's own country is said in the plan, beside the date.
 */
export function calendarWarnings(definition: CohortDefinition, dates: ForeseenDates): Localised[] {
  return [
    ...startWarnings(definition, dates),
    ...closureWarnings(definition, dates),
    ...siteWarnings(definition, dates),
    ...kickoffWarnings(definition, dates),
    ...(definition.country
      ? []
      : [
          {
            en: 'No country is given: only week-ends are skipped, public holidays are not.',
            fr: 'Aucun pays n’est donné : seuls les week-ends sont sautés, pas les jours fériés.',
          },
        ]),
  ];
}

function startWarnings(
  { country, startDate, timeZone }: CohortDefinition,
  { calendar, moves }: ForeseenDates,
): Localised[] {
  const starts = localDate(calendar.mentorCall.opensAt, timeZone);
  if (starts === startDate) return [];
  const move = moves.find(({ from, to }) => from === startDate && to === starts);
  const why = move && whyInWords(move.why, country);
  const [because, parceQue] = why ? [` (${why.en})`, ` (${why.fr})`] : ['', ''];
  return [
    {
      en: `The start date ${startDate} is not a working day: the call opens on ${starts}${because}.`,
      fr: `La date de début ${startDate} n’est pas un jour ouvré : l’appel ouvre le ${starts}${parceQue}.`,
    },
  ];
}

function closureWarnings(
  { startDate, timeZone }: CohortDefinition,
  { plan, moves }: ForeseenDates,
): Localised[] {
  const ofClosures = new Set(
    moves
      .filter(({ from, why }) => from !== startDate && (why.because === 'closed' || why.site !== undefined))
      .map(({ to }) => to),
  );
  return plan.flatMap(({ what, at, on, moved }) =>
    moved && ofClosures.has(localDate(at, timeZone))
      ? [
          {
            en: `${what.en}: on ${on.en}, ${moved.en}.`,
            fr: `${what.fr} : le ${on.fr}, ${moved.fr}.`,
          },
        ]
      : [],
  );
}

function siteWarnings(definition: CohortDefinition, { plan }: ForeseenDates): Localised[] {
  // To the second, whatever the day.
  if (isExact(definition.callForMentors.openFor)) return [];
  return uncommonDates(definition, plan).map(({ what, on, sites }) => {
    const off = sites.map((site) => `"${site}"`).join(', ');
    return {
      en: `${what.en}: on ${on.en}, when nobody works at ${off}. All sites have no working day in common within a week.`,
      fr: `${what.fr} : le ${on.fr}, quand personne ne travaille à ${off}. Les sites n’ont aucun jour ouvré en commun dans la semaine.`,
    };
  });
}

function kickoffWarnings(definition: CohortDefinition, { calendar }: ForeseenDates): Localised[] {
  const { kickoff, callForMentors, timeZone } = definition;
  if (kickoff.on === undefined) return [];
  const slowest = after(calendar.lastProposalsCloseAt, callForMentors.extendBy, definition);
  if (earliestKickoff(definition, slowest) <= calendar.kickoffAt) return [];
  const day = (at: Date, locale: Locale) => longDay(at, timeZone, locale);
  return [
    {
      en: `The kickoff on ${day(calendar.kickoffAt, 'en')} is reached as planned. If the call has to be extended and every wave of proposals is used, the pairs are known on ${day(slowest, 'en')} only: the kickoff is then moved, and you are told.`,
      fr: `Le lancement du ${day(calendar.kickoffAt, 'fr')} tient comme prévu. S’il faut prolonger l’appel et que toutes les vagues de propositions servent, les binômes ne sont connus que le ${day(slowest, 'fr')} : le lancement est alors déplacé, et vous l’apprenez.`,
    },
  ];
}
