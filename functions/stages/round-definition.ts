import type { Cohort } from '../cohorts/cohort.ts';
import type { StoredAnswers } from '../forms/answers/answer.ts';
import type { Form } from '../forms/form.ts';
import type { Localised } from '../locales/locale.ts';
import type { FormContext } from '../rounds/forms/form-context.ts';
import type { Asking, KindOfRound } from '../rounds/kind-of-round.ts';
import type { Request, Round } from '../rounds/round.ts';
import type { Sender } from '../rounds/sender.ts';
import type { Table } from '../store/table.ts';
import type { LinkPage } from '../web/link-routes.ts';
import type { Consequences } from './consequence.ts';
import type { RoundMail } from './mail.ts';
import type { Mailing, Plan } from './plan/mailing.ts';

/** A kind of round, whole: whoever is asked about it anywhere in the product is asked here. */
export interface RoundDefinition extends KindOfRound {
  readonly kind: string;
  /** On HR's board and in the cohort's history. */
  readonly name: Localised;
  /** A cohort has several: each bears its number, the first too. */
  readonly numbered?: true;
  /** No stage waits for it, so that none fails with it: HR is told by an alert if it does not close. */
  readonly nobodyWaits?: true;
  readonly asks?: FormOfRound;
  readonly mail: RoundMail;
  /** What HR's coordinators read instead, where the round goes to them too. */
  readonly mailToHr?: RoundMail;
  /** What leadership and the sponsor read instead, where it goes to them too. */
  readonly mailToLeadership?: RoundMail;
  /** What the preview says of it before the launch, by the calendar and the numbers of people expected. */
  readonly planned: (plan: Plan) => Mailing[];
  /** Bytes attached to each mail, for the estimate of the cost. */
  readonly attachedBytes?: number;
}

/** A round that asks has a form; HR reviews the matching on its board instead. */
export interface FormOfRound extends Asking {
  readonly form: ((context: FormContext) => Promise<Form>) | 'onBoard';
  /** Of a decision of HR's: what it will bring about, said before it is taken. */
  readonly consequences?: Consequences;
  /**
   * What cannot wait for the round to close: somebody asks HR for something.
   *
   * @returns whether HR is to be told at once. Done twice, it raises no second alert
   */
  readonly onAnswer?: (answered: Answered) => Promise<boolean>;
  /** Tells by mail that the answer has arrived. Done again, at each change, it writes no second mail. */
  readonly confirm?: (arrived: Arrived, sender: Sender) => Promise<void>;
  /** Of what outlives the form: where it is seen and changed. Once it is there, the form leads to it. */
  readonly leadsTo?: (context: FormContext) => Promise<PlaceOfAnswers | undefined>;
}

/** Where what a form asks for lies, once there is any. */
export interface PlaceOfAnswers {
  /** There is something: the form asks for it no more. */
  readonly isThere: boolean;
  readonly page: LinkPage;
  /** Below that page: `mentee~mentor/plan`. */
  readonly below: string;
  readonly title: Localised;
  readonly says: readonly Localised[];
  readonly button: Localised;
}

/** A request just answered. */
interface Answered {
  table: Table;
  cohort: Cohort;
  round: Round;
  request: Request;
  answers: StoredAnswers;
  now: Date;
}

/** What is confirmed of an answer. */
interface Arrived extends Pick<Answered, 'cohort' | 'round' | 'request' | 'now'> {
  /** What happens next, as the form says it. */
  next: Localised | undefined;
}

/** Declares a round, and keeps the literal name of its kind and the types of its form and mail. */
export function defineRound<const R extends RoundDefinition>(round: R): R {
  return round;
}
