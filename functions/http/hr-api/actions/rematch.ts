import { requestRematch } from '../../../stages/matching/ask-for-rematch.ts';
import type { RematchHindrance } from '../../../stages/matching/rematch-outlook.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

const HINDRANCES: Record<RematchHindrance, { title: string; detail: string }> = {
  notStarted: {
    title: 'The pairs have not started yet.',
    detail: 'Until the kickoff the matching itself matches those again who are left.',
  },
  notRunning: {
    title: 'The cohort is not running.',
    detail: 'It is over, is being stopped, or waits for your decision on a stage that failed.',
  },
  evaluationBegun: {
    title: 'The evaluation has begun.',
    detail: 'A pair that starts now would have no time together. Those who wait can join the next cohort.',
  },
  evaluationTooNear: {
    title: 'The evaluation is too near.',
    detail: 'Review and answers take until the end forms open, by the periods of the definition.',
  },
  nobodyWaits: { title: 'No mentee waits.', detail: 'Every mentee who is still in has a mentor.' },
  noPlaceFree: {
    title: 'No place is free.',
    detail: 'Register another trained mentor with POST /cohorts/{id}/mentors, then match again.',
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
        title: 'Those who wait are being matched again already.',
        detail: `Re-matching ${asked.number} is under way. Ask again when it has ended.`,
      });
    case 'hindered':
      throw new ApiError({ status: 409, ...HINDRANCES[asked.because] });
  }
};
