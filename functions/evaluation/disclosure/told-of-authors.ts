import type { Protection } from './end-people.ts';
import { type AnswerScale, type ToldSum, toldSum } from './told-sum.ts';

/** An answer and who gave it. One author may give several, as a manager does who sees several mentees. */
export interface AuthoredAnswer {
  author: string;
  /** A whole step of the scale. */
  answer: number;
}

/**
 * The told sum of answers whose authors may have given several each: an author counts once as a person, and the
 * ends are as wide as the busiest author needs.
 *
 * @param threshold the fewest people a figure may be about
 */
export function toldOfAuthors(
  answers: readonly AuthoredAnswer[],
  scale: AnswerScale,
  threshold: number,
): ToldSum | undefined {
  const { people, mostRecordsOfOneAuthor } = spread(answers);
  return toldSum(
    answers.map(({ answer }) => answer),
    scale,
    { threshold, mostRecordsOfOneAuthor },
    people,
  );
}

/** How answers are spread over their authors: who says so many things knows as many of the records. */
function spread(
  answers: readonly Pick<AuthoredAnswer, 'author'>[],
): Required<Pick<Protection, 'mostRecordsOfOneAuthor'>> & { people: number } {
  const records = new Map<string, number>();
  for (const { author } of answers) records.set(author, (records.get(author) ?? 0) + 1);
  return { people: records.size, mostRecordsOfOneAuthor: Math.max(1, ...records.values()) };
}
