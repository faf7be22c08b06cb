import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { boardRequest } from '../../functions/http/board/board-request.ts';
import { openSession } from '../../functions/http/door/session-record.ts';
import { formRequest } from '../../functions/http/form-page/form-request.ts';
import { myDataRequest } from '../../functions/http/my-page/my-data-request.ts';
import { pairRequest } from '../../functions/http/pair-page/pair-request.ts';
import { reportRequest } from '../../functions/http/report/report-request.tsx';
import { type Link, newLink } from '../../functions/web/link.ts';
import { LINK_PAGES, type LinkPage } from '../../functions/web/link-routes.ts';
import { sessionCookie } from '../../functions/web/session.ts';
import { browserEvent } from './browser-event.ts';
import { RecordedExecutions, type StagedCohort } from './staged-cohort.ts';

type Whose = Pick<Link, 'role' | 'personId'> & Partial<Pick<Link, 'roundId' | 'requestId'>>;

const PAGES: Record<
  Exclude<LinkPage, 'reminders' | 'notThisTime' | 'calendar' | 'address'>,
  (event: APIGatewayProxyEventV2, staged: StagedCohort) => Promise<APIGatewayProxyStructuredResultV2>
> = {
  form: (event, { table, callback, sender, now }) => formRequest(event, { table, callback, sender, now }),
  myData: (event, { table, callback, sender }) =>
    myDataRequest(event, { table, callback, sender, executions: new RecordedExecutions() }),
  board: (event, { table, callback, sender }) =>
    boardRequest(event, { table, callback, sender, executions: new RecordedExecutions() }),
  pair: (event, { table, sender }) => pairRequest(event, { table, sender }),
  report: (event, { table, sender }) => reportRequest(event, { table, sender }),
};

/** Somebody with a link to one of the pages, let in on a device, whose requests reach the page's function. */
export async function atPage(staged: StagedCohort, page: keyof typeof PAGES, whose: Whose) {
  const { table, cohortId } = staged;
  const link = { scope: whose.role, cohortId, language: 'en', ...whose } as const;
  const [token, items] = newLink(link, staged.now);
  await table.putAll(items);
  const opened = await openSession(table, link, { remembered: true, device: {}, now: staged.now });
  const cookies = [sessionCookie(link, opened.token, opened.seconds).split(';', 1)[0] ?? ''];
  const ask = (below: string, fields?: Record<string, string>) => {
    const address = `${LINK_PAGES[page].path}/${token}${below}`;
    return PAGES[page](browserEvent({ address, fields, cookies }), staged);
  };
  return {
    ask,
    look: async (below = '?lang=en') => String((await ask(below)).body),
    press: async (fields: Record<string, string>, below = '?lang=en') => {
      const { statusCode, body } = await ask(below, fields);
      return { status: statusCode, page: String(body) };
    },
  };
}
