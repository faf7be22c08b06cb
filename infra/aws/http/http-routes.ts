import { API_CATCH_ALL, API_ROUTES, OPEN_API_ROUTE } from '../../../functions/http/hr-api/routes.ts';
import { LINK_ROUTES as PAGE_ROUTES } from '../../../functions/web/link-routes.ts';
import { type RouteKey, withHead } from '../../../functions/web/route-key.ts';
import type { FunctionId } from '../functions/declared-functions.ts';

export interface Routes {
  readonly keys: readonly RouteKey[];
  readonly to: FunctionId;
}

/** Only with a token of the company's identity provider. */
export const HR_ROUTES: Routes = { keys: [...withHead(API_ROUTES), API_CATCH_ALL], to: 'hr-api' };

/** For whoever holds the link: the token in the path is the key, and its function checks it. */
export const LINK_ROUTES: readonly Routes[] = PAGE_ROUTES.map(({ keys, shownBy }) => ({ keys, to: shownBy }));

/** For everybody: says how to call the API, and nothing about any cohort. */
export const OPEN_ROUTES: Routes = { keys: withHead([OPEN_API_ROUTE]), to: 'open-api' };

/** Whatever no route leads to; the gateway's own key for it. */
export const NOWHERE = { key: '$default', to: 'no-such-page' } as const;
