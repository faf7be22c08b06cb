import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import type { Executions } from '../../cohorts/executions.ts';
import type { Person } from '../../definition/person.ts';
import { parseAnswers } from '../../forms/answers/parse-answers.ts';
import { findPeople } from '../../people/directory.ts';
import { askForQuiet } from '../../people/quiet.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';
import { askToLeave } from '../../stages/withdrawal/ask-to-leave.ts';
import { reasonForLeaving } from '../../stages/withdrawal/reason-for-leaving.ts';
import { takeBackWithdrawal } from '../../stages/withdrawal/take-back.ts';
import { withdrawalForm } from '../../stages/withdrawal/withdrawal.form.ts';
import type { Table } from '../../store/table.ts';
import { afterWorkingDays } from '../../time/calendar.ts';
import { one, readFormBody } from '../../web/body.ts';
import { findLink, type Link } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { LINK_PAGES, linkPath } from '../../web/link-routes.ts';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { REFUSAL_STATUS, refusalPage } from '../../web/refusal-pages.tsx';
import { inLanguage, viewLocale } from '../../web/view-language.ts';
import { myData } from './my-data.ts';
import { myDataPage, REMINDERS_BOX, remindersPage, STAY_BOX } from './my-data-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

interface Collaborators {
  table: Table;
  callback: TaskCallback;
  executions: Pick<Executions, 'startWithdrawal'>;
  sender: Sender;
}

/** `/me/{token}`: what is kept about me, and how to leave. `/u/{token}`: no more reminders. */
export async function myDataRequest(
  event: APIGatewayProxyEventV2,
  collaborators: Collaborators,
): Promise<Response> {
  const { table, sender } = collaborators;
  const token = event.pathParameters?.token;
  const found = await findLink(table, token, sender.now());
  // Leaving and seeing one's data stay possible by an old link: whoever has the mail is the person.
  const link = found.state === 'unknown' ? undefined : found.link;
  const owner = link?.scope === 'person' && (await ownerOf(table, link));
  if (token === undefined || !link || !owner) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const { cohort, person } = owner;
  const locale = viewLocale(event.queryStringParameters?.lang, person.language);
  const isPost = event.requestContext.http.method === 'POST';

  if (event.rawPath.startsWith(`${LINK_PAGES.reminders.path}/`)) {
    const done = isPost && isMeant(event);
    if (done) await askForQuiet(table, cohort.cohortId, { personId: person.id, from: 'reminders' });
    return htmlResponse(200, remindersPage({ locale, cohort, path: linkPath('reminders', token), done }));
  }
  const path = linkPath('myData', token);
  const data = await myData(table, cohort, person);
  if (!isPost) return htmlResponse(200, myDataPage({ locale, cohort, path, data }));
  const body = readFormBody(event);
  if (!body.ok) {
    const refusal = body.status === 413 ? 'tooLarge' : 'badRequest';
    return htmlResponse(REFUSAL_STATUS[refusal], refusalPage(refusal, { locale }));
  }
  const { cohortId, settings } = cohort;
  const now = sender.now();
  if (data.leavesAt) {
    const stays = one(body.fields, STAY_BOX) === 'yes';
    if (stays) await takeBackWithdrawal(cohortId, person.id, { ...collaborators, now });
    return seeOther(inLanguage(path, locale));
  }
  const form = withdrawalForm({ cohort: cohort.settings.name, paired: data.partners.length > 0 });
  const parsed = parseAnswers(form, body.fields, locale);
  if (!parsed.ok) {
    return htmlResponse(
      422,
      myDataPage({ locale, cohort, path, data, typed: body.fields, errors: parsed.errors }),
    );
  }
  const wish = {
    personId: person.id,
    by: person.id,
    reason: reasonForLeaving(parsed.answers),
    takesEffectAt: afterWorkingDays(now, settings.leaving.takesEffectAfter, settings),
  };
  await askToLeave(cohortId, wish, { ...collaborators, now });
  return seeOther(inLanguage(path, locale));
}

/**
 * The one-click POST of a mail program (RFC 8058), or the page's form with its box ticked. Scanners that post a
 * form as they find it change nothing.
 */
function isMeant(event: APIGatewayProxyEventV2): boolean {
  const body = readFormBody(event);
  if (!body.ok) return false;
  return one(body.fields, 'List-Unsubscribe') === 'One-Click' || one(body.fields, REMINDERS_BOX) === 'yes';
}

async function ownerOf(table: Table, link: Link): Promise<{ cohort: Cohort; person: Person } | undefined> {
  const cohort = await findCohort(table, link.cohortId);
  const person = cohort && (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  return person && { cohort, person };
}
