import type { StoredMail } from '../../machine/mail/mailbox.ts';
import type { ExecutionSummary } from './executions.ts';
import type { PairView, PersonView } from './hr-client.ts';
import { countBy, kindOfMail } from './mail-kinds.ts';

/** The mail by which everybody whom it concerns hears that the cohort was stopped. */
const STOPPED = 'cohortStopped';

/** What a participant in each final status must have been told, by one of these mails. */
const TOLD: Record<string, readonly string[]> = {
  'mentor notSelected': ['mentorNotSelected'],
  'mentee notSelected': ['menteeNotSelected'],
  // Whose partner left is told so, and that somebody else is looked for.
  'mentor unmatched': ['mentorUnmatched', 'pairEnded', 'pairMoved', STOPPED],
  'mentee unmatched': ['unmatched', 'pairEnded', STOPPED],
  'mentor completed': ['thanks'],
  'mentee completed': ['thanks'],
  'mentor withdrawn': ['withdrawalConfirmed'],
  'mentee withdrawn': ['withdrawalConfirmed'],
};
const FINAL_PAIR = new Set(['declined', 'lapsed', 'noPlace', 'ended', 'completed']);

/** How a stage ends that leads to a stop on purpose: HR wanted it, or the cohort came to nothing. */
const STOPS: ReadonlySet<string> = new Set(['StoppedByHr', 'ComeToNothing']);

export interface Aftermath {
  /** Of the cohort, as HR's API has it. */
  status: string;
  executions: ExecutionSummary[];
  people: PersonView[];
  pairs: Pick<PairView, 'pairId' | 'status'>[];
  mails: StoredMail[];
}

/** Every loose end: what has not ended, who has no final status, who was not told. Empty when all is well. */
export function leftHanging({ status: cohortStatus, executions, people, pairs, mails }: Aftermath): string[] {
  const told = new Map<string, Set<string>>();
  const unreachable = new Set<string>();
  for (const mail of mails) {
    for (const address of mail.to) {
      if (mail.fate === 'bounced') unreachable.add(address);
      told.set(address, (told.get(address) ?? new Set()).add(kindOfMail(mail).kind));
    }
  }
  const isStopped = cohortStatus === 'stopped';
  const unfinished = executions.filter(
    ({ status, error = '' }) => status !== 'SUCCEEDED' && !(isStopped && STOPS.has(error)),
  );
  const loose = people.flatMap(({ id, email, roles }) =>
    roles.flatMap(({ side, status }) => {
      const kinds = TOLD[`${side} ${status}`];
      if (!kinds) return [`${side} ${id} is left as ${status}`];
      const heard = unreachable.has(email) || kinds.some((kind) => told.get(email)?.has(kind));
      return heard ? [] : [`${side} ${id} is ${status} and was not told`];
    }),
  );
  return [
    ...Object.entries(countBy(unfinished, ({ machine, status }) => `${machine} is ${status}`)).map(
      ([what, count]) => `${count} × execution of ${what}`,
    ),
    ...loose,
    ...pairs
      .filter(({ status }) => !FINAL_PAIR.has(status))
      .map(({ pairId, status }) => `pair ${pairId} is left as ${status}`),
  ];
}
