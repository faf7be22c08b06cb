import { record } from '../../../cohorts/timeline.ts';
import { key } from '../../../store/keys.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { readerId } from '../../../web/link.ts';
import type { Session } from '../../door/session-record.ts';
import type { BoardVisit } from '../board-visit.ts';

const HOUR_MS = 3_600_000;

/** A working day, also on a device that is remembered for longer. The sentence over the button says it, too. */
const OPEN_HOURS = 8;

/** The press that opens what people wrote. A post without it, such as a scanner's, opens and records nothing. */
export const OPEN_VOICES = { do: 'openVoices' } as const;

/** Whether this device was let in to what people wrote, not too long ago. */
export function areOpen({ voicesOpenedAt }: Session, now: Date): boolean {
  return voicesOpenedAt !== undefined && now.getTime() - Date.parse(voicesOpenedAt) < OPEN_HOURS * HOUR_MS;
}

/**
 * Opens what people wrote on this device. It is in the cohort's history before anything is shown, and pressed twice it
 * is there once.
 */
export async function openVoices({ table, visitor, sender }: BoardVisit, body: FormBody): Promise<void> {
  const { session, link, cohort } = visitor;
  const now = sender.now();
  if (one(body, 'do') !== OPEN_VOICES.do || areOpen(session, now)) return;
  await record(
    table,
    cohort.cohortId,
    { at: now, what: 'voicesOpened', by: readerId(link), facts: {} },
    `voices ${session.hash} ${session.voicesOpenedAt ?? ''}`,
  );
  const itsKey = key.session(cohort.cohortId, readerId(link), session.hash);
  await table.change(itsKey, { voicesOpenedAt: now.toISOString() });
}
