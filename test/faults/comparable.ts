import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REFERENCES } from '../../functions/people/reference.ts';
import type { StoredMail } from '../../infra/local/machine/mail/mailbox.ts';
import { type Closure, type CohortRun, closureOf } from './cohort-run.ts';

/** By itself, and within the id of an alert, which tells since when it is a matter of its own. */
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

/** A withdrawal is named at random: the machine that carries it out holds no person's id. */
const WITHDRAWAL = /withdrawal([A-Za-z]*)[~-][0-9a-f]{24}/g;

/** Who took an alert, and with which others it was told, goes by the order of references. */
const BY_ORDER = new Set(['handledBy', 'batch']);

/**
 * The same without instants, and the cohort's and the withdrawals' own ids: who died is late by some minutes. Lists of
 * things are in no order, as the table has them by references, which are others at each launch.
 */
function timeless(value: unknown, cohortId: string): unknown {
  if (typeof value === 'string')
    return value
      .replaceAll(INSTANT, 'some time')
      .replaceAll(cohortId, 'cohort')
      .replaceAll(WITHDRAWAL, 'withdrawal$1');
  if (Array.isArray(value)) {
    const items = value.map((one) => timeless(one, cohortId));
    return value.some((one) => typeof one === 'object') ? unordered(items) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      BY_ORDER.has(name) ? 'one of several' : timeless(one, cohortId),
    ]),
  );
}

/** Things that have no order of their own, so that two lists of them can be compared. */
function unordered(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

function cohortIdOf({ report }: Closure): string {
  return report.report.cohort.id;
}

/** Somebody's browser dies with the process in which they are played, and they pass the door once more. */
const isOfDoor = ({ what }: { what: string }): boolean => what === 'sessionOpened';
/** Coordinators take turns by the order of the rows, which is that of the references. */
const isOfAlert = ({ what }: { what: string }): boolean => what === 'alertHandled';

const DOOR_MAIL = / TOLD#doorLink-/;

const ALONE = new RegExp(`#(${REFERENCES.source})(?:~(?:mentor|mentee))? to (.+)$`);

/** One mail asks a reader about several, and has the place of the first of them, in the order of references. */
const ASKS_OF_SEVERAL = /(#(?:agreement|pulse|managerView|managerViewEnd)(?:-\d+)? MAIL#\d+)#\S+/;

/** Mails speak of people by reference; whoever was ever written to alone is known by the address. */
function byAddress(lines: readonly string[]): string[] {
  const addresses = new Map(
    lines.flatMap((line) => {
      const [, reference, address] = ALONE.exec(line) ?? [];
      return reference && address ? [[reference, address]] : [];
    }),
  );
  return lines.map((line) => line.replace(REFERENCES, (reference) => addresses.get(reference) ?? reference));
}

/** What each mail was, by its place in the ledger, and to whom: one line each, in no order of time. */
async function mailsOf(dataDir: string, cohortId: string): Promise<string[]> {
  const index = await readFile(join(dataDir, 'mails', 'index.jsonl'), 'utf8');
  const mails: StoredMail[] = index
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return byAddress(
    mails.map(({ tags, to }) => `${Buffer.from(tags.ledger ?? '', 'base64url')} to ${to.join()}`),
  )
    .filter((line) => !DOOR_MAIL.test(line))
    .map((line) => line.replace(ASKS_OF_SEVERAL, '$1'))
    .map((line) => line.replaceAll(cohortId, 'cohort').replaceAll(WITHDRAWAL, 'withdrawal$1'))
    .sort();
}

/** Named after the alerts in it, whose ids hold references. */
const BATCH_OF_ALERTS = /\balerts-[0-9a-f]{16}\b/;

/** What a cohort came to, so that two can be compared: without instants, and lists without an order in none. */
export interface Outcome {
  mails: string[];
  /** Mails that went out twice. */
  doubled: string[];
  pairs: unknown;
  people: unknown;
  /** Everything kept about each person: every answer is in it. */
  persons: unknown;
  report: unknown;
  timeline: string[];
  alerts: string[];
}

export async function outcomeOf(run: CohortRun): Promise<Outcome> {
  const closure = await closureOf(run);
  const id = cohortIdOf(closure);
  const mails = await mailsOf(run.dataDir, id);
  const { pairs, people, persons, report, timeline, alerts } = closure;
  return {
    mails: mails.map((mail) => mail.replace(BATCH_OF_ALERTS, 'alerts')).sort(),
    doubled: mails.filter((mail, index) => mail === mails[index - 1]),
    pairs: timeless(pairs, id),
    people: timeless(people, id),
    persons: timeless(persons, id),
    report: timeless(report, id),
    timeline: unordered(
      timeline.events
        .filter((event) => !isOfDoor(event))
        .map((event) => timeless(isOfAlert(event) ? { ...event, by: 'somebody of HR' } : event, id)),
    ),
    alerts: unordered(alerts.alerts.map((alert) => timeless(alert, id))),
  };
}
