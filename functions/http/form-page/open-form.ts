import type { Cohort } from '../../cohorts/cohort.ts';
import type { Form } from '../../forms/form.ts';
import type { RequestPageProps } from '../../forms/page/form-page.tsx';
import type { Locale } from '../../locales/locale.ts';
import type { FormContext } from '../../rounds/forms/form-context.ts';
import type { Request, Round } from '../../rounds/round.ts';
import { formOf } from '../../stages/rounds.ts';
import { linkPath } from '../../web/link-routes.ts';

/** A form with everything its pages show beside it. */
export interface OpenForm {
  /** Of the link by which it was opened. */
  token: string;
  cohort: Cohort;
  round: Round;
  request: Request;
  form: Form;
  page: RequestPageProps;
}

/** The form of a request, to be shown in a language; behind the door with the button that ends the session. */
export async function openForm(
  context: FormContext,
  { token, locale, behindDoor }: { token: string; locale: Locale; behindDoor: boolean },
): Promise<OpenForm> {
  const { cohort, round, request, timeZone } = context;
  const formFor = formOf(round.kind);
  if (!formFor) throw new Error(`${round.kind} has no form`);
  const form = await formFor(context);
  const path = linkPath('form', token);
  const [hr] = cohort.settings.hr;
  if (!hr) throw new Error(`cohort ${cohort.cohortId} has no HR coordinator`);
  const page: RequestPageProps = {
    form,
    locale,
    path,
    cohort: cohort.settings.name,
    contact: { name: hr.name, email: hr.email },
    until: round.deadline === undefined ? undefined : new Date(round.deadline),
    timeZone,
    endsWithLastAnswer: round.endsWithLastAnswer,
    ...(behindDoor && { endSession: path }),
  };
  return { token, cohort, round, request, form, page };
}
