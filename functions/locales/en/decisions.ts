import { manners } from './manners.ts';

const { quoted } = manners;

/** What is said around a decision of HR's, on its form and on the board. */
export const decisions = {
  title: 'This will happen',
  lead: 'Nothing is decided yet. Please read what your decision means for people.',
  yes: 'Yes, do this',
  change: 'Change it',
  ifNow: (when: string) =>
    `If you decide now, it is carried out on ${when}. Until then nobody but HR hears of it, and every HR coordinator can take it back.`,
  atOnce: 'It is carried out at once, and cannot be taken back.',
  differs: 'Something has changed since you opened this page. Please read it once more.',
  who: (count: number) => (count === 1 ? 'Who: one name' : `Who: ${count} names`),
  decidedTitle: 'Decided',
  decided: (who: string, when: string) => `${who} decided on ${when}.`,
  somebody: 'HR',
  willBe: (when: string) =>
    `It is carried out on ${when}. Until then nobody but HR hears of it, and every HR coordinator can take it back and decide anew.`,
  takeBack: 'Take it back',
  takeBackTitle: 'Take the decision back?',
  takeBackLead: (until: string) =>
    `Nothing of it is carried out, and nobody but HR has heard of it. It can be decided anew until ${until}; what had been chosen is filled in.`,
  takeBackYes: 'Yes, take it back',
  leaveIt: 'Leave it as it is',
  isBeing: 'It is being carried out, and cannot be taken back any more.',
  carriedOut: (when: string) => `It was carried out on ${when}, and cannot be taken back any more.`,
  /** The cohort was stopped, or the stage failed for good, before its time. */
  overtaken: (when: string) => `It was not carried out: the cohort was stopped on ${when}.`,
  tooLate: 'It was too late to take it back.',
  wasFirst: (who: string) => `${who} was first: what you chose was not decided.`,
  takenBack: (who: string) =>
    `${who} took the decision back. Nothing is decided. What had been chosen is filled in below; change what you like.`,
  stands: (what: string) => `Decided: ${quoted(what)}`,
};

export type DecisionsCatalogue = typeof decisions;
