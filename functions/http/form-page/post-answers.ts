import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { parseAnswers, storable } from '../../forms/answers/parse-answers.ts';
import { closedPage } from '../../forms/page/closed-page.tsx';
import { formPage } from '../../forms/page/form-page.tsx';
import { postedTerms, postedVersion } from '../../forms/page/form-version.ts';
import { answerRequest, closedSince, findRequest } from '../../rounds/answer-request.ts';
import { getRound } from '../../rounds/round.ts';
import { tellHrOfAlerts } from '../../stages/cohort/alerts/tell-hr-of-alerts.ts';
import { roundOf } from '../../stages/rounds.ts';
import { readFormBody } from '../../web/body.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { inLanguage } from '../../web/view-language.ts';
import { postDecision } from './decision/decision-request.ts';
import type { FormCollaborators } from './form-visit.ts';
import type { OpenForm } from './open-form.ts';
import { refuse } from './refuse.ts';
import { SAVED } from './show-form.tsx';

type Response = APIGatewayProxyStructuredResultV2;

/** HR decides on hundreds of people in one form; everybody else's forms are small. */
const HR_LIMIT_BYTES = 256 * 1024;

/** Takes a posted form: stored, or shown again with what is wrong and everything that was typed. */
export async function postAnswers(
  event: APIGatewayProxyEventV2,
  open: OpenForm,
  collaborators: FormCollaborators,
): Promise<Response> {
  const { table, callback, sender, now } = collaborators;
  const { cohort, round, request, form, page } = open;
  const body = readFormBody(event, request.role === 'hr' ? HR_LIMIT_BYTES : undefined);
  if (!body.ok) return refuse(body.status === 413 ? 'tooLarge' : 'badRequest', page);
  if (round.decidedByHr) return postDecision(open, body.fields, collaborators);
  const version = postedVersion(body.fields);
  const parsed = parseAnswers(form, body.fields, page.locale);
  if (!parsed.ok) {
    return htmlResponse(422, formPage({ ...page, version, typed: body.fields, errors: parsed.errors }));
  }

  const answers = storable(parsed.answers);
  const { requestId } = request;
  const terms = postedTerms(body.fields);
  const outcome = await answerRequest(
    round,
    { requestId, answers, version, terms },
    { table, callback, now },
  );
  if (outcome === 'closed') {
    // It may have closed with somebody's answer of this very moment.
    const since = closedSince(await getRound(table, round));
    return htmlResponse(410, closedPage({ ...page, since, answered: request.answers !== undefined }));
  }
  if (outcome === 'changedMeanwhile') {
    const latest = (await findRequest(table, round, requestId))?.version ?? version;
    return htmlResponse(
      409,
      formPage({ ...page, version: latest, typed: body.fields, changedMeanwhile: true }),
    );
  }
  const { onAnswer, confirm } = roundOf(round.kind).asks ?? {};
  const isForHr = await onAnswer?.({ table, cohort, round, request, answers, now });
  if (isForHr) await tellHrOfAlerts(cohort, sender);
  await confirm?.({ cohort, round, request, next: form.next, now }, sender);
  return seeOther(inLanguage(`${page.path}?${SAVED}=1`, page.locale));
}
