import type { Cohort } from '../../cohorts/cohort.ts';
import type { Form } from '../../forms/form.ts';
import type { RequestPageProps } from '../../forms/form-page.tsx';
import type { Locale } from '../../locales/locale.ts';
import type { FormContext } from '../forms/form-context.ts';
import { forms } from '../forms/forms.ts';
import type { Request, Round, RoundKind } from '../round.ts';

/** A form with everything its pages show beside it. */
export interface OpenForm {
  cohort: Cohort;
  round: Round;
  request: Request;
  form: Form;
  page: RequestPageProps;
}

/** The form of a request, to be shown in a language. */
export async function openForm(context: FormContext, path: string, locale: Locale): Promise<OpenForm> {
  const { cohort, round, request } = context;
  if (!hasForm(round.kind)) throw new Error(`${round.kind} has no form`);
  const form = await forms[round.kind](context);
  const [hr] = cohort.settings.hr;
  if (!hr) throw new Error(`cohort ${cohort.cohortId} has no HR coordinator`);
  const page: RequestPageProps = {
    form,
    locale,
    path,
    cohort: cohort.settings.name,
    contact: { name: hr.name, email: hr.email },
    until: round.deadline === undefined ? undefined : new Date(round.deadline),
    timeZone: cohort.settings.timeZone,
  };
  return { cohort, round, request, form, page };
}

function hasForm(kind: RoundKind): kind is keyof typeof forms {
  return Object.hasOwn(forms, kind);
}
