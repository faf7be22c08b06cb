import type { Problem } from '../../web/api/problem.ts';
import { answeredAs } from '../../web/route-key.ts';
import { API_ROUTES } from './routes.ts';

/** Names what can be asked for by this method; by one that the API does not have, everything. */
export function noSuchRoute(method: string): Problem {
  const sameMethod = API_ROUTES.filter((key) => key.startsWith(answeredAs(`${method} `)));
  const known = sameMethod.length > 0 ? sameMethod : API_ROUTES;
  return {
    status: 404,
    title: { en: 'The API has no such route.', fr: 'L’API n’a pas cette route.' },
    detail: {
      en: `Known are ${known.join(', ')}. GET /openapi.json describes them.`,
      fr: `Les routes connues sont ${known.join(', ')}. GET /openapi.json les décrit.`,
    },
  };
}
