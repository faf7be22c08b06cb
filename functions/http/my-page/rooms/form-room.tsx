import type { FieldError } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import type { Form } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { ShortForm } from '../../../forms/page/short-form.tsx';
import type { FormBody } from '../../../web/body.ts';
import type { MyVisit } from './my-visit.ts';
import { type RoomName, roomHref } from './room-names.ts';
import { roomPage } from './room-page.tsx';

interface FormRoom {
  visit: MyVisit;
  room: RoomName;
  title: string;
  form: Form;
  typed?: FormBody | undefined;
  errors?: readonly FieldError[] | undefined;
}

/** A room that is one form about parting with something: what it means, who reads it, and the button. */
export function formRoom({ visit, room, title, form, typed = {}, errors = [] }: FormRoom): string {
  const { locale } = visit.visitor;
  return roomPage({
    visit,
    room,
    title,
    prefix: errors.length > 0 ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
        <h1>{title}</h1>
        {[...form.lead, form.readers].map((text) => (
          <p>{text[locale]}</p>
        ))}
        <ShortForm
          form={form}
          action={roomHref(visit, room)}
          locale={locale}
          typed={typed}
          errors={errors}
          tone="danger"
        />
      </>
    ),
  });
}
