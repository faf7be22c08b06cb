/**
 * What the mails are told, apart from what each of them alone is: that lies beside its words.
 *
 * Dates are ISO 8601 instants ("2026-03-02T08:00:00Z"); they are written out in the reader's time zone and language.
 * Addresses of pages are absolute and https.
 */

/** Said to everybody. `extra` is HR's own paragraph for this kind of mail, `ownSubject` HR's words in place of its subject. */
export interface Addressed {
  recipientName: string;
  cohortName: string;
  hr: { name: string; email: string };
  timeZone: string;
  extra?: string;
  ownSubject?: string;
}

/** A person of the directory: always told where their data is and how to leave. */
export interface Participant extends Addressed {
  myDataUrl: string;
  /** The page of the pair that the mail is about. */
  pairUrl?: string;
  /** The one-click address: no more reminders, which are the only mails one can be spared. */
  unsubscribeUrl?: string;
  /** They have stopped the reminders, by a click that may have been a scanner's: each mail says so. */
  remindersStopped?: boolean;
}

/** 0 is the first mail. */
export type Reminder = 0 | 1 | 2 | 3;

export interface Form {
  formUrl: string;
  /** Where the mail asks the same about several people: the form about each, `formUrl` among them. */
  forms?: { about: string; url: string }[];
  deadline: string;
  reminder: Reminder;
}

export interface Partner {
  name: string;
  jobTitle?: string;
  department?: string;
  site?: string;
  /** What they wrote about their goal when they applied, where the form promised that the other one reads it. */
  ownWords?: string;
}

export interface ReachablePartner extends Partner {
  email: string;
}

/** What a mentee does before the first meeting. */
export interface TrainingAhead {
  hours: number;
  note?: string;
  materialUrl?: string;
}

/** One entry of the calendar. The same `uid` with a higher `sequence` moves or cancels it. */
export interface Meeting {
  uid: string;
  sequence: number;
  startsAt: string;
  minutes: number;
  place?: string;
}
