import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type FormBody, readFormBody } from '../../web/body.ts';
import { UNKNOWN_LINK_PAGE } from '../../web/link-pages.tsx';
import { htmlResponse, seeOther } from '../../web/page.ts';
import { door } from '../door/door.ts';
import { alertsPage, handleAlert } from './alerts.tsx';
import type { BoardCollaborators, BoardVisit } from './board-visit.ts';
import { takeDecisionBack } from './decisions.tsx';
import { devicesPage, revokeDevice } from './devices.tsx';
import { matchAgain } from './match-again.tsx';
import { actOnMatching } from './matching/act-on-matching.ts';
import { matchingPage } from './matching/matching-page.tsx';
import { pairPage } from './matching/pair-page.tsx';
import { policiesPage } from './matching/policies-page.tsx';
import { decideStage, overviewPage } from './overview.tsx';
import { pairsPage } from './pairs.tsx';
import { actOnPeople } from './people/act-on-people.ts';
import { readPeopleForm } from './people/people-form.ts';
import { peoplePage } from './people/people-page.tsx';
import { personPage } from './people/person-page.tsx';
import { timelinePage } from './timeline.tsx';
import { openVoices } from './voices/opening.ts';
import { voicesPage } from './voices/voices-page.tsx';

type Response = APIGatewayProxyStructuredResultV2;

const PAGES: Record<string, (visit: BoardVisit) => Promise<string>> = {
  '': overviewPage,
  alerts: alertsPage,
  pairs: pairsPage,
  people: peoplePage,
  'people/person': personPage,
  matching: (visit) => matchingPage(visit),
  'matching/pair': (visit) => pairPage(visit),
  'matching/policies': (visit) => policiesPage(visit),
  voices: voicesPage,
  timeline: timelinePage,
  devices: devicesPage,
};

/** As they stand in the address below `/b/TOKEN`. */
export const BOARD_PAGES: readonly string[] = Object.keys(PAGES);

/**
 * What a button on each page does. One that is out of date does nothing: the page shows how things stand. An answer
 * of its own is a page that says what was wrong.
 */
const ACTIONS: Record<string, (visit: BoardVisit, body: FormBody) => Promise<Response | undefined>> = {
  alerts: alwaysDone(handleAlert),
  matching: actOnMatching,
  decision: takeDecisionBack,
  pairs: matchAgain,
  people: actOnPeople,
  stage: decideStage,
  devices: alwaysDone(revokeDevice),
  voices: alwaysDone(openVoices),
};

function alwaysDone(act: (visit: BoardVisit, body: FormBody) => Promise<void>) {
  return async (visit: BoardVisit, body: FormBody) => {
    await act(visit, body);
    return undefined;
  };
}

/** `/b/{token}` and what lies under it: HR's pages about one cohort. */
export async function boardRequest(
  event: APIGatewayProxyEventV2,
  collaborators: BoardCollaborators,
): Promise<Response> {
  const passed = await door(event, collaborators.sender, ['hr'], { page: 'board', below: BOARD_PAGES });
  if ('response' in passed) return passed.response;

  const { visitor } = passed;
  const name = event.pathParameters?.proxy ?? '';
  const visit: BoardVisit = { ...collaborators, visitor, query: event.queryStringParameters ?? {} };
  if (event.requestContext.http.method !== 'POST') {
    const page = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
    return page ? htmlResponse(200, await page(visit)) : htmlResponse(404, UNKNOWN_LINK_PAGE);
  }
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  const body = name === 'people' ? readPeopleForm(event, visitor.locale) : readFormBody(event);
  if (!action || !body.ok) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const refused = await action(visit, body.fields);
  if (refused) return refused;
  const back = Object.hasOwn(PAGES, name) ? `/${name}` : '';
  return seeOther(`${visitor.path}${back}?${whereOneWas(visit)}`);
}

/** The same page of a long list, in the same language. */
function whereOneWas({ visitor, query: { page, q } }: BoardVisit): URLSearchParams {
  return new URLSearchParams({ ...(page && { page }), ...(q && { q }), lang: visitor.locale });
}
