import type { Localised } from '../../../locales/locale.ts';
import { ApiError } from '../../../web/api/api-error.ts';

/** What HR asks for is not possible as the cohort stands. */
export function conflict(title: Localised): ApiError {
  return new ApiError({ status: 409, title });
}
