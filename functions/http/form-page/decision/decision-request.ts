import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import { answersAsBody } from '../../../forms/answers/answers-as-body.ts';
import { parseAnswers, storable } from '../../../forms/answers/parse-answers.ts';
import { closedPage } from '../../../forms/page/closed-page.tsx';
import { formPage } from '../../../forms/page/form-page.tsx';
import { postedVersion } from '../../../forms/page/form-version.ts';
import { closedSince, findRequest, isOver } from '../../../rounds/answer-request.ts';
import { decide, decisionOf, isTakenBackNoMore, takeBack } from '../../../rounds/hr-decision.ts';
import { getRound } from '../../../rounds/round.ts';
import { untilCarriedOut } from '../../../rounds/take-back-time.ts';
import type { Consequence } from '../../../stages/consequence.ts';
import { consequencesOf } from '../../../stages/rounds.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { inLanguage } from '../../../web/view-language.ts';
import { decisionWords } from '../../decision/decision-words.ts';
import { SEAL_FIELD, sealOf } from '../../decision/seal.ts';
import { nameOf } from '../../decision/standing-decision.tsx';
import { isTakeBackSealed } from '../../decision/take-back.tsx';
import type { FormCollaborators } from '../form-visit.ts';
import type { OpenForm } from '../open-form.ts';
import { DECISIONS_FIELD, DO_FIELD, PRESSES } from './decision-form.ts';
import { decidedPage, takeBackPage, thisWillHappenPage } from './decision-pages.tsx';

type Response = APIGatewayProxyStructuredResultV2;

/** What a GET shows of a decision of HR's: the form, the decision that stands, or that the time is over. */
export async function showDecision(open: OpenForm, { table, now }: FormCollaborators): Promise<Response> {
  const { round, page } = open;
  if (round.decision) return htmlResponse(200, await decided(open, { table, now }));
  if (isOver(round, now))
    return htmlResponse(200, closedPage({ ...page, since: closedSince(round), answered: false }));
  return htmlResponse(200, await emptyOrTakenBack(open, { table }));
}

/**
 * A post of HR's form decides nothing: it leads to a page that says what will happen. Only the press on that page
 * decides, and only while the page would still say the same.
 */
export async function postDecision(
  open: OpenForm,
  body: FormBody,
  collaborators: FormCollaborators,
): Promise<Response> {
  const { form, page, round, request } = open;
  const { now } = collaborators;
  const press = one(body, DO_FIELD);
  if (press === PRESSES.takeBack) return back(open, body, collaborators);
  // A second press on the last page is one decision.
  if (round.decision && press === PRESSES.decide && round.decision.by === request.requestId)
    return here(open);
  if (round.decision) return wasFirst(open, collaborators);
  if (isOver(round, now))
    return htmlResponse(410, closedPage({ ...page, since: closedSince(round), answered: false }));

  const version = postedVersion(body);
  if (press === PRESSES.change) return htmlResponse(200, formPage({ ...page, version, typed: body }));
  const parsed = parseAnswers(form, body, page.locale);
  if (!parsed.ok) {
    return htmlResponse(422, formPage({ ...page, version, typed: body, errors: parsed.errors }));
  }
  const answers = storable(parsed.answers);
  const { consequences, carryOutAt } = await foreseen(open, answers, collaborators);
  const seal = sealOf(round.roundId, round.decisions, version, answers, consequences);
  const isSealed = one(body, SEAL_FIELD) === seal && one(body, DECISIONS_FIELD) === String(round.decisions);
  if (press !== PRESSES.decide || !isSealed) {
    const differs = press === PRESSES.decide;
    return htmlResponse(
      differs ? 409 : 200,
      thisWillHappenPage({ open, version, answers, consequences, carryOutAt, seal, differs }),
    );
  }
  return last(open, body, { answers, version }, collaborators);
}

