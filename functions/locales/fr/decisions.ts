import type { DecisionsCatalogue } from '../en/decisions.ts';
import { ofName } from './elision.ts';
import { manners } from './manners.ts';

const { quoted } = manners;

export const decisions: DecisionsCatalogue = {
  title: 'Voici ce qui va se passer',
  lead: 'Rien n’est encore décidé. Lisez ce que votre décision signifie pour les personnes.',
  yes: 'Oui, je décide',
  change: 'Modifier',
  ifNow: (when) =>
    `Si vous décidez maintenant, votre décision sera appliquée le ${when}. Jusque-là, seules les RH en sont informées, et chaque membre de l’équipe RH peut l’annuler.`,
  atOnce: 'C’est appliqué aussitôt et ne peut pas être annulé.',
  differs: 'Quelque chose a changé depuis que vous avez ouvert cette page. Relisez-la, s’il vous plaît.',
  who: (count) => (count < 2 ? `Qui\u00a0: ${count} nom` : `Qui\u00a0: ${count} noms`),
  decidedTitle: 'C’est décidé',
  decided: (who, when) => `Décision ${ofName(who)}, le ${when}.`,
  somebody: 'Les RH',
  willBe: (when) =>
    `Elle sera appliquée le ${when}. Jusque-là, seules les RH en sont informées, et chaque membre de l’équipe RH peut l’annuler pour décider autrement.`,
  takeBack: 'Annuler cette décision',
  takeBackTitle: 'Annuler cette décision\u202f?',
  takeBackLead: (until) =>
    `Rien n’en est appliqué, et seules les RH en ont été informées. Il reste possible de décider jusqu’au ${until}\u202f; les choix déjà faits sont repris.`,
  takeBackYes: 'Oui, annuler',
  leaveIt: 'La maintenir',
  isBeing: 'Elle est en cours d’application et ne peut plus être annulée.',
  carriedOut: (when) => `Elle a été appliquée le ${when} et ne peut plus être annulée.`,
  overtaken: (when) => `Elle n’a pas été appliquée\u00a0: la cohorte a été arrêtée le ${when}.`,
  tooLate: 'Il était trop tard pour l’annuler.',
  wasFirst: (who) =>
    `Une décision a été prise avant la vôtre, par ${who}\u00a0: votre choix n’a pas été retenu.`,
  takenBack: (who) =>
    `Décision annulée par ${who}. Rien n’est décidé. Les choix faits alors sont repris ci-dessous\u202f; modifiez ce que vous voulez.`,
  stands: (what) => `Décision prise\u00a0: ${quoted(what)}`,
};
