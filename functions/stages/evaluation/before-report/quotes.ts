import { SIDES, type Side } from '../../../definition/side.ts';
import type { CommentRecord } from '../../../evaluation/data.ts';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import type { QuotableComment } from './quotable-comments.ts';

type About = CommentRecord['about'];

/** So many of a group are read in one sitting. */
const MOST_OF_A_GROUP = 20;

/** Comments of one side about one thing: the report quotes them together, or none of them. */
export interface QuotableGroup {
  side: Side;
  about: About;
  /** How many may be quoted as far as their authors are concerned. */
  total: number;
  /** Those that HR is shown; all, or as many as are useful. */
  listed: readonly QuotableComment[];
}

const GROUPS = SIDES.toReversed().flatMap((side) =>
  (['success', 'oneThingToChange'] as const).map((about) => ({ side, about })),
);

/** The question about a group. */
export const questionOf = ({ side, about }: Pick<QuotableGroup, 'side' | 'about'>) =>
  `quotes-${side}-${about === 'success' ? 'success' : 'change'}`;

/**
 * What HR can choose from. A group whose comments come from fewer authors than the report quotes is left out:
 * whatever HR chose of it would not be shown.
 *
 * @param fewestAuthors of whom comments are quoted
 */
export function quotableGroups(comments: readonly QuotableComment[], fewestAuthors: number): QuotableGroup[] {
  return groupsOf(comments)
    .filter((group) => authorsOf(group.comments) >= fewestAuthors)
    .map(({ side, about, comments: all }) => ({
      side,
      about,
      total: all.length,
      listed: someOf(all, Math.max(MOST_OF_A_GROUP, fewestAuthors)),
    }));
}

/** As the report tells them apart. */
export function groupsOf(comments: readonly QuotableComment[]) {
  return GROUPS.map(({ side, about }) => ({
    side,
    about,
    comments: comments.filter((comment) => comment.side === side && comment.about === about),
  }));
}

/** Of each author one before another has two, so that those listed come from as many people as possible. */
function someOf(comments: readonly QuotableComment[], most: number): readonly QuotableComment[] {
  const seen = new Map<string, number>();
  const inTurn = comments.map((comment) => {
    const turn = seen.get(comment.author) ?? 0;
    seen.set(comment.author, turn + 1);
    return { comment, turn };
  });
  const some = new Set(
    inTurn
      .toSorted((one, other) => one.turn - other.turn)
      .slice(0, most)
      .map(({ comment }) => comment.id),
  );
  return comments.filter(({ id }) => some.has(id));
}

export function authorsOf(comments: readonly Pick<CommentRecord, 'author'>[]): number {
  return new Set(comments.map(({ author }) => author)).size;
}

/** The comments HR chose, as they are now: what was changed or erased since is not among them. */
export function chosenOf(
  comments: readonly QuotableComment[],
  answers: StoredAnswers | undefined,
): QuotableComment[] {
  const chosen = new Set(
    GROUPS.flatMap((group) => {
      const ids = answers?.[questionOf(group)];
      return Array.isArray(ids) ? ids : [];
    }),
  );
  return comments.filter(({ id }) => chosen.has(id));
}
