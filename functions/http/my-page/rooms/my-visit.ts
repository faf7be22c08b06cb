import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Executions } from '../../../cohorts/executions.ts';
import type { PersonOfDirectory } from '../../../people/directory.ts';
import type { Sender } from '../../../rounds/sender.ts';
import type { TaskCallback } from '../../../rounds/task-callback.ts';
import type { Table } from '../../../store/table.ts';
import type { FormBody } from '../../../web/body.ts';
import type { Visitor } from '../../door/door.ts';
import type { MyCohort } from '../mine/my-cohorts.ts';

export interface MyCollaborators {
  table: Table;
  callback: TaskCallback;
  executions: Pick<Executions, 'startWithdrawal'>;
  sender: Sender;
}

/** Somebody in a room of their page, about one of their cohorts. */
export interface MyVisit extends MyCollaborators {
  visitor: Visitor;
  /** The cohort that the page is about: the link's own, or another one of the same person. */
  cohort: Cohort;
  /** As that cohort knows them. */
  person: PersonOfDirectory;
  cohorts: MyCohort[];
  now: Date;
}

export type MyResponse = APIGatewayProxyStructuredResultV2;

/** One room: what it shows, and what its forms do. */
export interface Room {
  show: (visit: MyVisit) => Promise<MyResponse>;
  /** None where there is nothing to press but what the door knows. */
  act?: (visit: MyVisit, fields: FormBody) => Promise<MyResponse>;
}
