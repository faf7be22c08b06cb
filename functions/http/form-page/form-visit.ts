import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import type { Table } from '../../store/table.ts';
import type { Link } from '../../web/link.ts';
import type { OpenForm } from './open-form.ts';

export interface FormCollaborators {
  table: Table;
  callback: TaskCallback;
  sender: Sender;
  now: Date;
}

export type FormTarget = Pick<OpenForm, 'cohort' | 'round' | 'request'> & { link: Link };
