import type { Indicator, ViewItem } from '../definition/indicator.ts';
import type { Side } from '../definition/side.ts';
import type { LocalisedText } from '../locales/locale.ts';
import type { ObjectiveResult, Report } from './report.ts';

/**
 * Everything an evaluation is computed from, as plain data. Keys stand for people and pairs: any string that is
 * the same for the same participant and side will do, and none of them reaches the report.
 */
export interface EvaluationData {
  cohort: { id: string; name: string; timeZone?: string | undefined; startedOn: string; endedOn: string };
  /** ISO 8601, with zone: when the report is frozen. */
  frozenAt: string;
  /** Smallest group a figure may be about, and fewest authors comments may come from. */
  anonymity: { scores: number; comments: number };
  /** As in the definition at launch; all of them are reported. */
  objectives: readonly EvaluatedObjective[];
  /** The final values HR entered, by objective id. */
  reported: Readonly<Record<string, number>>;
  /** How many people were written to in the call. */
  called: Readonly<Record<Side, number>>;
  /** Everybody who applied. */
  participants: readonly ParticipantRecord[];
  /** Pairs that started, whatever became of them. */
  pairs: readonly PairRecord[];
  pulses: readonly PulseRecord[];
  /** The pulse of which the mid-point summary has told what people think: an answer is told once, for ever. */
  toldAtMidPoint?: number | undefined;
  endForms: readonly EndFormRecord[];
  selfViews: readonly ViewsRecord[];
  managerViews: readonly Omit<ViewsRecord, 'lookingBack'>[];
  /** Of how many mentees a manager was asked: the directory may know none of some. */
  managerViewsAsked: number;
  /** Only what its author allowed to be shared, and HR chose. */
  comments: readonly CommentRecord[];
  /** What was told of the cohorts before, the first one first: by it one may expect something of the next. */
  earlier: readonly EarlierCohort[];
}

export interface EvaluatedObjective {
  id: string;
  statement: LocalisedText;
  indicator: Indicator;
  baseline?: number | undefined;
  target: number;
}

/** A cohort of the same team whose report is frozen. */
export type EarlierCohort = Pick<Report['cohort'], 'name' | 'endedOn'> & {
  objectives: readonly Pick<ObjectiveResult, 'indicator' | 'figure' | 'outcome'>[];
};

export interface ParticipantRecord {
  key: string;
  side: Side;
  accepted: boolean;
  trained: boolean;
  /** Has left the programme, before or after having a pair. */
  left?: boolean;
  /** The person's mail came back: no form ever reached them. */
  unreachable: boolean;
}

export interface PairRecord {
  key: string;
  mentor: string;
  mentee: string;
  /** Still a pair when the cohort ended. */
  activeAtEnd: boolean;
  /** On how many days the two noted that they met. */
  noted?: number | undefined;
  /** The pair as which it went on, when its mentee changed mentor on the way: no end, and no second pair. */
  goesOnAs?: string | undefined;
}

/** One person's answer to one pulse. A question left out is a question not answered. */
export interface PulseRecord {
  participant: string;
  side: Side;
  pair: string;
  /** 1 for the first pulse of the cohort. */
  number: number;
  /** Meetings since the last pulse; 3 stands for three or more. */
  meetings?: number | undefined;
  /** 1 to 5: our conversations help me with my goal. */
  helps?: number | undefined;
  /** 1 to 5: I can speak openly. */
  open?: number | undefined;
}

export interface EndFormRecord {
  participant: string;
  side: Side;
  /** 0 not started, 1 started, 2 under way, 3 reached, 4 exceeded: one per goal. */
  goals: readonly number[];
  usesLearning?: boolean | undefined;
  /** 1 to 5. */
  partnerKeptCommitments?: number | undefined;
  trainingPrepared?: number | undefined;
  again?: 'yes' | 'yesWithAnotherPartner' | 'no' | undefined;
  /** 0 to 10. */
  recommend?: number | undefined;
  /** A mentee would be a mentor one day; a mentor would be called for the next cohort. */
  wantsNext?: boolean | undefined;
  hours?: number | undefined;
}

/** 1 to 5 for each behaviour answered. */
export type View = Readonly<Partial<Record<ViewItem, number>>>;

/** One mentee as seen by themselves, or by their manager. */
export interface ViewsRecord {
  mentee: string;
  /** Whose view it is, where not the mentee's own: a manager of two has given two, and is one person. */
  author?: string | undefined;
  start?: View | undefined;
  end?: View | undefined;
  /** Asked at the end: "at the start I was". */
  lookingBack?: View | undefined;
}

export interface CommentRecord {
  author: string;
  side: Side;
  about: 'success' | 'oneThingToChange';
  text: string;
}
