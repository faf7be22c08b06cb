import * as z from 'zod';
import { type Cohort, changeCohort } from '../../cohorts/cohort.ts';
import { issueWords } from '../../definition/people-csv/issue-words.ts';
import { PairsUnderWay } from '../../definition/policy.ts';
import { extendRound } from '../../rounds/extend-round.ts';
import { Round } from '../../rounds/round.ts';
import { decideOnStage } from '../../stages/cohort/stage-failed/decide-on-stage.ts';
import { stop } from '../../stages/cohort/stop.ts';
import { key } from '../../store/keys.ts';
import { Duration } from '../../time/duration.ts';
import { ApiError } from '../../web/api/api-error.ts';
import {
  type ApiEvent,
  type ApiResponse,
  caller,
  json,
  jsonBody,
  pathId,
} from '../../web/api/api-handler.ts';
import { jsonPointer, problemErrors } from '../../web/api/problem.ts';
import { cohortOf } from './cohort-of.ts';
import type { ApiCollaborators, Endpoint } from './endpoint.ts';
import { RegistrationBody } from './register.ts';
import { registerPerson } from './register-action.ts';
import { rematch } from './rematch-action.ts';
import { overview } from './views.ts';

/** What HR can do to a running cohort, each with the schema of what it needs to know. */
export const ACTION_BODIES = {
  /** More time for a form; the one that is open when only one is. */
  extend: z.strictObject({ roundId: z.string().optional(), by: Duration }),
  stop: z.strictObject({ reason: z.string().trim().max(1000).optional() }),
  retry: z.strictObject({}),
  /** Those who wait are matched again while the other pairs are under way. */
  rematch: z.strictObject({
    reason: z.string().trim().max(400).describe('Kept until personal data is erased').optional(),
    pairsUnderWay: PairsUnderWay.describe(
      'stay, or mayMove: a pair may end for another mentor of the mentee’s, when both sides of the new pair say yes',
    ).optional(),
  }),
  /** Somebody is entered by hand, and can be matched from now on. */
  mentors: RegistrationBody,
  mentees: RegistrationBody,
  /** Final values of objectives whose figure HR brings. */
  figures: z.strictObject({ reported: z.record(z.string(), z.number()) }),
};
export type Action = keyof typeof ACTION_BODIES;
export const ACTIONS = Object.keys(ACTION_BODIES).filter(isAction);

export const postAction: Endpoint = async (event, collaborators, context) => {
  const { table } = collaborators;
  const cohort = await cohortOf(table, event);
  const action = pathId(event, 'action');
  if (!isAction(action)) {
    throw new ApiError({
      status: 404,
      title: 'There is no such action.',
      detail: `Known are ${Object.keys(ACTION_BODIES).join(', ')}.`,
    });
  }
  const body = event.body ? jsonBody(event) : {};
  switch (action) {
    case 'extend':
      return extend(cohort, checked(ACTION_BODIES.extend, body), event, collaborators);
    case 'stop': {
      const stopped = await stop(
        cohort.cohortId,
        { by: caller(event), ...checked(ACTION_BODIES.stop, body) },
        { ...collaborators, now: collaborators.now() },
      );
      if (!stopped) throw conflict('The cohort is over already.');
      return json(202, await overview(table, await cohortOf(table, event)));
    }
    case 'retry': {
      checked(ACTION_BODIES.retry, body);
      const by = caller(event);
      const retried = await decideOnStage(cohort.cohortId, 'retry', by, {
        ...collaborators,
        now: collaborators.now(),
      });
      if (!retried) throw conflict('No stage has failed: there is nothing to retry.');
      return json(202, await overview(table, await cohortOf(table, event)));
    }
    case 'rematch': {
      const asked = checked(ACTION_BODIES.rematch, body);
      return rematch(cohort.cohortId, { by: caller(event), ...asked }, collaborators);
    }
    case 'mentors':
    case 'mentees': {
      const side = action === 'mentors' ? 'mentor' : 'mentee';
      return registerPerson(cohort, side, { body, by: caller(event) }, collaborators.sender(context));
    }
    case 'figures':
      return bringFigures(cohort, checked(ACTION_BODIES.figures, body).reported, collaborators);
  }
};

async function extend(
  cohort: Cohort,
  { roundId, by: duration }: { roundId?: string | undefined; by: string },
  event: ApiEvent,
  { table, callback, now }: ApiCollaborators,
): Promise<ApiResponse> {
  const { cohortId } = cohort;
  const open = (await table.list(key.round.all(cohortId), Round)).filter(
    ({ closedAt, deadline }) => closedAt === undefined && deadline !== undefined,
  );
  const chosen =
    roundId === undefined && open.length === 1 ? open[0] : open.find((one) => one.roundId === roundId);
  if (!chosen) {
    throw conflict(
      open.length === 0
        ? 'No form is open now.'
        : `Say which form in "roundId". Open are: ${open.map((one) => one.roundId).join(', ')}.`,
    );
  }
  const extension = await extendRound(
    chosen,
    { by: caller(event), duration },
    { table, callback, now: now() },
  );
  if (!extension.extended) throw conflict('This form has closed meanwhile.');
  return json(200, { roundId: chosen.roundId, deadline: extension.deadline });
}

async function bringFigures(
  { cohortId, settings, reported }: Cohort,
  brought: Record<string, number>,
  { table }: ApiCollaborators,
): Promise<ApiResponse> {
  const known = new Set(
    settings.objectives.filter(({ indicator }) => indicator.measure === 'reported').map(({ id }) => id),
  );
  const errors = Object.keys(brought)
    .filter((id) => !known.has(id))
    .map((id) => ({
      pointer: jsonPointer(['reported', id]),
      detail: `is no objective whose figure HR brings. Those are: ${[...known].join(', ') || 'none'}.`,
    }));
  if (errors.length > 0) {
    throw new ApiError({ status: 422, title: 'These figures belong to no objective.', errors });
  }
  await changeCohort(table, cohortId, { reported: { ...reported, ...brought } });
  return json(200, { reported: { ...reported, ...brought } });
}

/** @throws ApiError 422 that names each field */
function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, body, { error: issueWords });
  if (parsed.success) return parsed.data;
  throw new ApiError({
    status: 422,
    title: 'The body of this action is not right.',
    errors: problemErrors(parsed.error),
  });
}

function isAction(name: string): name is Action {
  return Object.hasOwn(ACTION_BODIES, name);
}

function conflict(title: string): ApiError {
  return new ApiError({ status: 409, title });
}
