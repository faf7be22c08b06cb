import type { Measure, ViewItem } from '../../definition/indicator.ts';
import type { Side } from '../../definition/side.ts';
import { report as en, type ReportCatalogue } from '../../locales/en/report.ts';
import { report as fr } from '../../locales/fr/report.ts';
import type { Locale } from '../../locales/locale.ts';
import type { CommentRecord } from '../data.ts';
import type {
  Changes,
  Contradiction,
  Decision,
  FunnelStep,
  ObjectiveResult,
  Outcome,
  RecommendationId,
  Statement,
} from '../report.ts';

type Names<Thing extends string> = Record<Thing, string>;

/** What an evaluation tells apart and must have a word for: one without does not compile. */
interface Terms {
  side: Names<Side>;
  people: Names<Side>;
  measure: Names<Measure>;
  statement: Names<Statement>;
  view: Names<ViewItem>;
  viewKind: Names<keyof Changes>;
  step: Names<FunnelStep>;
  outcome: Names<Outcome>;
  recommendation: Names<RecommendationId>;
  proposedChange: Names<RecommendationId>;
  decision: Names<Decision>;
  contradiction: Names<Contradiction>;
  nextTime: Names<NonNullable<ObjectiveResult['nextTime']>>;
  heading: { saidBy: Names<Side> };
  quotesOf: Record<CommentRecord['about'], Names<Side>>;
  finding: { saidTooFew: Names<Side> };
  commentsOf: Names<Side>;
  wantsNext: Names<Side>;
}

/** Everything the summary, the page, the PDF and the charts say. */
export type ReportWords = ReportCatalogue & Terms;

export const reportWords: Readonly<Record<Locale, ReportWords>> = { en, fr };
