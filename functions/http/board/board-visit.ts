import type { Executions } from '../../cohorts/executions.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import type { Visitor } from '../door/door.ts';

export interface BoardCollaborators {
  table: Table;
  callback: TaskCallback;
  executions: Pick<Executions, 'startRematch' | 'stateOfRematch' | 'startDirectoryChange'>;
  sender: Sender;
}

export interface BoardVisit extends BoardCollaborators {
  visitor: Visitor;
  query: Readonly<Record<string, string | undefined>>;
}
