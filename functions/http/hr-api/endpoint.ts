import type { Context } from 'aws-lambda';
import type { Executions } from '../../cohorts/executions.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import type { ApiEvent, ApiResponse } from '../../web/api/api-handler.ts';

export interface ApiCollaborators {
  table: Table;
  executions: Executions;
  callback: TaskCallback;
  sender: (context: Pick<Context, 'getRemainingTimeInMillis'>) => Sender;
  now: () => Date;
}

export type Endpoint = (
  event: ApiEvent,
  collaborators: ApiCollaborators,
  context: Context,
) => Promise<ApiResponse>;
