import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Cohort, findCohort } from '../../cohorts/cohort.ts';
import { type FieldError, parseAnswers } from '../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../forms/catalogue.ts';
import { ErrorSummary } from '../../forms/page/error-summary.tsx';
import { ShortForm } from '../../forms/page/short-form.tsx';
import type { Locale } from '../../locales/locale.ts';
import { type AddressChange, findAddressChange, isStopped } from '../../people/corrected/address-change.ts';
import { findPeople, type PersonOfDirectory } from '../../people/directory.ts';
import type { Sender } from '../../rounds/sender.ts';
import { confirmAddress } from '../../stages/own-correction/confirm-address.ts';
import { stopAddress } from '../../stages/own-correction/stop-address.ts';
import { key } from '../../store/keys.ts';
import { readFormBody } from '../../web/body.ts';
import { takePost } from '../../web/budget/take-post.ts';
import { tooManyPosts } from '../../web/budget/too-many-posts.ts';
import { Layout, renderPage } from '../../web/layout.tsx';
import { findAddressLink, type Link } from '../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { LINK_PAGES, linkPath } from '../../web/link-routes.ts';
import { hashToken } from '../../web/link-token.ts';
import { messagePage } from '../../web/message-page.tsx';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { isSameOrigin } from '../../web/session.ts';
import { inLanguage, inOtherLanguages, viewLocale } from '../../web/view-language.ts';
import { endSession, sessionsOf } from '../door/session-record.ts';
import { confirmAddressForm, stopAddressForm } from './address.form.ts';
import { addressWords } from './address-words.ts';

type Response = APIGatewayProxyStructuredResultV2;

interface AddressVisit {
  cohort: Cohort;
  person: PersonOfDirectory;
  link: Link;
  /** The one that the link is about; nothing where it is out of date. */
  change: AddressChange | undefined;
  locale: Locale;
  /** `/a/TOKEN` */
  path: string;
}

export function isAddressPath(rawPath: string): boolean {
  return rawPath.startsWith(`${LINK_PAGES.address.path}/`);
}

/**
 * `/a/{token}`: by the mail to a new address it is confirmed, by that to the one of before it is stopped. It takes just
 * that, of just that change, and shows neither address.
 */
export async function addressRequest(event: APIGatewayProxyEventV2, sender: Sender): Promise<Response> {
  const { table } = sender;
  const now = sender.now();
  const token = event.pathParameters?.token;
  const found = await findAddressLink(table, token, now);
  const link = found.state === 'unknown' ? undefined : found.link;
  const cohort = link && (await findCohort(table, link.cohortId));
  const person = link && (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  if (token === undefined || !link || !cohort || !person) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const locale = viewLocale(event.queryStringParameters?.lang, link.language);
  const latest = await findAddressChange(table, cohort.cohortId, person.id);
  // HR may have given them another one since.
  const isBetween = latest !== undefined && [latest.email, latest.former].includes(person.email);
  const isThis = isBetween && latest.changeId === link.requestId && found.state === 'valid';
  const path = linkPath('address', token);
  const visit = { cohort, person, link, change: isThis ? latest : undefined, locale, path };
  if (event.requestContext.http.method !== 'POST' || !isSameOrigin(event)) return show(visit);
  const waitSeconds = await takePost(table, key.link(hashToken(token)), now);
  if (waitSeconds > 0) return tooManyPosts(waitSeconds, { locale, cohort: cohort.settings.name });
  return act(visit, event, sender);
}

async function act(visit: AddressVisit, event: APIGatewayProxyEventV2, sender: Sender): Promise<Response> {
  const { change, cohort, link, locale, path } = visit;
  if (!change || saidOf(visit)) return show(visit);
  const body = readFormBody(event);
  const parsed = parseAnswers(formOf(link), body.ok ? body.fields : {}, locale);
  if (!parsed.ok) return htmlResponse(422, formPage(visit, parsed.errors));
  if (link.scope === 'newAddress') {
    if (!(await confirmAddress(cohort, change, sender))) return show({ ...visit, change: undefined });
  } else {
    await stopAddress(cohort, change, sender);
    // Whoever asked for it may have been let in somewhere.
    for (const session of await sessionsOf(sender.table, link, sender.now()))
      await endSession(sender.table, cohort.cohortId, session);
  }
  return seeOther(inLanguage(path, locale));
}

function show(visit: AddressVisit): Response {
  const { change, locale } = visit;
  if (!change) return htmlResponse(410, saidPage(visit, addressWords[locale].over));
  const said = saidOf(visit);
  return htmlResponse(200, said ? saidPage(visit, said) : formPage(visit));
}

/** What became of it, where there is nothing more to press. */
function saidOf({ change, person, link, locale }: AddressVisit) {
  const { confirmed, stopped } = addressWords[locale];
  if (!change) return undefined;
  // Of what died in between, the rest is done by pressing again.
  const isNew = person.email === change.email;
  if (isStopped(change)) return isNew && link.scope === 'formerAddress' ? undefined : stopped;
  return link.scope === 'newAddress' && change.state === 'confirmed' && isNew ? confirmed : undefined;
}

const formOf = ({ scope }: Link) => (scope === 'newAddress' ? confirmAddressForm : stopAddressForm);

function layoutOf({ cohort, locale, path }: AddressVisit) {
  return { locale, cohort: cohort.settings.name, otherLanguages: inOtherLanguages(path, locale) };
}

function saidPage(visit: AddressVisit, { title, lead }: { title: string; lead: string }): string {
  return messagePage({ ...layoutOf(visit), title, paragraphs: [lead] });
}

function formPage(visit: AddressVisit, errors: readonly FieldError[] = []): string {
  const { link, locale, path } = visit;
  const form = formOf(link);
  const title = form.title[locale];
  const prefix = errors.length > 0 ? formsCatalogue[locale].errorPrefix : '';
  return renderPage(
    <Layout {...layoutOf(visit)} title={`${prefix}${title}`}>
      {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
      <h1>{title}</h1>
      {[...form.lead, form.readers].map((text) => (
        <p>{text[locale]}</p>
      ))}
      <ShortForm form={form} action={inLanguage(path, locale)} locale={locale} errors={errors} />
    </Layout>,
  );
}
