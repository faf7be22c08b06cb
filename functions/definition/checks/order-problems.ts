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
      ? ''
      : `, and before people are asked what has stayed ("${firstFollowUp}" after the programme's end)`;
  const words = `("${shareResultsAfter}") comes too late: it counts from closure, and people hear the results before personal data is erased ("${retention}" after closure)${asked}; share them earlier, or ask later`;
  return [problemAt(['evaluation', 'shareResultsAfter'], words)];
}

/** Each of these pairs must be in order. The second is the one complained of. */
function pairsInOrder({ checkIns, escalation, evaluation, kickoff, length }: CohortSettings): Problem[] {
  const ordered: Array<[earlier: string, later: string, path: Path, words: string]> = [
    [
      checkIns.nudgeFirstMeetingAfter,
      checkIns.flagFirstMeetingAfter,
      ['checkIns', 'flagFirstMeetingAfter'],
      'must be longer than checkIns.nudgeFirstMeetingAfter: people are reminded before HR is told',
    ],
    [
      checkIns.amberAfter,
      checkIns.redAfter,
      ['checkIns', 'redAfter'],
      'must be longer than checkIns.amberAfter',
    ],
    [
      checkIns.askSilentAfter,
      checkIns.proposeClosureAfter,
      ['checkIns', 'proposeClosureAfter'],
      'must be longer than checkIns.askSilentAfter: a pair is asked before its closure is proposed',
    ],
    [
      evaluation.openBefore,
      evaluation.openFor,
      ['evaluation', 'openFor'],
      `must be longer than evaluation.openBefore ("${evaluation.openBefore}"): the end forms close after the programme's end`,
    ],
    [evaluation.openBefore, length, ['evaluation', 'openBefore'], 'must be shorter than length'],
    [
      escalation.lastReminderBefore,
      escalation.stopAfter,
      ['escalation', 'stopAfter'],
      'must be longer than escalation.lastReminderBefore: HR is reminded before the cohort is stopped',
    ],
    [kickoff.agreementWithin, length, ['kickoff', 'agreementWithin'], 'must be shorter than length'],
  ];
  return ordered
    .filter(([earlier, later]) => durationDays(earlier) >= durationDays(later))
    .map(([, , path, words]) => problemAt(path, words));
}

function seriesProblems(settings: CohortSettings): Problem[] {
  const { checkIns, escalation, evaluation, length, reminders, remindBefore, retention } = settings;
  const series: Array<[path: Path, durations: readonly string[], limitDays: number, why: string]> = [
    [
      ['reminders'],
      reminders,
      reminderLimit(settings),
      'every form is closed by then, and it would never be sent',
    ],
    [
      ['remindBefore'],
      remindBefore === undefined ? [] : [remindBefore],
      reminderLimit(settings),
      'no form is open for so long, and it would never be sent',
    ],
    [
      ['escalation', 'reminders'],
      escalation.reminders,
      durationDays(escalation.stopAfter),
      `the cohort is stopped after ${escalation.stopAfter}`,
    ],
    [
      ['evaluation', 'reminders'],
      evaluation.reminders,
      endReminderLimit(settings),
      `the end forms close after ${evaluation.openFor}`,
    ],
    [
      ['checkIns', 'pulses'],
      checkIns.pulses,
      pulseLimit(settings),
      `its answers come in for ${checkIns.answerWithin}, and the end forms open ${evaluation.openBefore} before the end of ${length}`,
    ],
    [
      ['evaluation', 'followUps'],
      evaluation.followUps,
      followUpLimit(settings),
      `personal data is erased ${retention} after closure: lengthen retention, or ask earlier`,
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
    const words = `("${pulse}") opens before the answers to the one before are in: they may take ${answerWithin}; shorten checkIns.answerWithin or ask less often`;
    return [problemAt(['checkIns', 'pulses', i], words)];
  });
}

function rising(path: Path, durations: readonly string[]): Problem[] {
  return durations.flatMap((duration, i) => {
    const before = durations[i - 1];
    if (before === undefined || durationDays(before) < durationDays(duration)) return [];
    return [problemAt([...path, i], `("${duration}") must be longer than the one before it ("${before}")`)];
  });
}

function beyond(path: Path, durations: readonly string[], limitDays: number, why: string): Problem[] {
  return durations.flatMap((duration, i) =>
    durationDays(duration) <= limitDays
      ? []
      : [problemAt([...path, i], `("${duration}") comes too late: ${why}`)],
  );
}
