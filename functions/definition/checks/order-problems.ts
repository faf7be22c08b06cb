import type { Localised } from '../../locales/locale.ts';
import { durationDays } from '../../time/duration.ts';
import type { CohortSettings } from '../definition.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { endReminderLimit, followUpLimit, pulseLimit, reminderLimit, resultsLimit } from './day-limits.ts';

/** Durations that run backwards, or past what they belong to. */
export function orderProblems(settings: CohortSettings): Problem[] {
  return [...pairsInOrder(settings), ...seriesProblems(settings), ...resultsTooLate(settings)];
}

function resultsTooLate(settings: CohortSettings): Problem[] {
  const { evaluation, retention } = settings;
  const { shareResultsAfter, followUps } = evaluation;
  if (durationDays(shareResultsAfter) < resultsLimit(settings)) return [];
  const [firstFollowUp] = followUps;
  const asked =
    firstFollowUp === undefined
      ? { en: '', fr: '' }
      : {
          en: `, and before people are asked what has stayed ("${firstFollowUp}" after the programme's end)`,
          fr: `, et avant qu’on demande ce qui est resté ("${firstFollowUp}" après la fin du programme)`,
        };
  const words = {
    en: `("${shareResultsAfter}") comes too late: it counts from closure, and people hear the results before personal data is erased ("${retention}" after closure)${asked.en}; share them earlier, or ask later`,
    fr: `("${shareResultsAfter}") vient trop tard : cela compte depuis la clôture, et les résultats sont annoncés avant l’effacement des données personnelles ("${retention}" après la clôture)${asked.fr} ; annoncez-les plus tôt, ou demandez plus tard`,
  };
  return [problemAt(['evaluation', 'shareResultsAfter'], words)];
}

const SHORTER_THAN_LENGTH: Localised = {
  en: 'must be shorter than length',
  fr: 'doit être plus court que length',
};

/** Each of these pairs must be in order. The second is the one complained of. */
function pairsInOrder({ checkIns, escalation, evaluation, kickoff, length }: CohortSettings): Problem[] {
  const ordered: Array<[earlier: string, later: string, path: Path, words: Localised]> = [
    [
      checkIns.nudgeFirstMeetingAfter,
      checkIns.flagFirstMeetingAfter,
      ['checkIns', 'flagFirstMeetingAfter'],
      {
        en: 'must be longer than checkIns.nudgeFirstMeetingAfter: people are reminded before HR is told',
        fr: 'doit être plus long que checkIns.nudgeFirstMeetingAfter : le rappel aux personnes précède le mot aux RH',
      },
    ],
    [
      checkIns.amberAfter,
      checkIns.redAfter,
      ['checkIns', 'redAfter'],
      {
        en: 'must be longer than checkIns.amberAfter',
        fr: 'doit être plus long que checkIns.amberAfter',
      },
    ],
    [
      checkIns.askSilentAfter,
      checkIns.proposeClosureAfter,
      ['checkIns', 'proposeClosureAfter'],
      {
        en: 'must be longer than checkIns.askSilentAfter: a pair is asked before its closure is proposed',
        fr: 'doit être plus long que checkIns.askSilentAfter : un binôme est interrogé avant que sa clôture soit proposée',
      },
    ],
    [
      evaluation.openBefore,
      evaluation.openFor,
      ['evaluation', 'openFor'],
      {
        en: `must be longer than evaluation.openBefore ("${evaluation.openBefore}"): the end forms close after the programme's end`,
        fr: `doit être plus long que evaluation.openBefore ("${evaluation.openBefore}") : les questionnaires de fin ferment après la fin du programme`,
      },
    ],
    [evaluation.openBefore, length, ['evaluation', 'openBefore'], SHORTER_THAN_LENGTH],
    [
      escalation.lastReminderBefore,
      escalation.stopAfter,
      ['escalation', 'stopAfter'],
      {
        en: 'must be longer than escalation.lastReminderBefore: HR is reminded before the cohort is stopped',
        fr: 'doit être plus long que escalation.lastReminderBefore : le rappel aux RH précède l’arrêt de la cohorte',
      },
    ],
    [kickoff.agreementWithin, length, ['kickoff', 'agreementWithin'], SHORTER_THAN_LENGTH],
  ];
  return ordered
    .filter(([earlier, later]) => durationDays(earlier) >= durationDays(later))
    .map(([, , path, words]) => problemAt(path, words));
}

