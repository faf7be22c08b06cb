import type { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import { choicesOn } from '../../../evaluation/leadership/choices.ts';
import {
  type LeadershipDecision,
  standingDecision,
} from '../../../evaluation/leadership/leadership-decision.ts';
import {
  isTimeToDecide,
  type TimeToDecide,
  timeToDecide,
} from '../../../evaluation/leadership/time-to-decide.ts';
import type { Report } from '../../../evaluation/report.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { readerId } from '../../../web/link.ts';
import type { Visitor } from '../../door/door.ts';

/** Somebody of leadership or HR, at the frozen report. */
export interface ReportVisit {
  readonly visitor: Visitor;
  readonly report: Report;
  readonly sender: Sender;
}

/** How leadership's decision stands, for this visitor. */
export interface DecisionInSight {
  readonly standing: LeadershipDecision | undefined;
  readonly choices: readonly LeadershipChoice[];
  readonly time: TimeToDecide;
  /** What may be pressed: by leadership, and in time. */
  readonly isOpen: boolean;
  /** `leader~0`, `hr~1` */
  readonly reader: string;
}

export async function decisionInSight({ visitor, report, sender }: ReportVisit): Promise<DecisionInSight> {
  const { cohort, link } = visitor;
  const time = timeToDecide(cohort, report);
  return {
    standing: await standingDecision(sender.table, cohort.cohortId),
    choices: choicesOn(report),
    time,
    isOpen: link.role === 'leader' && isTimeToDecide(time, sender.now()),
    reader: readerId(link),
  };
}
