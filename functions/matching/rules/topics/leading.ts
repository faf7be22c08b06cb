import { topic } from './topic.ts';

/** Leading people: what most mentoring programmes are about. */
export const LEADING = [
  topic(
    'delegation',
    'délégation',
    'delegate|delegates|delegated|delegating|déléguer|délègue|déléguez|délégué de tâches|hand over tasks|hand over whole tasks|hand over work|give away tasks|confier des tâches|confier des tâches entières|confier des missions',
  ),
  topic(
    'feedback',
    'feedback',
    'give feedback|giving feedback|donner du feedback|constructive criticism|critique constructive|faire des retours|faire un retour|donner des retours|retour constructif|retours constructifs|retour utile|retours utiles',
  ),
  topic(
    'conflict',
    'gestion de conflits',
    'conflit|handling conflict|handle conflict|gérer les conflits|gérer un conflit|gestion des conflits|résolution de conflits|conflict management|conflict resolution|mediation|médiation|médiateur|disagreement|désaccord|dispute|settle disputes',
  ),
  topic(
    'difficult conversations',
    'conversations difficiles',
    'hard conversation|tough conversation|conversation one puts off|conversation one has been putting off|conversation délicate|conversation qu’on remet|entretien difficile|entretien délicat|difficult talk|échange difficile',
  ),
  topic(
    'decision-making',
    'prise de décision',
    'decision making|decision|décision|deciding with incomplete information|décider dans l’incertitude|decide faster|decide with|deciding|decide|decided|décider|décide|trancher|arbitrage|arbitrer|decision under uncertainty|décision dans l’incertitude',
  ),
  topic(
    'a first team',
    'une première équipe',
    'first team|première équipe|new manager|nouveau manager|first-time manager|becoming a manager|devenir manager|first management role|premier poste de manager|prise de poste de manager|expert to manager|expert to project lead|expertise au management|lead a team for the first time|dirige pour la première fois|dirigé pour la première fois|diriger pour la première fois|lead a team of six for the first time|première prise de poste|première expérience de management',
  ),
  topic(
    'team leadership',
    'conduite d’équipe',
    'leadership|people management|team management|management d’équipe|animation d’équipe|gestion d’équipe|encadrement|leading a team|diriger une équipe|encadrer une équipe|manager une équipe|manage a team|lead a team',
  ),
  topic(
    'leading at a distance',
    'management à distance',
    'remote management|remote team|hybrid team|équipe à distance|équipe hybride|distributed team|équipe dispersée|remote work|télétravail',
  ),
  topic(
    'change management',
    'conduite du changement',
    'lead change|leading change|leading a change|gestion du changement|conduire le changement|accompagnement du changement|accompagner le changement|réorganisation|reorganisation|reorganization|restructuring|restructuration|organisational change|organizational change',
  ),
  topic(
    'motivating a team',
    'motivation d’équipe',
    'team motivation|motivate a team|motiver une équipe|motiver son équipe|engagement of a team|employee engagement|engagement des équipes',
  ),
  topic(
    'coaching',
    'coaching',
    'coach|coacher|coached|developing others|develop others|développement des autres|faire grandir les autres|développer les compétences de l’équipe',
  ),
  topic(
    'recruiting',
    'recrutement',
    'recruitment|recruit|recruiter|recruter|recruteur|hiring|job interview|entretien d’embauche|embauche|talent acquisition',
  ),
  topic(
    'onboarding',
    'intégration des nouveaux',
    'onboarding de collaborateurs|accueil des nouveaux|induction',
  ),
  topic(
    'annual reviews',
    'entretiens annuels',
    'annual review|performance review|appraisal|entretien annuel|bilan annuel|entretien professionnel|entretien d’évaluation|évaluation annuelle|performance management|gestion de la performance',
  ),
  topic(
    'diversity and inclusion',
    'diversité et inclusion',
    'diversity|diversité|inclusion|inclusion et diversité|equality|égalité professionnelle|mixité|gender equality|handicap|disability',
  ),
  topic(
    'working across cultures',
    'interculturel',
    'intercultural|cross-cultural|multicultural|interculturalité|multiculturel|cultural differences|différences culturelles|différence culturelle',
  ),
  topic(
    'managing up',
    'relation avec sa hiérarchie',
    'manage up|upward management|relation avec la hiérarchie|relation à la hiérarchie|gérer sa hiérarchie',
  ),
  topic(
    'crisis management',
    'gestion de crise',
    'crisis|crise|cellule de crise|gestion des crises|incident management|gestion des incidents',
  ),
  topic(
    'social dialogue',
    'dialogue social',
    'trade union|syndicat|syndical|works council|comité social|comité d’entreprise|industrial relations|relations sociales|labour relations|labor relations|négociation collective|collective bargaining',
  ),
];