/** The press that decides. */
async function last(
  open: OpenForm,
  body: FormBody,
  { answers, version }: { answers: StoredAnswers; version: number },
  { table, callback, now }: FormCollaborators,
): Promise<Response> {
  const { page, round, request, cohort } = open;
  const { requestId } = request;
  const outcome = await decide(
    round,
    { requestId, answers, version, decisions: round.decisions },
    { table, callback, now, settings: cohort.settings },
  );
  switch (outcome) {
    case 'taken':
      return here(open);
    case 'closed':
      return htmlResponse(410, closedPage({ ...page, since: closedSince(round), answered: false }));
    case 'decidedMeanwhile':
      return wasFirst({ ...open, round: await getRound(table, round) }, { table, now });
    case 'changedMeanwhile': {
      const latest = (await findRequest(table, round, requestId))?.version ?? version;
      return htmlResponse(409, formPage({ ...page, version: latest, typed: body, changedMeanwhile: true }));
    }
  }
}

async function back(open: OpenForm, body: FormBody, { table, now }: FormCollaborators): Promise<Response> {
  const { round, request, page } = open;
  const canStill = round.decision && round.closedAt === undefined && !isTakenBackNoMore(round.decision, now);
  if (canStill && !isTakeBackSealed(round, body)) return htmlResponse(200, takeBackPage(open));
  const number = Number(one(body, DECISIONS_FIELD));
  const outcome = await takeBack(round, { by: request.requestId, number }, { table, now });
  if (outcome === 'takenBack') return here(open);
  const latest = { ...open, round: await getRound(table, round) };
  if (!latest.round.decision) return here(open);
  const words = decisionWords[page.locale];
  const refusal = outcome === 'carriedOut' ? words.tooLate : words.differs;
  return htmlResponse(409, await decided(latest, { table, now }, refusal));
}

async function wasFirst(
  open: OpenForm,
  collaborators: Pick<FormCollaborators, 'table' | 'now'>,
): Promise<Response> {
  const { round, cohort, page } = open;
  const who = nameOf(round.decision?.by ?? '', cohort, page.locale);
  return htmlResponse(409, await decided(open, collaborators, decisionWords[page.locale].wasFirst(who)));
}

/** The decision that stands, with what it will bring about as long as that is still to come. */
async function decided(
  open: OpenForm,
  { table, now }: Pick<FormCollaborators, 'table' | 'now'>,
  refusal?: string,
): Promise<string> {
  const { round } = open;
  const standing = round.closedAt === undefined ? await decisionOf(table, round) : undefined;
  const consequences = standing && (await foreseen(open, standing.answers, { table, now })).consequences;
  return decidedPage({ open, now, consequences, refusal });
}

async function foreseen(
  { cohort, round, page: { timeZone } }: OpenForm,
  answers: StoredAnswers,
  { table, now }: Pick<FormCollaborators, 'table' | 'now'>,
): Promise<{ consequences: readonly Consequence[]; carryOutAt: Date }> {
  const carryOutAt = round.decision
    ? new Date(round.decision.carryOutAt)
    : untilCarriedOut(round, now, cohort.settings);
  const context = { table, cohort, round, answers, now, carryOutAt, timeZone };
  return { consequences: await consequencesOf(round.kind)(context), carryOutAt };
}

/** The form; after a decision was taken back with what had been chosen, whoever had chosen it. */
async function emptyOrTakenBack(
  { round, request, page, form, cohort }: OpenForm,
  { table }: Pick<FormCollaborators, 'table'>,
): Promise<string> {
  const { version } = request;
  const { takenBack } = round;
  const answers = takenBack ? (await findRequest(table, round, takenBack.from))?.answers : request.answers;
  return formPage({
    ...page,
    version,
    ...(answers && { typed: answersAsBody(form, answers) }),
    ...(takenBack && {
      notice: decisionWords[page.locale].takenBack(nameOf(takenBack.by, cohort, page.locale)),
    }),
  });
}

/** Whatever stands now is what the page shows: reloading it sends nothing twice. */
function here({ page }: OpenForm): Response {
  return seeOther(inLanguage(page.path, page.locale));
}
