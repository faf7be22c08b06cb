import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { longDay, longMoment } from '../../../locales/dates.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import type { Moved } from '../../../time/calendar.ts';
import { localDate } from '../../../time/local-date.ts';
import { sitesOff } from '../../../time/working-days.ts';

/** One date of the plan, for people to read. */
export interface PlannedDate {
  what: Localised;
  at: Date;
  /** "Monday 4 January 2027 at 09:00 (Central European Time)" */
  on: Localised;
  /** Why it is not on the day that the durations lead to, where a holiday or a closed day stands in the way. */
  moved?: Localised;
}

/** Every date of the calendar in the order of time, in words. */
export function plan(
  { timeZone, country }: Pick<CohortDefinition, 'timeZone' | 'country'>,
  calendar: Calendar,
  moves: readonly Moved[],
): PlannedDate[] {
  const movedTo = new Map(moves.map((move) => [move.to, move]));
  return namedDates(calendar)
    .map(([what, at]) => {
      const move = movedTo.get(localDate(at, timeZone));
      const on = {
        en: longMoment(at, timeZone, 'en'),
        fr: longMoment(at, timeZone, 'fr'),
      };
      return { what, at, on, ...(move && { moved: inWords(move, country) }) };
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** "instead of Thursday 24 December 2026: the company is closed". */
function inWords({ from, why }: Moved, country: string | undefined): Localised {
  const because = whyInWords(why, country);
  return {
    en: `instead of ${dayInWords(from, 'en')}: ${because.en}`,
    fr: `au lieu du ${dayInWords(from, 'fr')} : ${because.fr}`,
  };
}

export function whyInWords(why: Moved['why'], country: string | undefined): Localised {
  const { site } = why;
  if (why.because === 'closed') {
    return site === undefined
      ? { en: 'the company is closed', fr: 'l’entreprise est fermée' }
      : { en: `nobody works at the site "${site}"`, fr: `personne ne travaille sur le site "${site}"` };
  }
  const where =
    site !== undefined
      ? { en: ` at the site "${site}"`, fr: ` sur le site "${site}"` }
      : { en: country ? ` in ${country}` : '', fr: country ? ` (${country})` : '' };
  return {
    en: `${why.name.en} is a public holiday${where.en}`,
    fr: `${why.name.fr} est un jour férié${where.fr}`,
  };
}

/** The dates on which nobody works at one of the sites, since the sites have no day in common within a week. */
export function uncommonDates(
  definition: Pick<CohortDefinition, 'timeZone' | 'country' | 'sites'>,
  dates: readonly PlannedDate[],
): Array<PlannedDate & { sites: string[] }> {
  return dates.flatMap((date) => {
    const day = Temporal.PlainDate.from(localDate(date.at, definition.timeZone));
    const sites = sitesOff(day, definition).map(({ site }) => site);
    return sites.length > 0 ? [{ ...date, sites }] : [];
  });
}

function dayInWords(date: string, locale: Locale): string {
  return longDay(`${date}T12:00:00Z`, 'UTC', locale);
}

function namedDates(calendar: Calendar): Array<[what: Localised, at: Date]> {
  const { mentorCall, mentorTraining, menteeCall, proposals, agreement, endForms, midPointAt } = calendar;
  return [
    [{ en: 'The call for mentors opens', fr: 'L’appel aux mentors ouvre' }, mentorCall.opensAt],
    [{ en: 'The call for mentors closes', fr: 'L’appel aux mentors ferme' }, mentorCall.closesAt],
    [
      { en: 'The mentors are selected, at the latest', fr: 'Les mentors sont sélectionnés, au plus tard' },
      calendar.mentorSelectionBy,
    ],
    [
      { en: 'The mentors have confirmed their training', fr: 'Les mentors ont confirmé leur formation' },
      mentorTraining.closesAt,
    ],
    [
      { en: 'The call for mentees opens', fr: 'L’appel aux personnes à accompagner ouvre' },
      menteeCall.opensAt,
    ],
    [
      { en: 'The call for mentees closes', fr: 'L’appel aux personnes à accompagner ferme' },
      menteeCall.closesAt,
    ],
    [
      {
        en: 'The mentees are selected, at the latest',
        fr: 'Les personnes à accompagner sont sélectionnées, au plus tard',
      },
      calendar.menteeSelectionBy,
    ],
    [{ en: 'The matching begins', fr: 'L’appariement commence' }, calendar.matchingFrom],
    [
      { en: 'The pairs are proposed, at the latest', fr: 'Les binômes sont proposés, au plus tard' },
      calendar.reviewBy,
    ],
    [
      { en: 'Both sides have answered the proposal', fr: 'Les deux côtés ont répondu à la proposition' },
      proposals.closesAt,
    ],
    [
      {
        en: 'Both sides have answered, if every wave of proposals is used',
        fr: 'Les deux côtés ont répondu, si toutes les vagues de propositions servent',
      },
      calendar.lastProposalsCloseAt,
    ],
    [{ en: 'The kickoff', fr: 'Le lancement' }, calendar.kickoffAt],
    [
      {
        en: 'The pairs have agreed on how they work',
        fr: 'Les binômes ont convenu de leur façon de travailler',
      },
      agreement.closesAt,
    ],
    [
      {
        en: 'Pairs are reminded of their first meeting',
        fr: 'Les binômes reçoivent un rappel de leur première rencontre',
      },
      calendar.firstMeetingNudgeAt,
    ],
    [
      {
        en: 'HR hears of pairs that have not met',
        fr: 'Les RH apprennent quels binômes ne se sont pas rencontrés',
      },
      calendar.firstMeetingFlagAt,
    ],
    ...calendar.pulses.map(({ opensAt }, i): [Localised, Date] => [
      { en: `Pulse ${i + 1} opens`, fr: `Le point d’étape ${i + 1} ouvre` },
      opensAt,
    ]),
    ...(midPointAt
      ? [
          [{ en: 'The mid-point summary', fr: 'Le bilan de mi-parcours' }, midPointAt] satisfies [
            Localised,
            Date,
          ],
        ]
      : []),
    [{ en: 'The last forms open', fr: 'Les derniers questionnaires ouvrent' }, endForms.opensAt],
    [{ en: 'The last day of the programme', fr: 'Le dernier jour du programme' }, calendar.endsAt],
    [{ en: 'The last forms close', fr: 'Les derniers questionnaires ferment' }, endForms.closesAt],
    [
      { en: 'The cohort is closed, at the latest', fr: 'La cohorte est close, au plus tard' },
      calendar.closedAt,
    ],
    [
      { en: 'Everybody hears the results', fr: 'Les résultats sont annoncés à tout le monde' },
      calendar.resultsAt,
    ],
    ...calendar.followUps.map(({ opensAt }, i): [Localised, Date] => [
      { en: `Follow-up ${i + 1} opens`, fr: `Le suivi ${i + 1} ouvre` },
      opensAt,
    ]),
    [{ en: 'Personal data is erased', fr: 'Les données personnelles sont effacées' }, calendar.erasedAt],
  ];
}
