import type { Mailer } from '../mail/mailer.ts';
import type { Table } from '../store/table.ts';

/** What it takes to write to people. */
export interface Sender {
  table: Table;
  mailer: Mailer;
  senderAddress: string;
  baseUrl: string;
  now: () => Date;
  /** Milliseconds this call may still take. */
  timeLeft: () => number;
}
