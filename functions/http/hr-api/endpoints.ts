import { bringFigures } from './actions/bring-figures.ts';
import { endPair } from './actions/end-pair.ts';
import { extend } from './actions/extend.ts';
import { registerMentee, registerMentor } from './actions/register-person.ts';
import { rematch } from './actions/rematch.ts';
import { retryStage } from './actions/retry-stage.ts';
import { sayWhoIsMeant } from './actions/say-who-is-meant.ts';
import { stopCohort } from './actions/stop-cohort.ts';
import { getCohort } from './cohorts/get-cohort.ts';
import { launchCohort } from './cohorts/launch-cohort.ts';
import { listCohorts } from './cohorts/list-cohorts.ts';
import { previewCohort } from './cohorts/preview-cohort.ts';
import type { Endpoint } from './endpoint.ts';
import { matchPeople } from './matchings/match-people.ts';
import { deletePerson } from './people/delete-person.ts';
import { getPerson } from './people/get-person.ts';
import { patchPerson } from './people/patch-person.ts';
import { putPeople } from './people/put-people.ts';
import type { ApiRoute } from './routes.ts';
import { getAlerts } from './views/get-alerts.ts';
import { getFiguresCsv } from './views/get-figures-csv.ts';
import { getMatching } from './views/get-matching.ts';
import { getPairs } from './views/get-pairs.ts';
import { getParticipationCsv } from './views/get-participation-csv.ts';
import { getPeople } from './views/get-people.ts';
import { getReport } from './views/get-report.ts';
import { getReports } from './views/get-reports.ts';
import { getRounds } from './views/get-rounds.ts';
import { getTimeline } from './views/get-timeline.ts';

/** What every route does. */
export const ENDPOINTS: { [Route in ApiRoute]: Endpoint<Route> } = {
  'GET /cohorts': listCohorts,
  'POST /cohorts': launchCohort,
  'POST /cohorts/preview': previewCohort,
  'GET /cohorts/{id}': getCohort,
  'GET /cohorts/{id}/timeline': getTimeline,
  'GET /cohorts/{id}/pairs': getPairs,
  'GET /cohorts/{id}/alerts': getAlerts,
  'GET /cohorts/{id}/people': getPeople,
  'GET /cohorts/{id}/rounds': getRounds,
  'GET /cohorts/{id}/matching': getMatching,
  'GET /cohorts/{id}/report': getReport,
  'GET /cohorts/{id}/reports': getReports,
  'GET /cohorts/{id}/participation.csv': getParticipationCsv,
  'GET /cohorts/{id}/figures.csv': getFiguresCsv,
  'POST /cohorts/{id}/extend': extend,
  'POST /cohorts/{id}/stop': stopCohort,
  'POST /cohorts/{id}/retry': retryStage,
  'POST /cohorts/{id}/rematch': rematch,
  'POST /cohorts/{id}/mentors': registerMentor,
  'POST /cohorts/{id}/mentees': registerMentee,
  'POST /cohorts/{id}/figures': bringFigures,
  'POST /cohorts/{id}/names': sayWhoIsMeant,
  'POST /cohorts/{id}/pairs/end': endPair,
  'PUT /cohorts/{id}/people': putPeople,
  'PATCH /cohorts/{id}/people/{personId}': patchPerson,
  'GET /cohorts/{id}/people/{personId}': getPerson,
  'DELETE /cohorts/{id}/people/{personId}': deletePerson,
  'POST /matchings': matchPeople,
};
