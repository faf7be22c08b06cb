import { API_TIMEOUT_SECONDS } from '../http/api-timeout.ts';

/**
 * What one function may use. Whatever is not written here it does not get: no permission, no variable.
 */
export interface FunctionDeclaration {
  /** Default 512 MB, about 0.3 of a processor on Lambda: enough for a few reads, some rules, a few writes. */
  readonly memoryMb?: number;
  /** Default 60 s. */
  readonly timeoutSeconds?: number;
  /** `reads` only reads the table; `writes` reads and writes. */
  readonly table?: 'reads' | 'writes';
  /** Checks by itself, too, that HR calls: is told the scopes and the group by which HR is known. */
  readonly forHr?: true;
  /** May send mail, as the stack's sender and through its configuration set only. */
  readonly mails?: true;
  /**
   * May do this to executions: start a cohort, match again, let somebody leave, take over HR's new data, tell many
   * people of something, stop a cohort,
   * or answer a task that waits.
   */
  readonly executions?: readonly (
    | 'start'
    | 'rematch'
    | 'withdraw'
    | 'changeDirectory'
    | 'notice'
    | 'stop'
    | 'answer'
  )[];
}

/**
 * A page or API call somebody waits for: 1,024 MB because the start of a cold function is bound by its share of
 * the processor, which Lambda gives by memory; the timeout is what the HTTP API waits at most.
 */
const somebodyWaits = { memoryMb: 1024, timeoutSeconds: API_TIMEOUT_SECONDS } as const;

/**
 * Goes through every person of a cohort, 20,000 at most: 40,000 items written 25 at a time at some 15 ms a batch
 * are 24 s; five minutes leave room for a table on demand that is still growing to the load.
 */
const wholeCohort = { memoryMb: 1024, timeoutSeconds: 300 } as const;

/**
 * Sends until its time is nearly up and says what is left, so as long as Lambda allows: at 10 mails a second,
 * 15 minutes are 9,000 mails and one state transition. 1,024 MB, because it also lays out the summary's PDF.
 */
const sendsInBatches = { memoryMb: 1024, timeoutSeconds: 900 } as const;

/** One line per handler file, by its own name. Adding or removing one here and in `functions/` is all there is to it. */
export const DECLARED_FUNCTIONS = {
  // Writes as many people as HR's file changes, and says when there are more than its time allows.
  'apply-directory-change': {
    ...wholeCohort,
    table: 'writes',
    mails: true,
    executions: ['withdraw', 'answer'],
  },
  'await-answers': { ...wholeCohort, table: 'writes', executions: ['answer'] },
  'await-hr-decision': { table: 'writes', mails: true, executions: ['answer'] },
  'await-withdrawal': { table: 'writes', executions: ['answer'] },
  'begin-rematch': { ...wholeCohort, table: 'writes' },
  'begin-stage': { table: 'writes' },
  'board-page': {
    ...somebodyWaits,
    table: 'writes',
    mails: true,
    executions: ['rematch', 'changeDirectory', 'answer'],
  },
  'check-readiness': { ...wholeCohort, table: 'writes' },
  'close-cohort': { ...wholeCohort, table: 'writes' },
  'close-round': { ...wholeCohort, table: 'writes' },
  'collect-applications': { ...wholeCohort, table: 'writes' },
  'end-rematch': { ...wholeCohort, table: 'writes', mails: true },
  // Deletes every item of a cohort, rounds and mail ledger included: some 20 items a person.
  'erase-cohort': { memoryMb: 512, timeoutSeconds: 900, table: 'writes' },
  'erase-person': { ...wholeCohort, table: 'writes' },
  'evaluate-cohort': { ...wholeCohort, table: 'writes' },
  'evaluate-follow-up': { ...wholeCohort, table: 'writes' },
  // Called for every mail: two or three reads and writes, at half the price of the default.
  feedback: { memoryMb: 256, table: 'writes' },
  'freeze-kickoff': { ...wholeCohort, table: 'writes' },
  'form-page': { ...somebodyWaits, table: 'writes', mails: true, executions: ['answer'] },
  'hr-api': {
    ...somebodyWaits,
    forHr: true,
    table: 'writes',
    mails: true,
    executions: ['start', 'rematch', 'withdraw', 'changeDirectory', 'notice', 'stop', 'answer'],
  },
  'look-after-pairs': { ...wholeCohort, table: 'writes', mails: true },
  'my-data-page': { ...somebodyWaits, table: 'writes', mails: true, executions: ['withdraw', 'answer'] },
  'next-follow-up': { table: 'writes' },
  'next-pulse': { table: 'writes' },
  'no-such-page': somebodyWaits,
  'open-api': somebodyWaits,
  'open-round': { ...wholeCohort, table: 'writes' },
  'proceed-with-withdrawal': { ...wholeCohort, table: 'writes', mails: true, executions: ['answer'] },
  'pair-page': { ...somebodyWaits, table: 'writes', mails: true },
  // 2,048 MB is more than one processor's share: the assignment of a whole cohort is one long computation.
  'propose-pairs': { memoryMb: 2048, timeoutSeconds: 300, table: 'writes' },
  'publish-pairs': { ...wholeCohort, table: 'writes' },
  'report-page': { ...somebodyWaits, table: 'writes', mails: true },
  'resolve-standstill': { ...wholeCohort, table: 'writes' },
  'select-applicants': { ...wholeCohort, table: 'writes' },
  'send-what-is-due': { ...sendsInBatches, table: 'writes', mails: true },
  'settle-answers': { ...wholeCohort, table: 'writes', executions: ['answer'] },
  'start-new-pairs': { ...wholeCohort, table: 'writes', executions: ['answer'] },
  'start-pairs': { ...wholeCohort, table: 'writes', mails: true },
  'stop-cohort': { ...wholeCohort, table: 'writes', executions: ['stop'] },
  'sum-up-pulse': { ...wholeCohort, table: 'writes' },
  'tell-hr-of-failure': { table: 'writes', mails: true },
} as const satisfies Record<string, FunctionDeclaration>;

export type FunctionId = keyof typeof DECLARED_FUNCTIONS;

export const FUNCTION_IDS = Object.keys(DECLARED_FUNCTIONS) as FunctionId[];

/**
 * Every handler must be declared, and every declared one must exist.
 *
 * @param found ids of the handlers there are
 * @throws Error naming each file
 */
export function checkDeclared(found: Iterable<string>): void {
  const handlers = new Set(found);
  const declared = new Set<string>(FUNCTION_IDS);
  const complaints = [
    ...[...handlers]
      .filter((id) => !declared.has(id))
      .map((id) => `${id}.handler.ts(x) is not declared in infra/aws/functions/declared-functions.ts`),
    ...[...declared]
      .filter((id) => !handlers.has(id))
      .map(
        (id) =>
          `infra/aws/functions/declared-functions.ts declares ${id}, but functions/ has no ${id}.handler.ts(x)`,
      ),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
