import { boardRequest } from '../../../../../functions/http/board/board-request.ts';
import { openSession } from '../../../../../functions/http/door/session-record.ts';
import { newLink } from '../../../../../functions/web/link.ts';
import { sessionCookie } from '../../../../../functions/web/session.ts';
import { browserEvent } from '../../../../cohorts/browser-event.ts';
import { RecordedExecutions, type StagedCohort } from '../../../../cohorts/staged-cohort.ts';

/** A coordinator with the board open on a device. */
export async function hrAtVoices(staged: StagedCohort, coordinator = 0) {
  const { table, cohortId, sender, callback } = staged;
  const personId = String(coordinator);
  const link = { scope: 'hr', cohortId, role: 'hr', personId, language: 'en' } as const;
  const [token, items] = newLink(link, staged.now);
  await table.putAll(items);
  const opened = await openSession(table, link, { remembered: true, device: {}, now: staged.now });
  const cookies = [sessionCookie(link, opened.token, opened.seconds).split(';', 1)[0] ?? ''];
  const executions = new RecordedExecutions();
  const ask = (query: string, fields?: Record<string, string>) =>
    boardRequest(browserEvent({ address: `/b/${token}/voices${query}`, fields, cookies }), {
      table,
      callback,
      executions,
      sender,
    });
  return {
    post: async (fields: Record<string, string>) => (await ask('', fields)).statusCode,
    press: async () => (await ask('', { do: 'openVoices' })).statusCode,
    look: async (query = '?lang=en') => String((await ask(query)).body),
  };
}
