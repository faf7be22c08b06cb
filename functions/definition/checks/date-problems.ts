import { momentOn, sendingAt } from '../../time/calendar.ts';
import { DAY_MS } from '../../time/day.ts';
import { localDate } from '../../time/local-date.ts';
import { cohortCalendar, earliestKickoff, kickoffTime, startsAt } from '../cohort-calendar.ts';
import type { CohortSettings } from '../definition.ts';
import { type Problem, problemAt } from '../problem.ts';
import { lengthProblems } from './length-problems.ts';

/** A year, leap day and all: what is planned further ahead is planned anew. */
const MOST_DAYS_AHEAD = 366;

/** A start in the past or too far ahead; else lengths out of bounds, and a kickoff that does not fit. */
export function dateProblems(settings: CohortSettings, now: Date): Problem[] {
  const start = startProblems(settings, now);
  if (start.length > 0) return start;
  const length = lengthProblems(settings, now);
  return length.length > 0 ? length : kickoffProblems(settings, now);
}

function startProblems({ startDate, timeZone }: CohortSettings, now: Date): Problem[] {
  const today = localDate(now, timeZone);
  const days = (Date.parse(startDate) - Date.parse(today)) / DAY_MS;
  if (days < 0) {
    const words = {
      en: `lies in the past: it is ${startDate}, and today is ${today}; choose a later day, or leave it out to start on the next working day`,
      fr: `est déjà passé : ${startDate}, et nous sommes le ${today} ; choisissez un jour ultérieur, ou ôtez-le pour commencer le prochain jour ouvré`,
    };
    return [problemAt(['startDate'], words)];
  }
  if (days <= MOST_DAYS_AHEAD) return [];
  const latest = localDate(new Date(now.getTime() + MOST_DAYS_AHEAD * DAY_MS), timeZone);
  const words = {
    en: `is too far ahead: a cohort can be launched up to ${MOST_DAYS_AHEAD} days before its start, so today with a start until ${latest}; it is ${startDate}`,
    fr: `est trop lointain : une cohorte se lance au plus ${MOST_DAYS_AHEAD} jours avant son début, donc aujourd’hui pour un début jusqu’au ${latest} ; vous avez donné ${startDate}`,
  };
  return [problemAt(['startDate'], words)];
}

/** A date fixed for the kickoff on which not everybody works, or which leaves no time for the stages before it. */
function kickoffProblems(settings: CohortSettings, now: Date): Problem[] {
  const { on } = settings.kickoff;
  if (on === undefined) return [];
  const time = kickoffTime(settings);
  const dayOf = (at: Date) => localDate(at, settings.timeZone);
  const working = dayOf(sendingAt(on, time));
  if (working !== on) {
    const words = {
      en: `("${on}") is not a working day of the company and all its sites: the next one is ${working}`,
      fr: `("${on}") n’est pas un jour ouvré de l’entreprise et de tous ses sites : le prochain est le ${working}`,
    };
    return [problemAt(['kickoff', 'on'], words)];
  }
  const { proposals } = cohortCalendar(settings, { startsAt: startsAt(settings, now) });
  const earliest = earliestKickoff(settings, proposals.closesAt);
  if (momentOn(on, time) >= earliest) return [];
  const words = {
    en: `("${on}") comes too early: the calls and the matching before it go on until ${dayOf(proposals.closesAt)}, and people are invited two working days ahead; the earliest possible date is ${dayOf(earliest)}. Choose that or a later one, start earlier, or shorten the calls`,
    fr: `("${on}") vient trop tôt : les appels et l’appariement qui précèdent durent jusqu’au ${dayOf(proposals.closesAt)}, et l’invitation part deux jours ouvrés à l’avance ; la première date possible est le ${dayOf(earliest)}. Choisissez celle-ci ou une date ultérieure, commencez plus tôt, ou raccourcissez les appels`,
  };
  return [problemAt(['kickoff', 'on'], words)];
}
