import type { PrivacyCatalogue } from '../en/privacy.ts';

export const privacy: PrivacyCatalogue = {
  onlyHr: 'Seules les RH lisent vos réponses. Elles sont confidentielles, mais pas anonymes.',
  hrReads: (purpose) =>
    `Les RH lisent vos réponses${purpose}\u202f; votre binôme et votre responsable ne les voient pas. Elles sont confidentielles, mais pas anonymes.`,
  purpose: { pulse: ', pour voir comment va chaque binôme' },
  theTwo: (seen) =>
    `Vous deux lisez ceci. Les RH voient ${seen}, jamais ce que vous écrivez\u202f; personne d’autre n’en lit rien.`,
  theTwoCounted: (seen) =>
    `Vous deux lisez ceci. Les RH voient ${seen}, jamais ce que vous écrivez. La direction voit combien de binômes se rencontrent et à quel rythme, jamais lesquels\u202f; personne d’autre n’en lit rien.`,
  thatThereIsAPlan: 'que vous avez un plan',
  application:
    'Les RH lisent votre candidature pour sélectionner et former les binômes. Quand un binôme est proposé, l’autre personne lit votre objectif, tel que vous l’avez écrit, et apprend ce qui vous rapproche\u00a0: les compétences (et la maîtrise qu’en a le mentor), les langues et le mode de rencontre que vous avez en commun. Personne d’autre n’en apprend rien, et rien n’entre dans une évaluation annuelle.',
  outcome: 'L’autre personne saura seulement si le binôme se forme. Seules les RH lisent votre raison.',
  figures: 'La direction ne voit que des chiffres portant sur des groupes d’au moins cinq personnes.',
  figuresBesidePairs:
    'La direction voit combien de binômes se rencontrent et à quel rythme, jamais lesquels\u202f; de vos autres réponses, elle ne voit que des chiffres portant sur des groupes d’au moins cinq personnes.',
  quoted: (what) =>
    `La direction ne lit ${what} que si vous l’acceptez, après lecture par les RH, et sans votre nom.`,
  onlyHrOf: (what) => `Seules les RH voient ${what}.`,
  managersView:
    'Vos réponses servent à des chiffres portant sur des groupes d’au moins cinq personnes. La personne concernée peut demander à les lire, avec votre nom\u202f; les RH ne les lisent pas, et elles n’entrent jamais dans une évaluation annuelle.',
  hrDecision:
    'Votre décision est enregistrée avec votre nom et l’heure. La première décision vaut pour toute l’équipe RH\u202f; chaque membre peut l’annuler tant qu’elle n’est pas appliquée.',
  matchReview:
    'Vos modifications sont conservées dans l’historique de la cohorte. Chaque personne ne voit que les raisons de son propre binôme.',
  fields: {
    firstMeeting: 'la date de votre première rencontre',
    metOn: 'le jour de votre rencontre',
    meetOn: 'le jour prévu',
    meetAt: 'l’heure prévue',
    cadence: 'le rythme prévu de vos rencontres',
    success: 'votre réussite',
    learningExample: 'votre exemple',
    change: 'votre suggestion',
    contactMe: 'votre demande de contact',
    wantsNext: 'votre souhait pour une prochaine cohorte',
    result: 'ce qui a changé dans votre travail',
  },
  beside: {
    hr: 'Les RH',
    partner: 'l’autre personne du binôme',
    fit: 'l’autre personne, pour ce qui rapproche le binôme',
    quoted: 'la direction, sans le nom',
    onlyHr: 'Les RH seules',
  },
};
