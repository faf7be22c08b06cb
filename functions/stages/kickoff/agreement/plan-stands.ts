import type { Localised } from '../../../locales/locale.ts';
import { hasBegun } from '../../../pairs/pair.ts';
import { type FormContext, pairOfRequest } from '../../../rounds/forms/form-context.ts';
import type { PlaceOfAnswers } from '../../round-definition.ts';
import { planOf } from './agreed-plan.ts';

const TOGETHER: Localised = {
  en: 'Its place is the page of your pair. That page opens by a link of its own, so that a forwarded mail does not show your plan.',
  fr: 'Sa place est la page de votre binôme. Elle s’ouvre par un lien à part, pour qu’un mail transféré ne montre pas votre plan.',
};

/**
 * What one of the two answers is the plan of both, and its place is the page of their pair.
 *
 * @returns undefined where the pair is over: there is nothing to plan
 */
export async function planStands(context: FormContext): Promise<PlaceOfAnswers | undefined> {
  const { table, cohort, request } = context;
  const { pair, side, partner } = await pairOfRequest(context);
  if (!hasBegun(pair)) return undefined;
  const plan = await planOf(table, cohort.cohortId, pair);
  const { name } = partner;
  const own = plan && [plan.current, ...plan.beside].findLast((version) => version.side === side);
  const isBeside = plan !== undefined && plan.beside.length > 0;
  return {
    isThere: plan !== undefined,
    page: 'pair',
    below: `${pair.pairId}/plan`,
    title: { en: 'Your plan', fr: 'Votre plan' },
    says: [
      ...(plan ? [request.answers && own ? yours(name) : theirs(name)] : [none(name)]),
      ...(isBeside ? [both(name)] : []),
      TOGETHER,
    ],
    button: plan
      ? { en: 'See and change our plan', fr: 'Voir et modifier notre plan' }
      : { en: 'Write our plan', fr: 'Écrire notre plan' },
  };
}

const yours = (partner: string): Localised => ({
  en: `What you have sent is the plan of both of you: ${partner} is not asked for it any more. You can both change it until the programme ends.`,
  fr: `Ce que vous avez envoyé est le plan de votre binôme\u00a0: il n’est plus demandé à ${partner}. Chaque personne peut le modifier jusqu’à la fin du programme.`,
});

const theirs = (partner: string): Localised => ({
  en: `${partner} has written a plan for both of you, so that you need not fill in this form any more. You can both change it until the programme ends.`,
  fr: `${partner} a écrit un plan pour vous deux\u00a0: vous n’avez plus à remplir ce formulaire. Chaque personne peut le modifier jusqu’à la fin du programme.`,
});

const none = (partner: string): Localised => ({
  en: `You and ${partner} have no plan yet. This form is closed, but you can write one on the page of your pair until the programme ends.`,
  fr: `Vous et ${partner} n’avez pas encore de plan. Ce formulaire est clos, mais vous pouvez en écrire un sur la page de votre binôme jusqu’à la fin du programme.`,
});

const both = (partner: string): Localised => ({
  en: `You and ${partner} have both written one, without seeing the other’s. Both are kept: bring them together on the page of your pair.`,
  fr: `Vous et ${partner} en avez écrit un, sans voir celui de l’autre. Les deux sont conservés\u00a0: réunissez-les sur la page de votre binôme.`,
});
