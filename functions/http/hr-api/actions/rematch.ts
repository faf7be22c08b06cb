import type { Localised } from '../../../locales/locale.ts';
import { requestRematch } from '../../../stages/matching/ask-for-rematch.ts';
import type { RematchHindrance } from '../../../stages/matching/rematch-outlook.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

const HINDRANCES: Record<RematchHindrance, { title: Localised; detail: Localised }> = {
  notStarted: {
    title: { en: 'The pairs have not started yet.', fr: 'Les binômes n’ont pas encore commencé.' },
    detail: {
      en: 'Until the kickoff the matching itself matches those again who are left.',
      fr: 'Jusqu’au lancement, l’appariement reprend de lui-même les personnes qui restent.',
    },
  },
  notRunning: {
    title: { en: 'The cohort is not running.', fr: 'La cohorte n’est pas en cours.' },
    detail: {
      en: 'It is over, is being stopped, or waits for your decision on a stage that failed.',
      fr: 'Elle est terminée, en train de s’arrêter, ou attend votre décision sur une étape qui a échoué.',
    },
  },
  evaluationBegun: {
    title: { en: 'The evaluation has begun.', fr: 'L’évaluation a commencé.' },
    detail: {
      en: 'A pair that starts now would have no time together. Those who wait can join the next cohort.',
      fr: 'Un binôme qui commencerait maintenant n’aurait pas de temps ensemble. Les personnes qui attendent peuvent rejoindre la prochaine cohorte.',
    },
  },
  evaluationTooNear: {
    title: { en: 'The evaluation is too near.', fr: 'L’évaluation est trop proche.' },
    detail: {
      en: 'Review and answers take until the end forms open, by the periods of the definition.',
      fr: 'La relecture et les réponses durent jusqu’à l’ouverture des questionnaires de fin, selon les délais de la définition.',
    },
  },
  nobodyWaits: {
    title: { en: 'No mentee waits.', fr: 'Aucune personne accompagnée n’attend.' },
    detail: {
      en: 'Every mentee who is still in has a mentor.',
      fr: 'Toutes les personnes à accompagner qui restent ont un mentor.',
    },
  },
  noPlaceFree: {
    title: { en: 'No place is free.', fr: 'Aucune place n’est libre.' },
    detail: {
      en: 'Register another trained mentor with POST /cohorts/{id}/mentors, then match again.',
      fr: 'Inscrivez un autre mentor formé avec POST /cohorts/{id}/mentors, puis relancez l’appariement.',
    },
  },
};

/** HR has those who wait matched again. */
export const rematch: Endpoint<'POST /cohorts/{id}/rematch'> = async (
  request,
  { table, executions, now },
) => {
  const { cohortId } = await cohortOf(table, request);
  const asked = await requestRematch(
    cohortId,
    { by: caller(request.event), ...request.body() },
    { table, executions, now: now() },
  );
  switch (asked.outcome) {
    case 'started': {
      const { number, mentees, places } = asked;
      return { rematch: number, mentees, places };
    }
    case 'underWay':
      throw new ApiError({
        status: 409,
        title: {
          en: 'Those who wait are being matched again already.',
          fr: 'Un nouvel appariement est déjà en cours.',
        },
        detail: {
          en: `Re-matching ${asked.number} is under way. Ask again when it has ended.`,
          fr: `C’est le numéro ${asked.number}. Redemandez quand il sera terminé.`,
        },
      });
    case 'hindered':
      throw new ApiError({ status: 409, ...HINDRANCES[asked.because] });
  }
};
