import type { Answers } from './answers/answer.ts';

const PREFIX = 'decision-';

/** HR's decisions of a form that asks one per person or pair, by the id decided on. */
export function decisionsById(answers: Answers): ReadonlyMap<string, string> {
  const decisions = new Map<string, string>();
  for (const [name, decision] of Object.entries(answers)) {
    if (typeof decision === 'string' && name.startsWith(PREFIX))
      decisions.set(name.slice(PREFIX.length), decision);
  }
  return decisions;
}
