import type { OnReadiness, StageDecision } from '../../../cohorts/events.ts';
import type { ReviewAct } from '../../../cohorts/review-act.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Counted } from './board-wording.ts';

/** How the facts of the cohort's history read. */
export interface FactWords {
  people: Counted;
  firstMails: (day: string) => string;
  stageDecisions: Readonly<Record<StageDecision, string>>;
  recipients: Counted;
  answered: (answered: number, asked: number) => string;
  until: (day: string) => string;
  selected: Counted;
  notSelected: Counted;
  automatic: string;
  readiness: Readonly<Record<OnReadiness, string>>;
  pairs: Counted;
  unmatched: Counted;
  proved: string;
  leftOut: Counted;
  acts: Readonly<Record<ReviewAct, string>>;
  accepted: (accepted: number, proposed: number) => string;
  waiting: (mentees: number, places: number) => string;
  /** Pairs that ended because the mentee has another mentor. */
  movedOn: Counted;
}

const en: FactWords = {
  people: (count) => `${count} people in the directory`,
  firstMails: (day) => `first mails on ${day}`,
  stageDecisions: { retry: 'try again', stop: 'stop the cohort' },
  recipients: (count) => (count === 1 ? 'to one person' : `to ${count} people`),
  answered: (answered, asked) => `${answered} of ${asked} answered`,
  until: (day) => `until ${day}`,
  selected: (count) => `${count} selected`,
  notSelected: (count) => `${count} not selected`,
  automatic: 'everybody who applied, as the definition says',
  readiness: { proceed: 'go on', wait: 'wait a week', stop: 'stop the cohort' },
  pairs: (count) => (count === 1 ? 'one pair' : `${count} pairs`),
  unmatched: (count) => (count === 1 ? 'one mentee without a mentor' : `${count} mentees without a mentor`),
  proved: 'proved to be the best possible',
  leftOut: (count) => (count === 1 ? 'one left out' : `${count} left out`),
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
  accepted: (accepted, proposed) => `${accepted} of ${proposed} proposals accepted by both`,
  waiting: (mentees, places) =>
    `${mentees === 1 ? 'one mentee waits' : `${mentees} mentees wait`}, ${places === 1 ? 'one place is free' : `${places} places are free`}`,
  movedOn: (count) => (count === 1 ? 'one pair ended for another' : `${count} pairs ended for others`),
};

/** French counts as one whatever is below two. */
const agreed = (count: number, one: string, many: string) => (count < 2 ? one : many);

const fr: FactWords = {
  people: (count) => `${count} ${agreed(count, 'personne', 'personnes')} dans l’annuaire`,
  firstMails: (day) => `premiers mails le ${day}`,
  stageDecisions: { retry: 'réessayer', stop: 'arrêter la cohorte' },
  recipients: (count) => `à ${count} ${agreed(count, 'personne', 'personnes')}`,
  answered: (answered, asked) => `${answered} ${agreed(answered, 'réponse', 'réponses')} sur ${asked}`,
  until: (day) => `jusqu’au ${day}`,
  selected: (count) => `${count} ${agreed(count, 'candidature retenue', 'candidatures retenues')}`,
  notSelected: (count) => `${count} ${agreed(count, 'non retenue', 'non retenues')}`,
  automatic: 'toutes les candidatures, comme prévu par la définition',
  readiness: { proceed: 'continuer', wait: 'attendre une semaine', stop: 'arrêter la cohorte' },
  pairs: (count) => `${count} ${agreed(count, 'binôme', 'binômes')}`,
  unmatched: (count) => `${count} ${agreed(count, 'personne', 'personnes')} sans mentor`,
  proved: 'la meilleure répartition possible, preuve à l’appui',
  leftOut: (count) => `${count} ${agreed(count, 'laissé à part', 'laissés à part')}`,
  acts: {
    lock: 'binôme gardé',
    free: 'binôme libéré',
    forbid: 'binôme écarté',
    allow: 'binôme de nouveau permis',
    recompute: 'nouveau calcul',
    move: 'binôme réuni à la main',
    holdBack: 'binôme mis en attente',
    release: 'binôme publié avec les autres, finalement',
    policy: 'priorité choisie',
    pairsUnderWay: 'binômes en cours',
  },
  accepted: (accepted, proposed) =>
    `${accepted} ${agreed(accepted, 'proposition acceptée', 'propositions acceptées')} sur ${proposed}`,
  waiting: (mentees, places) =>
    `${mentees} ${agreed(mentees, 'personne attend', 'personnes attendent')}, ${places} ${agreed(places, 'place est libre', 'places sont libres')}`,
  movedOn: (count) =>
    `${count} ${agreed(count, 'binôme terminé au profit d’un autre', 'binômes terminés au profit d’autres')}`,
};

export const factWords: Readonly<Record<Locale, FactWords>> = { en, fr };
