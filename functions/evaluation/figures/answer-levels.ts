import type { EndFormRecord, PulseRecord } from '../data.ts';
import {
  type LevelsByStatement,
  levelOfAgain,
  levelOfAgreement,
  levelOfGoals,
  levelOfYes,
} from './statement-results.ts';

/** Every answer of one side as agree, undecided or disagree; one per person and statement. */
export function answerLevels(
  endForms: readonly EndFormRecord[],
  pulses: readonly PulseRecord[],
): LevelsByStatement {
  const number = lastPulse(pulses);
  const last = pulses.filter((pulse) => pulse.number === number);
  return {
    goalAttainment: endForms.filter(({ goals }) => goals.length > 0).map(({ goals }) => levelOfGoals(goals)),
    usesLearning: present(endForms.map((form) => form.usesLearning)).map(levelOfYes),
    helpfulness: agreement(oncePerPerson(last, ({ helps }) => helps)),
    openness: agreement(oncePerPerson(last, ({ open }) => open)),
    partnerKeptCommitments: agreement(endForms.map((form) => form.partnerKeptCommitments)),
    trainingPrepared: agreement(endForms.map((form) => form.trainingPrepared)),
    wouldDoAgain: present(endForms.map(({ again }) => again)).map(levelOfAgain),
  };
}

/**
 * The last pulse with answers, which alone is counted. "The last answer so far" would bring answers of an earlier one
 * into two reports, and their difference would be what somebody has answered since.
 *
 * @returns 0 when nobody answered any
 */
export function lastPulse(pulses: readonly PulseRecord[]): number {
  return Math.max(0, ...pulses.map(({ number }) => number));
}

/** A mentor of two answers about each, and is one person. */
function oncePerPerson(
  pulses: readonly PulseRecord[],
  answerOf: (pulse: PulseRecord) => number | undefined,
): number[] {
  const answers = new Map<string, number>();
  for (const pulse of pulses) {
    const answer = answerOf(pulse);
    if (answer !== undefined) answers.set(pulse.participant, answer);
  }
  return [...answers.values()];
}

const agreement = (answers: readonly (number | undefined)[]) => present(answers).map(levelOfAgreement);

function present<T>(answers: readonly (T | undefined)[]): T[] {
  return answers.filter((answer) => answer !== undefined);
}
