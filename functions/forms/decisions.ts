const PREFIX = 'decision-';

/** HR's decisions of a form that asks one per person or pair, by the id decided on. */
export function decisionsById<Decision extends string>(
  answers: Readonly<Record<`decision-${string}`, Decision | undefined>>,
): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const [name, decision] of Object.entries(answers)) {
    if (decision !== undefined && name.startsWith(PREFIX)) decisions.set(name.slice(PREFIX.length), decision);
  }
  return decisions;
}
