import type { StopCause } from '../../cohorts/stop-cause.ts';
import { type Consequence, counted, type DecisionInView } from '../consequence.ts';
import { leadershipElsewhere, whoeverExpectsSomething } from './cohort-stopped/told-of-a-stop.ts';

/**
 * What a stop means for people, whoever asks for it and where.
 *
 * @param because what is missing, where the cohort comes to nothing: whoever was called is told then, too
 */
export async function consequencesOfStop({
  table,
  cohort,
  now,
  because,
}: Pick<DecisionInView, 'table' | 'cohort' | 'now'> & { because?: StopCause | undefined }): Promise<
  Consequence[]
> {
  const context = { table, cohort, number: 1, now };
  const involved = await whoeverExpectsSomething(context, because);
  const leadership = await leadershipElsewhere(context, involved);
  const told = involved.length;
  return [
    {
      text: {
        en: 'The cohort is stopped for good: it cannot be started again.',
        fr: 'La cohorte est arrêtée définitivement : elle ne pourra pas reprendre.',
      },
    },
    {
      text: counted(told, {
        none: { en: 'There is nobody to tell.', fr: 'Il n’y a personne à prévenir.' },
        one: {
          en: 'The one person whom it concerns is told by mail.',
          fr: 'La seule personne concernée est prévenue par mail.',
        },
        many: {
          en: `Everybody whom it concerns is told by mail: ${told} people at present.`,
          fr: `Toutes les personnes concernées sont prévenues par mail : ${told} à ce jour.`,
        },
      }),
    },
    ...(leadership.length > 0
      ? [
          {
            text: {
              en: 'Sponsor and leadership read it in one sentence.',
              fr: 'Le sponsor et la direction l’apprennent en une phrase.',
            },
          },
        ]
      : []),
    {
      text: {
        en: 'No pair goes on in this cohort, and no form takes answers any more.',
        fr: 'Aucun binôme ne continue dans cette cohorte, et plus aucun formulaire ne prend de réponse.',
      },
    },
  ];
}
