import type { Context } from 'aws-lambda';
import type { Executions } from '../../cohorts/executions.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import type { ApiEvent } from '../../web/api/api-handler.ts';
import type { Hr, HrCaller } from './callers/hr.ts';
import type { Operation } from './operation.ts';
import type { OPERATIONS } from './operations.ts';
import type { ApiRoute, PathParameters } from './routes.ts';

export interface ApiCollaborators {
  table: Table;
  executions: Executions;
  callback: TaskCallback;
  sender: (context: Pick<Context, 'getRemainingTimeInMillis'>) => Sender;
  now: () => Date;
  hr: Hr;
}

type Operations = typeof OPERATIONS;
export type Bodies = {
  [Route in ApiRoute]: Operations[Route] extends Operation<infer Body, never> ? Body : never;
};
export type Answers = {
  [Route in ApiRoute]: Operations[Route]['success'] extends { toResponse: (answer: infer Answer) => unknown }
    ? Answer
    : never;
};

/** A request to one of the API's routes. */
export interface ApiRequest<Body, Parameter extends string> {
  event: ApiEvent;
  caller: HrCaller;
  /** In which the caller reads. */
  locale: Locale;
  pathParameter: (name: Parameter) => string;
  /** Read when it is asked for, so that an unknown cohort is said before what is wrong with the body. */
  body: () => Body;
}

/** What a route does. It answers what its operation says, and nothing else compiles. */
export type Endpoint<Route extends ApiRoute> = (
  request: ApiRequest<Bodies[Route], PathParameters[Route]>,
  collaborators: ApiCollaborators,
  context: Context,
) => Promise<Answers[Route]>;
