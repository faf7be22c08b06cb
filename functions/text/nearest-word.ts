import { plainWord } from './plain-word.ts';

/** The known word that was probably meant: at most two letters wrong, added, lost, and a third of the word. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const asked = plainWord(word).slice(0, 64);
  const nearest = known
    .map((candidate) => ({ candidate, distance: editDistance(asked, plainWord(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= Math.min(2, asked.length / 3) ? nearest.candidate : undefined;
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
