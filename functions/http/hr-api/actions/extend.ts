import { extendRound } from '../../../rounds/extend-round.ts';
import { Round } from '../../../rounds/round.ts';
import { tellOfLongerReview } from '../../../stages/matching/review-takes-longer/tell-of-longer-review.ts';
import { key } from '../../../store/keys.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { conflict } from './conflict.ts';

/** More time for a form; the one that is open when only one is. */
export const extend: Endpoint<'POST /cohorts/{id}/extend'> = async (
  request,
  { table, callback, executions, now },
) => {
  const cohort = await cohortOf(table, request);
  const { cohortId } = cohort;
  const { roundId, by: duration } = request.body();
  const open = (await table.list(key.round.all(cohortId), Round)).filter(
    ({ closedAt, deadline }) => closedAt === undefined && deadline !== undefined,
  );
  const chosen =
    roundId === undefined && open.length === 1 ? open[0] : open.find((one) => one.roundId === roundId);
  if (!chosen) {
    const rounds = open.map((one) => one.roundId).join(', ');
    throw conflict(
      open.length === 0
        ? { en: 'No form is open now.', fr: 'Aucun formulaire n’est ouvert en ce moment.' }
        : {
            en: `Say which form in "roundId". Open are: ${rounds}.`,
            fr: `Dites quel formulaire dans "roundId". Sont ouverts : ${rounds}.`,
          },
    );
  }
  const extension = await extendRound(
    chosen,
    { by: caller(request.event), duration },
    { table, callback, now: now() },
  );
  if (!extension.extended) {
    throw conflict(
      extension.because === 'tooLong'
        ? {
            en: `A form can be open for a quarter at most: this one until ${extension.until}. Choose a shorter "by".`,
            fr: `Un formulaire reste ouvert un trimestre au plus : celui-ci jusqu’à ${extension.until}. Choisissez un "by" plus court.`,
          }
        : { en: 'This form has closed meanwhile.', fr: 'Ce formulaire s’est fermé entre-temps.' },
    );
  }
  await tellOfLongerReview(cohort, chosen, extension.deadline, { table, executions });
  return { roundId: chosen.roundId, deadline: extension.deadline };
};
