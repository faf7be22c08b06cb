import { ApiError } from '../../../web/api/api-error.ts';

export function noSuchPerson(personId: string): ApiError {
  return new ApiError({
    status: 404,
    title: { en: 'There is no such person in this cohort.', fr: 'Cette personne n’est pas dans la cohorte.' },
    detail: {
      en: `Nobody has the id ${personId}, or the person was erased.`,
      fr: `Personne n’a l’identifiant ${personId}, ou la personne a été effacée.`,
    },
  });
}
