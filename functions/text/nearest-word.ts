import { editDistance } from './edit-distance.ts';
import { plainWord } from './plain-word.ts';

/** The known word that was probably meant: at most two letters wrong, added, lost, and a third of the word. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const asked = plainWord(word).slice(0, 64);
  const nearest = known
    .map((candidate) => ({ candidate, distance: editDistance(asked, plainWord(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= Math.min(2, asked.length / 3) ? nearest.candidate : undefined;
}
