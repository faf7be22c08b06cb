import { ApiError } from '../../../web/api/api-error.ts';

export function noSuchPerson(personId: string): ApiError {
  return new ApiError({
    status: 404,
    title: 'There is no such person in this cohort.',
    detail: `Nobody has the id ${personId}, or the person was erased.`,
  });
}
