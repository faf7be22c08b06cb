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
  return {
    goalAttainment: endForms.filter(({ goals }) => goals.length > 0).map(({ goals }) => levelOfGoals(goals)),
    usesLearning: present(endForms.map((form) => form.usesLearning)).map(levelOfYes),
    helpfulness: agreement(lastAnswers(pulses, ({ helps }) => helps)),
    openness: agreement(lastAnswers(pulses, ({ open }) => open)),
    partnerKeptCommitments: agreement(endForms.map((form) => form.partnerKeptCommitments)),
    trainingPrepared: agreement(endForms.map((form) => form.trainingPrepared)),
    wouldDoAgain: present(endForms.map(({ again }) => again)).map(levelOfAgain),
  };
}

/** Each person's latest answer: several pulses of one person are not several opinions. */
function lastAnswers(
  pulses: readonly PulseRecord[],
  answerOf: (pulse: PulseRecord) => number | undefined,
): number[] {
  const last = new Map<string, number>();
  for (const pulse of pulses.toSorted((a, b) => a.number - b.number)) {
    const answer = answerOf(pulse);
    if (answer !== undefined) last.set(pulse.participant, answer);
  }
  return [...last.values()];
}

const agreement = (answers: readonly (number | undefined)[]) => present(answers).map(levelOfAgreement);

function present<T>(answers: readonly (T | undefined)[]): T[] {
  return answers.filter((answer) => answer !== undefined);
}
