import type { Cohort } from '../../cohorts/cohort.ts';
import type { Localised } from '../../locales/locale.ts';
import type { Consequence } from '../consequence.ts';

/** Who is matched again, and when anybody hears of it. */
export function consequencesOfRematch(
  { settings: { matching } }: Pick<Cohort, 'settings'>,
  { mentees, places }: { mentees: number; places: number },
): readonly Consequence[] {
  return [
    {
      text: {
        en: `Pairs are computed for those who wait, never one that was tried before. Mentees who wait: ${mentees}; places that are free: ${places}.`,
        fr: `Des binômes sont calculés pour qui attend, jamais un binôme déjà essayé. Personnes qui attendent un mentor : ${mentees} ; places libres : ${places}.`,
      },
    },
    { text: UNDER_WAY[matching.policy.pairsUnderWay] },
    { text: TOLD[matching.review] },
  ];
}

const UNDER_WAY: Record<Cohort['settings']['matching']['policy']['pairsUnderWay'], Localised> = {
  stay: {
    en: 'Pairs under way stay together, unless you decide otherwise at your review.',
    fr: 'Les binômes en cours restent ensemble, sauf si vous en décidez autrement en relisant.',
  },
  mayMove: {
    en: 'As the definition of the cohort says, mentees of pairs under way may be proposed another mentor. Such a pair ends only when its mentee and the new mentor have both said yes.',
    fr: 'Comme le prévoit la définition de la cohorte, un autre mentor peut être proposé aux personnes déjà en binôme. Un tel binôme ne prend fin que si la personne accompagnée et son nouveau mentor ont dit oui.',
  },
};

const TOLD: Record<Cohort['settings']['matching']['review'], Localised> = {
  hr: {
    en: 'You get a mail when the pairs are ready for your review. Nobody else is told anything before you publish, or the time for your review is over.',
    fr: 'Vous recevez un mail quand les binômes sont prêts à relire. Personne d’autre n’est prévenu avant votre publication ou la fin du délai de relecture.',
  },
  automatic: {
    en: 'As the definition of the cohort says, you do not review them: both people of each pair are asked by mail as soon as the pairs are computed.',
    fr: 'Comme le prévoit la définition de la cohorte, il n’y a pas de relecture : les deux personnes de chaque binôme reçoivent un mail dès que les binômes sont calculés.',
  },
};
