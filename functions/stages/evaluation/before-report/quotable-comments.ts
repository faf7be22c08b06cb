import { createHash } from 'node:crypto';
import type { Cohort } from '../../../cohorts/cohort.ts';
import type { CommentRecord } from '../../../evaluation/data.ts';
import { endFormComments, pulseComments } from '../../../evaluation/records.ts';
import { type Request, requests } from '../../../rounds/round.ts';
import type { Table } from '../../../store/table.ts';
import { pulse } from '../../check-ins/pulse/pulse.round.ts';
import { endForm } from '../end-form/end-form.round.ts';

/** A comment whose author agreed to have it quoted; it is quoted if HR chooses it, too. */
export interface QuotableComment extends CommentRecord {
  /**
   * Of this text of this author: one that was changed or erased since HR chose it is another comment, and is not
   * quoted. It names nobody.
   */
  id: string;
}

/** All of a cohort, in an order that says nothing of who wrote when: by their ids, as if drawn by lot. */
export async function quotableComments(
  table: Table,
  { cohortId, settings }: Pick<Cohort, 'cohortId' | 'settings'>,
): Promise<QuotableComment[]> {
  const pulses = settings.checkIns.pulses.map((_, index) => `${pulse.kind}-${index + 1}`);
  const found = await Promise.all(
    [...pulses, endForm.kind].map(async (roundId) => {
      const asked = await requests(table, { cohortId, roundId });
      const commentsOf = roundId === endForm.kind ? endFormComments : pulseComments;
      return asked.flatMap((request) => identified(roundId, request, commentsOf));
    }),
  );
  return found.flat().toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function identified(
  roundId: string,
  { requestId, personId, side = 'mentee', answers }: Request,
  commentsOf: typeof endFormComments,
): QuotableComment[] {
  if (!answers) return [];
  return commentsOf(personId, side, answers).map((comment) => ({
    ...comment,
    id: idOf(roundId, requestId, comment.about, comment.text),
  }));
}

/** Short: a form posts up to some hundreds of them, and a cohort has a few thousand at most. */
function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}
