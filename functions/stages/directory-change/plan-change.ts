import { createHash, randomBytes } from 'node:crypto';
import type { Cohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import type { Person } from '../../directory/person.ts';
import type { Reports } from '../../directory/reporting-chain.ts';
import { suppressed } from '../../mail/suppression.ts';
import { isTaken, pairs } from '../../pairs/pair.ts';
import { endsMany, type PairsUnderNewLines, pairsUnderNewLines } from '../../pairs/under-new-lines.ts';
import { openChange, putChange, type Step } from '../../people/difference/change-record.ts';
import {
  changesNothing,
  type Difference,
  differenceOf,
  newDirectory,
  type PostedDirectory,
  withGoneAsLeft,
} from '../../people/difference/difference.ts';
import { readKnownDirectory } from '../../people/difference/known-directory.ts';
import {
  type NewDirectoryProblem,
  newDirectoryProblems,
} from '../../people/difference/new-directory-problems.ts';
import type { OnOwnWords, OwnField, OwnWords } from '../../people/difference/own-words.ts';
import { isOpen, participants } from '../../people/participant.ts';
import type { Table } from '../../store/table.ts';

/** What HR says of those who are in no line of the file. */
export type Gone = 'keep' | 'left';

export interface ChangeWanted {
  posted: PostedDirectory;
  /** Whether it is the whole directory, or speaks of some people only. */
  isWhole: boolean;
  gone: Gone;
  /** What holds where people have corrected themselves and the data says otherwise. */
  own: OnOwnWords;
}

/** What a change would do, before anything of it is done. People by HR's ids, pairs by reference. */
export interface PlannedChange {
  difference: Difference;
  pairs: PairsUnderNewLines;
  /** Of those who leave, who takes part. */
  leavingParticipants: readonly string[];
  /** HR's ids of those whose mail came back, and whose address is another now. */
  reachableAgain: readonly string[];
  /** So many pairs under way would end. */
  endingPairs: number;
  /** Whether so many end that HR has to say the number. */
  endsMany: boolean;
  /** By which HR confirms just this; nothing where nothing would change. */
  confirm: string | undefined;
  steps: readonly Step[];
}

export type Planning = { ok: true; plan: PlannedChange } | { ok: false; problems: NewDirectoryProblem[] };

/** Compares HR's new data with what is stored, and says what it means. It changes nothing. */
export async function planChange(
  { cohortId }: Cohort,
  { posted, isWhole, gone, own }: ChangeWanted,
  table: Table,
): Promise<Planning> {
  const known = await readKnownDirectory(table, cohortId);
  const found = differenceOf(known, posted, { isWhole, own });
  const difference = gone === 'left' ? withGoneAsLeft(found) : found;
  const problems = newDirectoryProblems(newDirectory(known, difference));
  if (problems.length > 0) return { ok: false, problems };

  const { called, others } = newDirectory(known, difference);
  const referenceOf = (staffId: string) => known.references.get(staffId) ?? staffId;
  const reports = [...called, ...others].map(
    ({ id, managerId }): Reports => ({
      id: referenceOf(id),
      managerId: managerId === undefined ? undefined : referenceOf(managerId),
    }),
  );
  const hasLeft = [...known.people.values()].filter((one) => one.hasLeft).map(({ person }) => person.id);
  const leaving = difference.left.map(({ after }) => after.id);
  const all = await pairs(table, cohortId);
  const under = pairsUnderNewLines(all, reports, new Set([...hasLeft, ...leaving].map(referenceOf)));
  const reachableAgain = await reachable(difference, table);
  const steps = stepsOf(difference, new Set(reachableAgain));
  const roles = [
    ...(await participants(table, cohortId, 'mentor')),
    ...(await participants(table, cohortId, 'mentee')),
  ];
  const takePart = new Set(roles.filter(isOpen).map(({ personId }) => personId));
  return {
    ok: true,
    plan: {
      difference,
      pairs: under,
      leavingParticipants: leaving.filter((id) => takePart.has(referenceOf(id))),
      reachableAgain,
      endingPairs: under.ending.filter(isTaken).length,
      endsMany: endsMany(under.ending, all),
      confirm: changesNothing(difference) ? undefined : confirmWord(steps, difference, under),
      steps,
    },
  };
}

export type Confirmed = 'applying' | 'anotherIsOpen';

/**
 * HR has said yes to just this: it is put down, and its machine takes it over. Asked once more while it is being
 * applied it is the same change.
 */
export async function confirmChange(
  { cohortId }: Cohort,
  { difference, steps, confirm = '' }: PlannedChange,
  by: string,
  {
    table,
    executions,
    now,
  }: { table: Table; executions: Pick<Executions, 'startDirectoryChange'>; now: Date },
): Promise<Confirmed> {
  if (await startAgain({ cohortId }, confirm, { table, executions })) return 'applying';
  const changeId = randomBytes(12).toString('hex');
  const { joined, left, back, changed } = difference;
  const counts = {
    joined: joined.length,
    left: left.length,
    back: back.length,
    changed: changed.length,
  };
  const isFirst = await putChange(
    table,
    cohortId,
    { changeId, confirm, by, at: now.toISOString(), counts },
    steps,
  );
  if (!isFirst) return 'anotherIsOpen';
  await executions.startDirectoryChange({ cohortId, changeId });
  return 'applying';
}

/** The same change, confirmed before and still being applied: whoever asked may not have lived to start its machine. */
export async function startAgain(
  { cohortId }: Pick<Cohort, 'cohortId'>,
  confirm: string,
  { table, executions }: { table: Table; executions: Pick<Executions, 'startDirectoryChange'> },
): Promise<boolean> {
  const open = await openChange(table, cohortId);
  if (open?.confirm !== confirm) return false;
  await executions.startDirectoryChange({ cohortId, changeId: open.changeId });
  return true;
}

async function reachable({ changed }: Difference, table: Table): Promise<string[]> {
  const moved = changed.filter(({ fields }) => fields.includes('email'));
  const bounced = await suppressed(
    table,
    moved.map(({ before }) => before.email),
  );
  return moved.filter(({ before }) => bounced.has(before.email)).map(({ after }) => after.id);
}

function stepsOf(
  { joined, back, changed, left, uncalled, ownWords }: Difference,
  reachableAgain: ReadonlySet<string>,
): Step[] {
  const others = new Set([...changed, ...left].map(({ after }) => after.id));
  const agreeing = new Map(ownWords.agreed.map(({ person }) => [person.id, person]));
  for (const id of [...others, ...back.map((person) => person.id)]) agreeing.delete(id);
  return [
    ...[...joined, ...back].map((person): Step => ({ what: 'entering', person })),
    ...uncalled.map((person): Step => ({ what: 'lining', person })),
    ...changed.map(
      ({ after, fields }): Step => ({
        what: 'changing',
        person: after,
        fields: [...fields],
        ...(reachableAgain.has(after.id) && { unreachable: true }),
        ...agreedOf(after, ownWords),
        ...replacedOf(after, ownWords),
      }),
    ),
    ...[...agreeing.values()].map(
      (person): Step => ({ what: 'changing', person, fields: [], ...agreedOf(person, ownWords) }),
    ),
    ...left.map(({ after }): Step => ({ what: 'leaving', person: after })),
  ];
}

function agreedOf({ id }: Person, { agreed }: OwnWords): { agreed?: OwnField[] } {
  const fields = agreed.filter(({ person }) => person.id === id).map(({ field }) => field);
  return fields.length > 0 ? { agreed: fields } : {};
}

function replacedOf(
  { id }: Person,
  { replaced }: OwnWords,
): { replaced?: Partial<Record<OwnField, string>> } {
  const own = replaced.filter(({ person }) => person.id === id);
  if (own.length === 0) return {};
  return { replaced: Object.fromEntries(own.map(({ person, field }) => [field, person[field]])) };
}

/** Another one as soon as anything is stored, or posted, otherwise than it was shown. */
function confirmWord(
  steps: readonly Step[],
  { goneFromFile, changed, ownWords }: Difference,
  under: PairsUnderNewLines,
): string {
  const shown = [
    steps,
    changed.map(({ before }) => before),
    goneFromFile.map(({ id }) => id),
    ownWords.kept.map(({ person, field, since }) => [person.id, field, since]),
    [under.pausing, under.falling, under.resuming, under.ending].map((list) =>
      list.map(({ pairId, status }) => [pairId, status]),
    ),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
