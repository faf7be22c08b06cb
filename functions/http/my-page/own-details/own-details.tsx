import type { PropsWithChildren } from 'hono/jsx';
import { Person } from '../../../directory/person.ts';
import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import type { Form } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { ShortForm } from '../../../forms/page/short-form.tsx';
import { shortDeadline, unbroken } from '../../../locales/dates.ts';
import { suppressed } from '../../../mail/suppression.ts';
import { findAddressChange, isStopped } from '../../../people/corrected/address-change.ts';
import { askForAddress } from '../../../stages/own-correction/ask-for-address.ts';
import { correctName } from '../../../stages/own-correction/correct-name.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { HiddenFields } from '../../../web/components/hidden-fields.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { myPart } from '../my-part.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { addressForm, nameForm } from './own-details.form.ts';
import { ownDetailsWords } from './own-details-words.ts';

/** Which of the two forms is posted: one that does not say so corrects nothing. */
const WHAT_FIELD = 'what';

/** What is wrong in which of the two, with what was typed. */
interface Wrong {
  form: Form;
  typed: FormBody;
  errors: readonly FieldError[];
}

/** Where somebody corrects their name or address. Whoever has left is led home: nothing is written to them. */
export async function showOwnDetails(visit: MyVisit): Promise<MyResponse> {
  if (await hasLeft(visit)) return seeOther(roomHref(visit, ''));
  return htmlResponse(200, await ownDetailsPage(visit));
}

export async function actAtOwnDetails(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  if (await hasLeft(visit)) return seeOther(roomHref(visit, ''));
  const what = one(fields, WHAT_FIELD);
  const wrong =
    what === 'name'
      ? await takeName(visit, fields)
      : what === 'address'
        ? await takeAddress(visit, fields)
        : undefined;
  if (wrong) return htmlResponse(422, await ownDetailsPage(visit, wrong));
  return seeOther(roomHref(visit, 'details'));
}

async function takeName(visit: MyVisit, fields: FormBody): Promise<Wrong | undefined> {
  const { cohort, person, table, now, visitor } = visit;
  const wrong = (errors: readonly FieldError[]): Wrong => ({ form: nameForm, typed: fields, errors });
  const parsed = parseAnswers(nameForm, fields, visitor.locale);
  if (!parsed.ok) return wrong(parsed.errors);
  const name = Person.shape.name.safeParse(parsed.answers.name);
  if (!name.success) return wrong([{ name: 'name', message: ownDetailsWords[visitor.locale].wrongName }]);
  await correctName(cohort, person, name.data, { table, now });
  return undefined;
}

async function takeAddress(visit: MyVisit, fields: FormBody): Promise<Wrong | undefined> {
  const { cohort, person, sender, visitor } = visit;
  const words = ownDetailsWords[visitor.locale];
  const wrong = (errors: readonly FieldError[]): Wrong => ({ form: addressForm, typed: fields, errors });
  const parsed = parseAnswers(addressForm, fields, visitor.locale);
  if (!parsed.ok) return wrong(parsed.errors);
  const email = Person.shape.email.safeParse(parsed.answers.address);
  if (!email.success) return wrong([{ name: 'address', message: words.wrongAddress }]);
  const notAsked = await askForAddress(cohort, person, email.data, sender);
  return notAsked && wrong([{ name: 'address', message: words.notAsked[notAsked] }]);
}

async function hasLeft({ table, cohort, person }: MyVisit): Promise<boolean> {
  return (await myPart(table, cohort, person.id)).hasLeft || person.leftAt !== undefined;
}

async function ownDetailsPage(visit: MyVisit, wrong?: Wrong): Promise<string> {
  const { cohort, cohorts, person, visitor } = visit;
  const { locale } = visitor;
  const words = ownDetailsWords[locale];
  return roomPage({
    visit,
    room: 'details',
    title: words.title,
    prefix: wrong ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {wrong && <ErrorSummary form={wrong.form} locale={locale} errors={wrong.errors} />}
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {cohorts.length > 1 && <p>{words.ofOne(cohort.settings.name)}</p>}
        <OwnForm visit={visit} form={nameForm} what="name" typed={{ name: person.name }} wrong={wrong}>
          {person.ownNameSince !== undefined && <p>{words.nameDone}</p>}
        </OwnForm>
        <OwnForm visit={visit} form={addressForm} what="address" typed={{}} wrong={wrong}>
          <p>{words.now(person.email)}</p>
          {await addressNotice(visit)}
        </OwnForm>
      </>
    ),
  });
}

/** What became of the address that was asked for last; nothing once it is the one on file. */
async function addressNotice({ table, cohort, person, visitor, now }: MyVisit) {
  const { locale, timeZone } = visitor;
  const words = ownDetailsWords[locale];
  const change = await findAddressChange(table, cohort.cohortId, person.id);
  if (!change || change.former !== person.email || Date.parse(change.validUntil) <= now.getTime())
    return null;
  if (isStopped(change)) {
    return (
      <Notice tone="warning" title={words.stopped}>
        <p>{words.stoppedLead}</p>
      </Notice>
    );
  }
  const until = unbroken(shortDeadline(change.validUntil, timeZone, locale));
  const cameBack = (await suppressed(table, [change.email])).size > 0;
  return (
    <Notice tone={cameBack ? 'warning' : 'good'} title={words.asked}>
      <p>{cameBack ? words.cameBack(change.email) : words.askedLead(change.email, until)}</p>
    </Notice>
  );
}

interface OwnFormProps {
  visit: MyVisit;
  form: Form;
  what: string;
  /** As it stands before anybody types. */
  typed: FormBody;
  wrong: Wrong | undefined;
}

function OwnForm({ visit, form, what, typed, wrong, children }: PropsWithChildren<OwnFormProps>) {
  const { locale } = visit.visitor;
  const own = wrong?.form === form ? wrong : undefined;
  return (
    <>
      <h2>{form.title[locale]}</h2>
      {children}
      {[...form.lead, form.readers].map((text) => (
        <p>{text[locale]}</p>
      ))}
      <ShortForm
        form={form}
        action={roomHref(visit, 'details')}
        locale={locale}
        typed={own?.typed ?? typed}
        errors={own?.errors}
      >
        <HiddenFields fields={{ [WHAT_FIELD]: what }} />
      </ShortForm>
    </>
  );
}
