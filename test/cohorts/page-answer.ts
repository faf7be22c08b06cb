import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { boardRequest } from '../../functions/http/board/board-request.ts';
import { formRequest } from '../../functions/http/form-page/form-request.ts';
import { myDataRequest } from '../../functions/http/my-page/my-data-request.ts';
import { pairRequest } from '../../functions/http/pair-page/pair-request.ts';
import { reportRequest } from '../../functions/http/report/report-request.tsx';
import { RecordedExecutions, type StagedCohort } from './staged-cohort.ts';

/** What the function behind a page answers, with the cohort as it stands. */
export function pageAnswer(
  event: APIGatewayProxyEventV2,
  { table, callback, sender, now }: StagedCohort,
  executions = new RecordedExecutions(),
): Promise<APIGatewayProxyStructuredResultV2> {
  const [, page = ''] = event.rawPath.split('/');
  if (page === 'f') return formRequest(event, { table, callback, sender, now });
  if (page === 'b') return boardRequest(event, { table, callback, executions, sender });
  if (page === 'p') return pairRequest(event, { table, sender });
  if (page === 'r') return reportRequest(event, { table, sender });
  return myDataRequest(event, { table, callback, executions, sender });
}
