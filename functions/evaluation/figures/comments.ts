import { createHash } from 'node:crypto';
import type { CommentRecord } from '../data.ts';
import type { Masked } from '../report.ts';
import { masked } from './masked.ts';

/**
 * Comments of one side about one thing, when they come from enough authors, in an order that says nothing of
 * who wrote when: by a hash, so that the report is the same whenever it is computed.
 */
export function commentsToShow(
  comments: readonly CommentRecord[],
  cohortId: string,
  threshold: number,
): string[] | Masked {
  const authors = new Set(comments.map(({ author }) => author));
  if (authors.size < threshold) return masked('tooFew');
  const order = (text: string) => createHash('sha256').update(`${cohortId}\n${text}`).digest('hex');
  return comments
    .map(({ text }) => ({ text, rank: order(text) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ text }) => text);
}
