import type { CohortSettings } from '../cohorts/cohort.ts';
import type { AskedForm } from '../forms/privacy/matrix.ts';
import type { Audience } from './audience.ts';

/** What the protocol must know of a kind of round. The kinds themselves lie with the stages that hold them. */
export interface KindOfRound {
  /** To whom it goes. Frozen when the round opens. */
  readonly audience: Audience;
  /** None for a notice, which closes once everybody was written to. */
  readonly asks?: Asking;
  /** Whoever is asked several times, as a mentor of two is, gets one mail with all that is asked. */
  readonly oneMailEach?: true;
  /** The kind of round, opened at the same time, whose form the same mail asks for. */
  readonly carries?: string;
  /** The kind of round whose mails ask for this form, too: by itself it goes to those who get none of them. */
  readonly carriedBy?: string;
  /** Goes out also when the cohort has been stopped: it is what tells people so. */
  readonly outlivesStop?: true;
}

export interface Asking {
  /** How long it can be answered, as an ISO 8601 duration; `number` says which of several rounds of the kind. */
  readonly openFor: (settings: CohortSettings, number: number) => string;
  /**
   * What is asked is settled once the last of those asked has answered, as two who wait for one another want it: its
   * pages say so. Every other round is open until its deadline, because that is what people are told, the last to
   * answer too.
   */
  readonly endsWithLastAnswer?: true;
  /** Days of its own on which people are reminded, instead of the cohort's; none where it is not reminded of. */
  readonly reminders?: (settings: CohortSettings, number: number) => readonly string[] | undefined;
  /** HR's decision: the first coordinator who decides does so for all, and any can take it back for a while. */
  readonly decidedByHr?: true;
  /** A call: whoever was called can say that it is not for them this time, and is not reminded. */
  readonly canSayNotThisTime?: true;
  /**
   * What a request is named after, so that those of one person are found without reading all: the person, their
   * role, their pair, the mentee they are asked about. HR's forms are nobody's own.
   */
  readonly namedAfter: 'person' | 'role' | 'pair' | 'mentee' | 'nobody';
  /** The form by which the privacy matrix knows who reads its answers. */
  readonly privacy: AskedForm;
}

/** @throws Error for a kind there is not */
export type KindsOfRound = (kind: string) => KindOfRound;