function seriesProblems(settings: CohortSettings): Problem[] {
  const { checkIns, escalation, evaluation, length, reminders, remindBefore, retention } = settings;
  const series: Array<[path: Path, durations: readonly string[], limitDays: number, why: Localised]> = [
    [
      ['reminders'],
      reminders,
      reminderLimit(settings),
      {
        en: 'every form is closed by then, and it would never be sent',
        fr: 'tous les formulaires sont alors fermés, et il ne partirait jamais',
      },
    ],
    [
      ['remindBefore'],
      remindBefore === undefined ? [] : [remindBefore],
      reminderLimit(settings),
      {
        en: 'no form is open for so long, and it would never be sent',
        fr: 'aucun formulaire n’est ouvert si longtemps, et il ne partirait jamais',
      },
    ],
    [
      ['escalation', 'reminders'],
      escalation.reminders,
      durationDays(escalation.stopAfter),
      {
        en: `the cohort is stopped after ${escalation.stopAfter}`,
        fr: `la cohorte s’arrête après ${escalation.stopAfter}`,
      },
    ],
    [
      ['evaluation', 'reminders'],
      evaluation.reminders,
      endReminderLimit(settings),
      {
        en: `the end forms close after ${evaluation.openFor}`,
        fr: `les questionnaires de fin ferment après ${evaluation.openFor}`,
      },
    ],
    [
      ['checkIns', 'pulses'],
      checkIns.pulses,
      pulseLimit(settings),
      {
        en: `its answers come in for ${checkIns.answerWithin}, and the end forms open ${evaluation.openBefore} before the end of ${length}`,
        fr: `les réponses arrivent pendant ${checkIns.answerWithin}, et les questionnaires de fin ouvrent ${evaluation.openBefore} avant la fin de ${length}`,
      },
    ],
    [
      ['evaluation', 'followUps'],
      evaluation.followUps,
      followUpLimit(settings),
      {
        en: `personal data is erased ${retention} after closure: lengthen retention, or ask earlier`,
        fr: `les données personnelles sont effacées ${retention} après la clôture : allongez retention, ou demandez plus tôt`,
      },
    ],
  ];
  return [
    ...series.flatMap(([path, durations, limit, why]) => [
      ...rising(path, durations),
      ...beyond(path, durations, limit, why),
    ]),
    ...overlaps(settings),
  ];
}

/** One pulse is closed before the next is opened. */
function overlaps({ checkIns: { pulses, answerWithin } }: CohortSettings): Problem[] {
  return pulses.flatMap((pulse, i) => {
    const before = pulses[i - 1];
    const gap = before === undefined ? Infinity : durationDays(pulse) - durationDays(before);
    if (gap <= 0 || gap >= durationDays(answerWithin)) return [];
    const words = {
      en: `("${pulse}") opens before the answers to the one before are in: they may take ${answerWithin}; shorten checkIns.answerWithin or ask less often`,
      fr: `("${pulse}") ouvre avant que soient là les réponses au précédent, qui peuvent prendre ${answerWithin} ; raccourcissez checkIns.answerWithin ou demandez moins souvent`,
    };
    return [problemAt(['checkIns', 'pulses', i], words)];
  });
}

function rising(path: Path, durations: readonly string[]): Problem[] {
  return durations.flatMap((duration, i) => {
    const before = durations[i - 1];
    if (before === undefined || durationDays(before) < durationDays(duration)) return [];
    return [
      problemAt([...path, i], {
        en: `("${duration}") must be longer than the one before it ("${before}")`,
        fr: `("${duration}") doit être plus long que le précédent ("${before}")`,
      }),
    ];
  });
}

function beyond(path: Path, durations: readonly string[], limitDays: number, why: Localised): Problem[] {
  return durations.flatMap((duration, i) =>
    durationDays(duration) <= limitDays
      ? []
      : [
          problemAt([...path, i], {
            en: `("${duration}") comes too late: ${why.en}`,
            fr: `("${duration}") vient trop tard : ${why.fr}`,
          }),
        ],
  );
}
