import type { ReviewCatalogue } from '../en/review.ts';
import { ofName } from './elision.ts';

/** French counts as one whatever is below two. */
const agreed = (count: number, one: string, many: string) => (Math.abs(count) < 2 ? one : many);
const pairs = (count: number) => `${count} ${agreed(count, 'binôme', 'binômes')}`;
const people = (count: number) => `${count} ${agreed(count, 'personne', 'personnes')}`;
const one = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

export const review: ReviewCatalogue = {
  acts: {
    lock: 'Garder',
    free: 'Libérer',
    forbid: 'Écarter',
    allow: 'Permettre à nouveau',
    move: 'Réunir ces deux personnes',
    holdBack: 'Mettre en attente',
    release: 'Publier avec les autres',
    policy: 'Choisir cette priorité',
    pairsUnderWay: 'Choisir cela',
    recompute: 'Recalculer',
  },
  decide: 'Décider',
  reason: 'Raison',
  reasonHint:
    'Pour l’historique\u00a0: seules les RH la lisent. Elle est effacée avec les données personnelles.',
  reasonMissing: 'Dites pourquoi en quelques mots\u00a0: la raison figure dans l’historique.',
  reasonTooLong: (most) => `Raccourcissez la raison à ${most} caractères.`,
  yourDecision: 'Votre décision',
  changedMeanwhile: (who) => `${who} vient de modifier la proposition`,
  somebody: 'Quelqu’un',
  changedMeanwhileLead:
    'Vous la voyez telle qu’elle est maintenant. Votre décision n’a pas été appliquée\u202f; prenez-la de nouveau si vous la maintenez.',
  pairGone: 'Ces deux personnes ne sont plus ensemble dans la proposition\u00a0: rien n’a été changé.',
  frozen:
    'Une décision sur ces binômes est prise. Pour changer quelque chose, annulez-la d’abord, tant que c’est possible.',
  firmness: 'Solidité',
  firmnessLead:
    'Solidité d’un binôme\u00a0: tout est recalculé jusqu’à 20 fois, chaque poids variant de 20\u00a0% au plus. Un binôme qui revient à chaque fois ne tient pas au réglage des poids.',
  held: (held, runs) =>
    held === 0
      ? `ne tient dans aucun des ${runs} calculs`
      : `tient dans ${held} ${agreed(held, 'calcul', 'calculs')} sur ${runs}`,
  keptByYou: 'gardé par vous',
  notAnew: 'non calculée pour ce binôme',
  heldBack: 'en attente',
  otherMentors: 'Autres mentors',
  whyNoMentor: 'Pourquoi pas tel ou tel mentor\u202f?',
  leastFirmFirst: 'Les binômes les moins solides d’abord, puis les plus faibles',
  whatChanged: 'Ce qui a changé',
  sinceRevision: 'Par rapport aux binômes d’avant le dernier calcul\u00a0:',
  sinceProposal: (number) =>
    `Pour les personnes appariées de nouveau, depuis la proposition ${number}\u00a0:`,
  nothingChanged: 'Tous les binômes sont restés les mêmes.',
  kept: (count) => `${pairs(count)} comme avant`,
  moved: (count) => `${people(count)} avec un autre mentor`,
  gained: (count) => `${people(count)} avec un mentor, sans mentor avant`,
  lost: (count) => `${people(count)} sans mentor, avec un mentor avant`,
  movedOne: (mentee, from, to) => `${mentee}\u00a0: ${to} au lieu ${ofName(from)}`,
  gainedOne: (mentee, mentor) => `${mentee}\u00a0: maintenant avec ${mentor}`,
  lostOne: (mentee, mentor) => `${mentee}\u00a0: plus de mentor, était avec ${mentor}`,
  staysTogether:
    'Les binômes de la version précédente restent ensemble là où les changer apporterait peu\u00a0: la preuve en tient compte.',
  servedDifference: (difference) =>
    difference === 0
      ? 'Autant de personnes ont un mentor.'
      : `${people(Math.abs(difference))} de ${difference > 0 ? 'plus' : 'moins'} avec un mentor.`,
  totalDifference: (difference) =>
    difference === 0
      ? 'L’affinité de tous les binômes réunis est la même.'
      : `Tous les binômes réunis ont ${one.format(Math.abs(difference))} ${agreed(difference, 'point', 'points')} d’affinité de ${difference > 0 ? 'plus' : 'moins'}.`,
  publishPart: (published, heldBack) =>
    `Publier ${agreed(published, `${published} binôme`, `${published} binômes`)} sur ${published + heldBack}`,
  heldBackLead: (count) =>
    `${pairs(count)} ${agreed(count, 'reste', 'restent')} à part\u00a0: ces personnes ne reçoivent encore rien et sont appariées de nouveau dans la proposition suivante.`,
  heldBackLast:
    'C’est la dernière proposition que votre définition permet\u00a0: une personne laissée à part apprend qu’elle attend, un mentor qu’il n’y a encore personne à accompagner.',
  nothingToPublish: 'Tous les binômes sont en attente\u00a0: il n’y a rien à publier.',
  waitingTitle: (count) =>
    `${count} ${agreed(count, 'décision n’est pas encore calculée', 'décisions ne sont pas encore calculées')}`,
  waitingLead:
    'Tant de monde ne s’apparie pas pendant qu’une page attend. Décidez tout ce que vous voulez changer, puis faites recalculer. Le calcul commence quand cette décision ne peut plus être annulée et prend quelques minutes\u202f; un mail vous prévient quand les nouveaux binômes sont prêts. Si vous publiez plutôt, les binômes écartés, et les personnes que vous voulez avec quelqu’un d’autre, restent à part et sont appariés de nouveau.',
  waitingOnPage: 'Toutes les autres personnes sont appariées de nouveau quand vous faites recalculer.',
  computeThem: 'Faire recalculer',
  otherMentorsOf: (mentee) => `Autres mentors pour ${mentee}`,
  hasMentor: (mentee, mentor) => `Dans cette proposition, ${mentee} a pour mentor ${mentor}.`,
  hasNoMentor: (mentee) => `Dans cette proposition, ${mentee} n’a pas de mentor.`,
  choicesCaption: 'Mentors possibles, la meilleure affinité d’abord',
  choicesLead: 'Les mentors qu’une règle exclut viennent en dernier, avec la règle.',
  searchMentor: 'Chercher un mentor par son nom',
  noMentor: 'Aucun mentor de ce nom ne participe.',
  nowWith: 'Actuellement avec',
  freePlaces: (count) => `${count} ${agreed(count, 'place libre', 'places libres')}`,
  possible: 'Ce que cela changerait',
  notPossible: 'Impossible',
  seePrice: 'Voir ce que cela changerait',
  pairTitle: (mentee, mentor) => `${mentee} avec ${mentor}\u202f?`,
  nobody: 'Ces deux personnes ne participent pas toutes deux à cette proposition.',
  price: 'Ce que cela coûterait aux autres',
  movers: 'Qui changerait de mentor',
  byCriterion: 'Leur affinité',
  criterion: 'Critère',
  ofMost: (points, most) => `${one.format(points)} sur ${one.format(most)}`,
  tooLargeForPrice:
    'Dans une cohorte de cette taille, ce que cela coûte aux autres ne se calcule pas pendant qu’une page attend. Vous le verrez sous «\u00a0Ce qui a changé\u00a0» après avoir fait recalculer.',
  tooLargeForPolicies:
    'Dans une cohorte de cette taille, les priorités ne se comparent pas pendant qu’une page attend. Choisissez-en une, faites recalculer, et voyez sous «\u00a0Ce qui a changé\u00a0» ce qu’elle fait.',
  allRulesHold: 'Aucune règle ne s’y oppose.',
  back: 'Revenir à tous les binômes',
  policies: 'Comparer les priorités',
  policiesLead:
    'Chaque priorité a été calculée de nouveau pour tout le monde, avec les binômes que vous gardez et écartez\u202f; les changements sont dits par rapport aux binômes actuels. Le choix vaut aussi pour les propositions suivantes de cette cohorte.',
  policy: 'Priorité',
  objectives: {
    mostServed: 'Servir le plus de personnes',
    bestTotal: 'La meilleure affinité d’ensemble',
    highestFloor: 'Relever le binôme le plus faible',
  },
  objectiveLeads: {
    mostServed:
      'Le plus possible de personnes ont un mentor\u202f; parmi ces solutions, la meilleure affinité.',
    bestTotal: 'L’affinité de tous les binômes réunis compte, même si quelqu’un reste sans mentor.',
    highestFloor:
      'Le plus possible de personnes ont un mentor\u202f; puis le binôme le plus faible est aussi bon que possible.',
  },
  servedOf: (served, all) => `${served} ${agreed(served, 'personne', 'personnes')} sur ${all}`,
  total: 'Affinité de tous les binômes réunis',
  presentPolicy: 'choisie actuellement',
  nothingToChange: 'C’est ainsi que les binômes sont maintenant.',
  staying: 'Binômes en cours',
  stayingLead: (count) =>
    `${pairs(count)} ${agreed(count, 'a', 'ont')} déjà dit oui. Voici ce que coûte le choix de ne pas y toucher.`,
  pairsUnderWay: { stay: 'Ils restent ensemble', mayMove: 'Ils peuvent changer de mentor' },
  pairsUnderWayLeads: {
    stay: () =>
      'Rien n’est demandé aux personnes qui ont un binôme. Celles qui attendent reçoivent les places libres.',
    mayMove: (bonus) =>
      `Un autre mentor est proposé à une personne là où cela permet d’en servir une de plus, ou si l’affinité y gagne plus de ${one.format(bonus)} sur 100. Un binôme ne prend fin que si la personne et le nouveau mentor ont dit oui\u202f; les deux côtés en sont prévenus, et personne ne reste sans mentor.`,
  },
  keptUnderWay: 'Binômes en cours que vous gardez ensemble',
  insteadOf: (mentor) => `actuellement avec ${mentor}`,
  goesOnWith: (mentee, mentor) => `${mentee} continue avec ${mentor}.`,
  changesMentor: (mentee, mentor, before) =>
    `Dans cette proposition, un changement est proposé à ${mentee}\u00a0: ${mentor} au lieu ${ofName(before)}.`,
  changeMentor: (count) =>
    `Un changement de mentor est proposé à ${people(count)}\u00a0: le binôme actuel continue, sauf si la personne et le nouveau mentor disent oui.`,
  goOn: (count) => `${pairs(count)} en cours ${agreed(count, 'continue', 'continuent')} sans changement.`,
  besideThem: 'La preuve vaut pour les places qui restent libres à côté d’eux.',
  noPairWhileStaying:
    'Tant que les binômes en cours restent ensemble, il n’y a aucun binôme à proposer. Il y en aurait si certains pouvaient changer de mentor. Rien n’est demandé à personne avant votre décision.',
  noPairNow: 'En l’état, il n’y a aucun binôme à proposer.',
  closeWithoutPairs: 'Laisser tous les binômes tels quels',
  samePairs: 'Les binômes seraient les mêmes.',
};
