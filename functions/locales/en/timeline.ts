/** How the facts of a cohort's history read. */
export const timeline = {
  people: (count: number) => `${count} people in the directory`,
  firstMails: (day: string) => `first mails on ${day}`,
  stageDecisions: { retry: 'try again', stop: 'stop the cohort' },
  recipients: (count: number) => (count === 1 ? 'to one person' : `to ${count} people`),
  answered: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  until: (day: string) => `until ${day}`,
  carriedOut: (when: string) => `to be carried out: ${when}`,
  selected: (count: number) => `${count} selected`,
  notSelected: (count: number) => `${count} not selected`,
  leaves: (day: string) => `leaves on ${day}`,
  automatic: 'everybody who applied, as the definition says',
  standstill: { again: 'once more', stop: 'end the cohort' },
  readiness: { proceed: 'go on', wait: 'wait a week', stop: 'stop the cohort' },
  pairs: (count: number) => (count === 1 ? 'one pair' : `${count} pairs`),
  unmatched: (count: number) =>
    count === 1 ? 'one mentee without a mentor' : `${count} mentees without a mentor`,
  proved: 'proved to be the best possible',
  leftOut: (count: number) => (count === 1 ? 'one left out' : `${count} left out`),
  acts: {
    lock: 'pair kept',
    free: 'pair no longer kept',
    forbid: 'pair excluded',
    allow: 'pair allowed again',
    recompute: 'computed again',
    move: 'put together by hand',
    holdBack: 'pair held back',
    release: 'pair to be published after all',
    policy: 'policy chosen',
    pairsUnderWay: 'pairs under way',
  },
  accepted: (accepted: number, proposed: number) => `${accepted} of ${proposed} proposals accepted by both`,
  waiting: (mentees: number, places: number) =>
    `${mentees === 1 ? 'one mentee waits' : `${mentees} mentees wait`}, ${places === 1 ? 'one place is free' : `${places} places are free`}`,
  movedOn: (count: number) =>
    count === 1 ? 'one pair ended for another' : `${count} pairs ended for others`,
  leadership: { continue: 'as before', adjust: 'with the changes recommended', discuss: 'let us talk' },
  joined: (count: number) => (count === 1 ? 'one person joined' : `${count} people joined`),
  leftCompany: (count: number) => (count === 1 ? 'one left the company' : `${count} left the company`),
  back: (count: number) => (count === 1 ? 'one is back' : `${count} are back`),
  changed: (count: number) => (count === 1 ? 'one changed' : `${count} changed`),
  remembered: 'remembered for 30 days',
};

export type TimelineCatalogue = typeof timeline;
