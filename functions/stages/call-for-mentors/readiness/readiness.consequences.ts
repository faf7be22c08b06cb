import { OnReadiness } from '../../../cohorts/events.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Locale } from '../../../locales/locale.ts';
import { after } from '../../../time/calendar.ts';
import { consequencesOfStop } from '../../cohort/stop.consequences.ts';
import type { Consequence, Consequences, DecisionInView } from '../../consequence.ts';
import { DELAY, MOST_DELAYS, missing, readinessSheet } from '../readiness.ts';
import type { ReadinessSheet } from './readiness.mail.ts';

/** With whom the matching begins; or until when it is put off, and who is asked again; or whom a stop reaches. */
export const consequencesOfReadiness: Consequences = async (decision) => {
  const { table, cohort, answers } = decision;
  switch (OnReadiness.safeParse(answers.decision).data) {
    case 'wait':
      return putOff(decision, await readinessSheet(table, cohort));
    case 'stop':
      return consequencesOfStop({ ...decision, because: missing(await readinessSheet(table, cohort)) });
    default:
      return matched(await readinessSheet(table, cohort));
  }
};

function matched({ mentees, mentorsTrained, mentorsSelected, places }: ReadinessSheet): Consequence[] {
  const untrained = mentorsSelected - mentorsTrained;
  return [
    {
      text: {
        en: `The matching begins. Mentees: ${mentees}; trained mentors: ${mentorsTrained}; their places: ${places}. All of them are told by mail that it is under way.`,
        fr: `L’appariement commence. Personnes à accompagner : ${mentees} ; mentors formés : ${mentorsTrained} ; leurs places : ${places}. Toutes ces personnes apprennent par mail qu’il est en cours.`,
      },
    },
    ...(untrained > 0 ? [notMatched(untrained)] : []),
    {
      text: {
        en: 'Whoever remains without a pair is told, and waits.',
        fr: 'Les personnes qui restent sans binôme en sont informées et attendent.',
      },
    },
  ];
}

const notMatched = (untrained: number): Consequence => ({
  text: {
    en: `Mentors who have not confirmed their training are left out: ${untrained}.`,
    fr: `Les mentors dont la formation n’est pas confirmée restent à l’écart : ${untrained}.`,
  },
});

function putOff(
  { cohort: { settings }, round, carryOutAt, timeZone }: DecisionInView,
  sheet: ReadinessSheet,
): Consequence[] {
  const { mentorsTrained, mentorsSelected } = sheet;
  const untrained = mentorsSelected - mentorsTrained;
  const again = after(carryOutAt, DELAY, settings);
  const on = (locale: Locale) => longDay(again, timeZone, locale);
  const isLast = round.number >= MOST_DELAYS;
  return [
    { text: { en: 'Nobody is matched yet.', fr: 'Aucun binôme n’est encore formé.' } },
    ...(untrained > 0
      ? [
          {
            text: {
              en: `Mentors who have not confirmed their training are asked once more by mail: ${untrained}.`,
              fr: `Les mentors dont la formation n’est pas confirmée reçoivent une nouvelle demande par mail : ${untrained}.`,
            },
          },
        ]
      : []),
    {
      text: isLast
        ? missing(sheet) !== undefined
          ? {
              en: `It cannot be put off any further: on ${on('en')} the matching begins if there is somebody to match by then, or else the cohort ends.`,
              fr: `Il n’y a plus d’autre report : le ${on('fr')}, l’appariement commence s’il y a alors quelqu’un à apparier ; sinon, la cohorte prend fin.`,
            }
          : {
              en: `It cannot be put off any further: on ${on('en')} the matching begins with those who are ready.`,
              fr: `Il n’y a plus d’autre report : le ${on('fr')}, l’appariement commence avec les personnes prêtes.`,
            }
        : {
            en: `You are asked again on ${on('en')}, unless everything is in place by then: in that case the matching begins.`,
            fr: `La question vous sera reposée le ${on('fr')}, sauf si tout est réuni d’ici là : l’appariement commence alors.`,
          },
    },
  ];
}
