import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { StageDecided } from '../functions/stages/cohort/stage-failed/decide-on-stage.ts';

/**
 * The functions that states call, by the names of their handlers. What one takes and what it answers is read off the
 * handler itself: a state that waits for a word its function does not say, or for a field it does not give, does not
 * compile.
 */
interface TaskHandlers {
  'apply-directory-change': typeof import('../functions/stages/directory-change/apply-directory-change.handler.ts').handler;
  'await-answers': typeof import('../functions/stages/round/await-answers.handler.ts').handler;
  'await-hr-decision': typeof import('../functions/stages/cohort/stage-failed/await-hr-decision.handler.ts').handler;
  'await-withdrawal': typeof import('../functions/stages/withdrawal/await-withdrawal.handler.ts').handler;
  'begin-rematch': typeof import('../functions/stages/matching/begin-rematch.handler.ts').handler;
  'begin-stage': typeof import('../functions/stages/cohort/begin-stage.handler.ts').handler;
  'check-readiness': typeof import('../functions/stages/call-for-mentors/check-readiness.handler.ts').handler;
  'close-cohort': typeof import('../functions/stages/evaluation/close-cohort.handler.ts').handler;
  'close-round': typeof import('../functions/stages/round/close-round.handler.ts').handler;
  'collect-applications': typeof import('../functions/stages/call-for-mentors/collect-applications.handler.ts').handler;
  'end-rematch': typeof import('../functions/stages/matching/end-rematch.handler.ts').handler;
  'erase-cohort': typeof import('../functions/stages/evaluation/erase-cohort.handler.ts').handler;
  'erase-person': typeof import('../functions/http/my-page/erase-person.handler.ts').handler;
  'evaluate-cohort': typeof import('../functions/stages/evaluation/evaluate-cohort.handler.ts').handler;
  'evaluate-follow-up': typeof import('../functions/stages/evaluation/follow-up-report/evaluate-follow-up.handler.ts').handler;
  'freeze-kickoff': typeof import('../functions/stages/kickoff/kickoff-note/freeze-kickoff.handler.ts').handler;
  'look-after-pairs': typeof import('../functions/stages/check-ins/look-after-pairs.handler.ts').handler;
  'next-follow-up': typeof import('../functions/stages/evaluation/follow-up/next-follow-up.handler.ts').handler;
  'next-pulse': typeof import('../functions/stages/check-ins/pulse/next-pulse.handler.ts').handler;
  'open-round': typeof import('../functions/stages/round/open-round.handler.ts').handler;
  'proceed-with-withdrawal': typeof import('../functions/stages/withdrawal/proceed-with-withdrawal.handler.ts').handler;
  'propose-pairs': typeof import('../functions/stages/matching/propose-pairs.handler.ts').handler;
  'publish-pairs': typeof import('../functions/stages/matching/publish-pairs.handler.ts').handler;
  'resolve-standstill': typeof import('../functions/stages/cohort/standstill/resolve-standstill.handler.ts').handler;
  'select-applicants': typeof import('../functions/stages/call-for-mentors/select-applicants.handler.ts').handler;
  'send-what-is-due': typeof import('../functions/stages/round/send-what-is-due.handler.ts').handler;
  'settle-answers': typeof import('../functions/stages/matching/settle-answers.handler.ts').handler;
  'start-new-pairs': typeof import('../functions/stages/kickoff/start-new-pairs.handler.ts').handler;
  'start-pairs': typeof import('../functions/stages/kickoff/start-pairs.handler.ts').handler;
  'stop-cohort': typeof import('../functions/stages/cohort/stop-cohort.handler.ts').handler;
  'sum-up-pulse': typeof import('../functions/stages/check-ins/mid-point/sum-up-pulse.handler.ts').handler;
  'tell-hr-of-failure': typeof import('../functions/stages/cohort/stage-failed/tell-hr-of-failure.handler.ts').handler;
}

export type TaskName = keyof TaskHandlers;

/** What is sent back with the token that such a function was handed: the answer of a state that waits for it. */
interface SentBack {
  'await-hr-decision': StageDecided;
}

export type InputOf<Name extends TaskName> = Parameters<TaskHandlers[Name]>[0];

export type AnswerOf<Name extends TaskName> = Name extends keyof SentBack
  ? SentBack[Name]
  : Awaited<ReturnType<TaskHandlers[Name]>>;

/**
 * One of these functions. It carries its name, because many are alike in what they take and answer: one wired in
 * the place of another does not compile.
 */
export interface TaskFunction<Name extends TaskName> {
  readonly name: Name;
  readonly lambdaFunction: IFunction;
}
