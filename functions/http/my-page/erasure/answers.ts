import { isDeepStrictEqual } from 'node:util';
import { withoutUnseen } from '../../../directory/named/words.ts';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import type { Erasure } from './erasure.ts';
import { LEFT_OUT } from './mentions.ts';

/**
 * What others answered, without the person: whom they wished for or wanted to avoid, what HR decided of them, and
 * their name in any text.
 *
 * @param writerId who answered
 * @returns nothing where it stays as it was
 */
export function answersWithout(
  answers: StoredAnswers,
  writerId: string,
  {
    person,
    pairIds,
    withoutMention,
    names,
  }: Pick<Erasure, 'person' | 'pairIds' | 'withoutMention' | 'names'>,
): StoredAnswers | undefined {
  const decisions = new Set([person.id, ...pairIds].map((id) => `decision-${id}`));
  const left: StoredAnswers = {};
  for (const [question, answer] of Object.entries(answers)) {
    if (decisions.has(question)) continue;
    if (question === 'wishes' && Array.isArray(answer)) {
      const others = answer.filter((id) => id !== person.id);
      if (others.length > 0) left[question] = others;
    } else if (question === 'avoid' && typeof answer === 'string') {
      const named = names.meaning(person.id, { personId: writerId, application: answers });
      const others = withoutMention(withoutPieces(answer, named));
      if (others !== '') left[question] = others;
    } else left[question] = typeof answer === 'string' ? withoutMention(answer) : answer;
  }
  return isDeepStrictEqual(left, answers) ? undefined : left;
}

/** A line that named the person and nothing else goes; in any other the name is left out. */
function withoutPieces(text: string, { theirs, others }: { theirs: string[]; others: string[] }): string {
  if (theirs.length === 0) return text;
  const lines = withoutUnseen(text)
    .split(/[\n;]/)
    .map((line) => line.trim());
  // Where a piece cannot be told from what is around it, what names others is kept.
  if (!theirs.every((piece) => lines.some((line) => line.includes(piece)))) return others.join('\n');
  return lines
    .map((line) => theirs.reduce((so, piece) => so.replaceAll(piece, LEFT_OUT), line))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}
