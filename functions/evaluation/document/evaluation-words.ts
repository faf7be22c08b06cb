import type { Measure, ViewItem } from '../../definition/indicator.ts';
import type { Side } from '../../definition/side.ts';
import type {
  Decision,
  FunnelStep,
  MaskReason,
  Outcome,
  RecommendationId,
  Report,
  Statement,
} from '../report.ts';

/** Everything the summary, the page, the PDF and the charts say. A missing word is a compile error. */
export interface EvaluationWords {
  title(cohort: string): string;
  period(from: string, to: string): string;
  frozen(on: string): string;
  side: Record<Side, string>;
  measure: Record<Measure, string>;
  statement: Record<Statement, string>;
  view: Record<ViewItem, string>;
  step: Record<FunnelStep, string>;
  outcome: Record<Outcome, string>;
  masked: Record<MaskReason, (threshold: number) => string>;
  recommendation: Record<RecommendationId, string>;
  decision: Record<Decision, string>;

  /** Before what is explained: French sets a space before it. */
  colon: string;
  overall: string;
  /** "9 of 12" */
  of(count: string, of: string): string;
  atLeast(value: string): string;
  atMost(value: string): string;
  fewerThan(count: string): string;
  /** "64 to 95 %" */
  range(low: string, high: string): string;
  interval(range: string): string;
  answers(n: number): string;
  pairs(n: number): string;
  fromTo(before: string, after: string): string;
  target(value: string): string;
  baseline(value: string): string;
  meetings(value: string): string;
  improved(count: string): string;

  verdict(report: Pick<Report, 'verdict' | 'participation'>): string;
  notRepresentative: string;

  figure: {
    response: string;
    active: string;
    again: string;
    change: string;
    improved: string;
  };
  heading: {
    objectives: string;
    happened: string;
    funnel: string;
    saidBy: Record<Side, string>;
    changed: string;
    comments: Record<'success' | 'oneThingToChange', string>;
    recommendations: string;
    decision: string;
    method: string;
    masked: string;
    table: string;
  };
  finding: {
    /** Titles of the charts: what they show, in one sentence. */
    said(side: Side, byMost: number, of: number, least: Statement | undefined): string;
    saidTooFew(side: Side): string;
    changed(change: string, interval: string, n: number): string;
    changedUnclear(n: number): string;
    changedTooFew: string;
  };
  column: {
    objective: string;
    result: string;
    target: string;
    outcome: string;
    statement: string;
    unfavourable: string;
    neutral: string;
    favourable: string;
    possible: string;
    others: string;
    /** Where some bars tell the undecided apart and others do not. */
    mixed: string;
    interval: string;
    intervalOfChange: string;
    bounds: string;
    behaviour: string;
    before: string;
    after: string;
    change: string;
    step: string;
  };
  viewKind: Record<'selfView' | 'selfViewLookingBack' | 'managerView', string>;
  method: readonly ((threshold: Report['anonymity']) => string)[];
  measuredBy(measure: string): string;
  lookingBack(change: string, interval: string): string;
  chosen(shown: number, of: number): string;
  commentsOf(side: Side): string;
  fewerAuthors(authors: number): string;
  attrition(both: string, before: string): string;
  /** Mean hours per person. */
  hoursSpent: string;
  hours(side: Side, mean: string): string;
  noRecommendation: string;
  openPdf: string;
  confidential(threshold: number): string;
  page(number: number, of: number): string;
}
