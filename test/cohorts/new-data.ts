import type { Person, Uncalled } from '../../functions/directory/person.ts';
import type { OutgoingMail } from '../../functions/mail/mailer.ts';
import { confirmSent, ledgerOfTag } from '../../functions/mail/send-once.ts';
import { knownDirectory } from '../../functions/people/difference/known-directory.ts';
import type { OnOwnWords } from '../../functions/people/difference/own-words.ts';
import { directory } from '../../functions/people/directory.ts';
import { uncalledPeople } from '../../functions/people/uncalled.ts';
import {
  type Applying,
  applyDirectoryChange,
} from '../../functions/stages/directory-change/apply-directory-change.ts';
import {
  confirmChange,
  type Gone,
  type PlannedChange,
  planChange,
} from '../../functions/stages/directory-change/plan-change.ts';
import { INSTRUMENTS } from '../../functions/stages/round/instruments.ts';
import { writeLetter } from '../../functions/stages/round/write-letter.ts';
import type { Table } from '../../functions/store/table.ts';
import { proceeds } from './leaving.ts';
import { RecordedExecutions, type StagedCohort } from './staged-cohort.ts';

/** What HR's file says of somebody; nothing of who is not in it any more. */
export type Said = Partial<Person> | 'left' | 'gone';

/** HR's file of today: as stored, but for what is said. */
export async function fileOf(
  { table, cohortId }: StagedCohort,
  said: Record<string, Said> = {},
): Promise<{ people: Person[]; uncalled: Uncalled[] }> {
  const known = knownDirectory(await directory(table, cohortId), await uncalledPeople(table, cohortId));
  const people: Person[] = [];
  const uncalled = [...known.uncalled.values()];
  for (const { person, hasLeft } of known.people.values()) {
    const { [person.id]: change = {} } = said;
    const { id, name, managerId } = person;
    if (change === 'gone') continue;
    const isBack = typeof change !== 'string' && Object.keys(change).length > 0;
    if (change === 'left' || (hasLeft && !isBack)) uncalled.push({ id, name, managerId, because: 'hasLeft' });
    else people.push({ ...person, ...change });
  }
  const here = new Set([...known.people.keys(), ...known.uncalled.keys()]);
  for (const [id, change] of Object.entries(said)) {
    if (here.has(id) || typeof change === 'string') continue;
    people.push({ id, name: `Person ${id}`, email: `${id}@example.com`, language: 'en', ...change });
  }
  return { people, uncalled };
}

/** What HR is shown of a file. */
export async function shown(
  staged: StagedCohort,
  said: Record<string, Said>,
  gone: Gone = 'keep',
  own: OnOwnWords = 'keep',
): Promise<PlannedChange> {
  const posted = await fileOf(staged, said);
  const planning = await planChange(
    await staged.cohort(),
    { posted, isWhole: true, gone, own },
    staged.table,
  );
  if (!planning.ok) throw new Error(JSON.stringify(planning.problems));
  return planning.plan;
}

/** HR posts a file and says yes. @returns the id of the change */
export async function confirms(
  staged: StagedCohort,
  said: Record<string, Said>,
  { gone = 'keep', own = 'keep' }: { gone?: Gone; own?: OnOwnWords } = {},
): Promise<string> {
  const executions = new RecordedExecutions();
  const { table, now } = staged;
  const plan = await shown(staged, said, gone, own);
  await confirmChange(await staged.cohort(), plan, 'hr', { table, executions, now });
  return executions.directoryChanges[0]?.changeId ?? '';
}

/** One look of the machine's. @returns also whose withdrawal it has started */
export async function applies(
  staged: StagedCohort,
  changeId: string,
  table: Table = staged.table,
): Promise<{ applying: Applying; executions: RecordedExecutions }> {
  const { cohortId, sender, callback } = staged;
  const executions = new RecordedExecutions();
  const applying = await applyDirectoryChange(
    { cohortId, changeId },
    {
      sender: { ...sender, table, mailer: { send: (mail) => sendAndConfirm(mail, staged) } },
      callback,
      executions,
      write: (context) => writeLetter(context, INSTRUMENTS),
    },
  );
  return { applying, executions };
}

/** As SES does within seconds: it says what it has sent, also to whoever did not live to hear it. */
async function sendAndConfirm(mail: OutgoingMail, { sender, table }: StagedCohort) {
  const sent = await sender.mailer.send(mail);
  const ledger = ledgerOfTag(mail.tags.ledger ?? '');
  if (ledger) await confirmSent(table, ledger, sent.messageId);
  return sent;
}

/** HR's new data, from the file to the last of what follows, withdrawals of leavers among it. */
export async function newData(
  staged: StagedCohort,
  said: Record<string, Said>,
  given: { gone?: Gone; own?: OnOwnWords } = {},
): Promise<void> {
  await applies(staged, await confirms(staged, said, given));
  for (const { id, leftAt } of await directory(staged.table, staged.cohortId))
    if (leftAt !== undefined) await proceeds(staged, id);
}
