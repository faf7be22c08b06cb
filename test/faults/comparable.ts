import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredMail } from '../../infra/local/machine/mail/mailbox.ts';
import type { Closure } from './cohort-run.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The same without instants and the cohort's own id: a process that died is late by some minutes. */
export function timeless(value: unknown, cohortId: string): unknown {
  if (typeof value === 'string')
    return INSTANT.test(value) ? 'some time' : value.replaceAll(cohortId, 'cohort');
  if (Array.isArray(value)) return value.map((one) => timeless(one, cohortId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, timeless(one, cohortId)]));
}

/** Things that have no order of their own, so that two lists of them can be compared. */
export function unordered(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

export function cohortIdOf({ report }: Closure): string {
  return report.report.cohort.id;
}

/** What each mail was, by its place in the ledger, and to whom: one line each, in no order of time. */
export async function mailsOf(dataDir: string, cohortId: string): Promise<string[]> {
  const index = await readFile(join(dataDir, 'mails', 'index.jsonl'), 'utf8');
  const mails: StoredMail[] = index
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return mails
    .map(({ tags, to }) => `${Buffer.from(tags.ledger ?? '', 'base64url')} to ${to.join()}`)
    .map((line) => line.replaceAll(cohortId, 'cohort'))
    .sort();
}
