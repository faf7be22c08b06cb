import { ACTION_OPERATIONS } from './actions/action-operations.ts';
import { COHORT_OPERATIONS } from './cohorts/cohort-operations.ts';
import { MATCHING_OPERATIONS } from './matchings/matching-operations.ts';
import type { Operation } from './operation.ts';
import { PERSON_OPERATIONS } from './people/person-operations.ts';
import type { ApiRoute } from './routes.ts';
import { VIEW_OPERATIONS } from './views/view-operations.ts';

/** What every route takes and gives. It knows the schemas, and none of the endpoints: OpenAPI is made of it. */
export const OPERATIONS = {
  ...COHORT_OPERATIONS,
  ...VIEW_OPERATIONS,
  ...ACTION_OPERATIONS,
  ...PERSON_OPERATIONS,
  ...MATCHING_OPERATIONS,
} satisfies Record<ApiRoute, Operation<unknown, never>>;
