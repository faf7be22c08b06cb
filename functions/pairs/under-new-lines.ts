import { ReportingLines, type Reports } from '../directory/reporting-chain.ts';
import { isTaken, type Pair } from './pair.ts';

/** What another directory means for pairs, before anything of it is done. */
export interface PairsUnderNewLines {
  /** One of the two reports to the other now, at whatever distance: they pause until HR has decided. */
  pausing: Pair[];
  /** The same of two who have not both said yes yet: the proposal falls. */
  falling: Pair[];
  /** Paused for it before, and not in one line any more: they go on. */
  resuming: Pair[];
  /** One of the two has left the company. */
  ending: Pair[];
}

/**
 * @param reports everybody's managers as they will be, by reference
 * @param leavers references of those who leave
 */
export function pairsUnderNewLines(
  all: readonly Pair[],
  reports: Iterable<Reports>,
  leavers: ReadonlySet<string>,
): PairsUnderNewLines {
  const lines = new ReportingLines(reports);
  const isInLine = ({ menteeId, mentorId }: Pair) => lines.areInLine(menteeId, mentorId);
  const isLeft = ({ menteeId, mentorId }: Pair) => leavers.has(menteeId) || leavers.has(mentorId);
  const open = all.filter((pair) => isTaken(pair) || pair.status === 'proposed');
  const ending = open.filter(isLeft);
  const staying = open.filter((pair) => !isLeft(pair));
  return {
    ending,
    pausing: staying.filter(
      (pair) => pair.status !== 'proposed' && pair.status !== 'suspended' && isInLine(pair),
    ),
    falling: staying.filter((pair) => pair.status === 'proposed' && isInLine(pair)),
    resuming: staying.filter((pair) => pair.status === 'suspended' && !isInLine(pair)),
  };
}

/** Of how many pairs under way one more than a tenth is too many to end without being asked about it. */
const TENTH = 10;

/** Whether so many pairs would end that HR has to say the number: a wrong column, rather than a reorganisation. */
export function endsMany(ending: readonly Pair[], all: readonly Pair[]): boolean {
  return ending.filter(isTaken).length * TENTH > all.filter(isTaken).length;
}
