import type { TimelineCatalogue } from '../en/timeline.ts';

/** French counts as one whatever is below two. */
const agreed = (count: number, one: string, many: string) => (count < 2 ? one : many);

export const timeline: TimelineCatalogue = {
  people: (count) => `${count} ${agreed(count, 'personne', 'personnes')} dans l’annuaire`,
  firstMails: (day) => `premiers mails le ${day}`,
  stageDecisions: { retry: 'réessayer', stop: 'arrêter la cohorte' },
  recipients: (count) => `à ${count} ${agreed(count, 'personne', 'personnes')}`,
  answered: (answered, asked) => `${answered} ${agreed(answered, 'réponse', 'réponses')} sur ${asked}`,
  until: (day) => `jusqu’au ${day}`,
  carriedOut: (when) => `à appliquer\u00a0: ${when}`,
  selected: (count) => `${count} ${agreed(count, 'candidature retenue', 'candidatures retenues')}`,
  notSelected: (count) => `${count} ${agreed(count, 'non retenue', 'non retenues')}`,
  leaves: (day) => `départ le ${day}`,
  automatic: 'toutes les candidatures, comme prévu par la définition',
  standstill: { again: 'une fois de plus', stop: 'mettre fin à la cohorte' },
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
  leadership: {
    continue: 'à l’identique',
    adjust: 'avec les changements recommandés',
    discuss: 'parlons-en',
  },
  joined: (count) => `${count} ${agreed(count, 'arrivée', 'arrivées')}`,
  leftCompany: (count) => `${count} ${agreed(count, 'départ de l’entreprise', 'départs de l’entreprise')}`,
  back: (count) => `${count} ${agreed(count, 'retour', 'retours')}`,
  changed: (count) => `${count} ${agreed(count, 'fiche modifiée', 'fiches modifiées')}`,
  remembered: 'mémorisé pour 30 jours',
};
