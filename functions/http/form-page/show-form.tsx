import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { closedPage } from '../../forms/page/closed-page.tsx';
import { confirmationPage } from '../../forms/page/confirmation-page.tsx';
import { formPage } from '../../forms/page/form-page.tsx';
import type { Localised } from '../../locales/locale.ts';
import { closedSince, isOver } from '../../rounds/answer-request.ts';
import type { PlaceOfAnswers } from '../../stages/round-definition.ts';
import type { Table } from '../../store/table.ts';
import { htmlResponse } from '../../web/page.ts';
import type { OpenForm } from './open-form.ts';
import { PlaceLink, placePage } from './place-page.tsx';
import { understoodNames } from './understood/understood-names.tsx';

/** Marks the address of the confirmation; it shows what is stored and changes nothing. */
export const SAVED = 'saved';

/** What a GET shows: the form, what was saved, or that the time is over. */
export async function showForm(
  open: OpenForm,
  query: Readonly<Record<string, string | undefined>>,
  { table, now, place }: { table: Table; now: Date; place?: PlaceOfAnswers | undefined },
): Promise<APIGatewayProxyStructuredResultV2> {
  const { round, request, page } = open;
  const { answers, version } = request;
  const over = isOver(round, now);
  if (answers && query[SAVED] !== undefined) {
    const confirmationPath = `${page.path}?${SAVED}=1`;
    const understood = await understoodNames(table, open, { answers, final: over });
    const next = place ? <PlaceLink open={open} place={place} /> : understood;
    const final = over || place !== undefined;
    return htmlResponse(
      200,
      confirmationPage({ ...page, answers, confirmationPath, final, understood: next }),
    );
  }
  if (place && (place.isThere || over)) return htmlResponse(200, placePage(open, place));
  if (over)
    return htmlResponse(
      200,
      closedPage({ ...page, since: closedSince(round), answered: answers !== undefined }),
    );
  return htmlResponse(200, formPage({ ...page, version, previous: answers, notice: noticeOf(open) }));
}

function noticeOf({ request, page }: OpenForm): string | undefined {
  if (request.notThisTimeAt === undefined || request.answers) return undefined;
  return NOT_THIS_TIME[page.locale];
}

const NOT_THIS_TIME: Localised = {
  en: 'You have said “not this time”, so we do not remind you. You can apply all the same.',
  fr: 'Vous avez répondu «\u202fpas cette fois\u202f»\u00a0: vous ne recevez pas de rappel. Vous pouvez tout de même candidater.',
};
