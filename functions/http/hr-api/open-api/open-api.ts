import * as z from 'zod';
import { PostedDefinition } from '../../../definition/definition.ts';
import { ProblemAnswer } from '../../../web/api/problem.ts';
import { methodAndPath } from '../../../web/route-key.ts';
import { CohortOverview } from '../cohorts/cohort-overview.ts';
import type { Operation, RequestBody, Success } from '../operation.ts';
import { OPERATIONS } from '../operations.ts';
import { API_ROUTES, type ApiRoute, type PathParameters } from '../routes.ts';
import { answerSchema, requestSchema } from './json-schema.ts';

/** Schemas that several operations share, by their names in the document. */
const COMPONENTS = {
  CohortDefinition: { schema: PostedDefinition, described: requestSchema(PostedDefinition) },
  Cohort: { schema: CohortOverview, described: answerSchema(CohortOverview) },
  Problem: { schema: ProblemAnswer, described: answerSchema(ProblemAnswer) },
};

/** What API Gateway says by itself, before anything of ours has run. */
const GatewayMessage = z.strictObject({ message: z.string() });

const PATH_PARAMETERS: Record<PathParameters[ApiRoute], string> = {
  id: 'The cohort’s id',
  personId: 'The person’s id in the directory',
};

/** The description of HR's API, from the list of routes and the schemas that the endpoints are held to. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mentoring cohorts',
      version: '1',
      description:
        'HR launches a cohort with one call, sees how it stands, and acts on it. Whatever answers to GET answers to HEAD, without the body.',
    },
    security: [{ companyIdentity: [] }],
    paths: paths(),
    components: {
      securitySchemes: {
        companyIdentity: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A token of the identity provider for this API that ends (exp) and is HR’s: it has HR’s scope, or names a group of HR, or both, as the deployment says. It opens the cohorts of the teams that it names, and no others.',
        },
      },
      schemas: {
        ...Object.fromEntries(Object.entries(COMPONENTS).map(([name, { described }]) => [name, described])),
        GatewayMessage: answerSchema(GatewayMessage),
      },
    },
  };
}

type PathItem = Record<string, ReturnType<typeof described>>;

function paths(): Record<string, PathItem> {
  const items: Record<string, PathItem> = {};
  for (const route of API_ROUTES) {
    const { method, path } = methodAndPath(route);
    items[path] = { ...items[path], [method.toLowerCase()]: described(path, OPERATIONS[route]) };
  }
  return items;
}

function described(path: string, operation: Operation<unknown, never>) {
  const { summary, body, success } = operation;
  return {
    summary,
    parameters: [...pathParameters(path), ...otherParameters(operation)],
    ...(hasBody(body) && {
      requestBody: {
        required: !(body.mayBeEmpty && body.schema?.safeParse({}).success),
        content: contentOf(body),
      },
    }),
    responses: {
      [success.status]: {
        description: success.description,
        ...((success.location || success.inWords) && { headers: headersOf(success) }),
        content: { [success.mediaType]: { schema: schemaOf(success.schema, answerSchema) } },
      },
      ...refusals(path, operation),
    },
  };
}

function headersOf({ location, inWords }: Pick<Success<never>, 'location' | 'inWords'>) {
  const header = (description: string) => ({ description, schema: { type: 'string' } });
  return {
    ...(location && { Location: header('Where it is found') }),
    ...(inWords && {
      'Content-Language': header('The language of its words: en or fr, as Accept-Language asks'),
    }),
  };
}

function hasBody({ schema, fileTypes }: RequestBody<unknown>): boolean {
  return schema !== undefined || fileTypes !== undefined;
}

function contentOf({ schema, parts, fileTypes = [] }: RequestBody<unknown>) {
  const ofParts = Object.entries(parts ?? {}).map(([name, part]) => [name, schemaOf(part, requestSchema)]);
  return {
    ...(schema && { 'application/json': { schema: schemaOf(schema, requestSchema) } }),
    ...(parts && {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: Object.fromEntries(ofParts),
          required: Object.keys(parts).filter((name) => !parts[name]?.safeParse(undefined).success),
          additionalProperties: false,
        },
      },
    }),
    ...Object.fromEntries(fileTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
  };
}

function pathParameters(path: string) {
  return Object.entries(PATH_PARAMETERS)
    .filter(([name]) => path.includes(`{${name}}`))
    .map(([name, description]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
      description,
    }));
}

function otherParameters({ parameters = [] }: Operation<unknown, never>) {
  return parameters.map((parameter) => ({ ...parameter, schema: requestSchema(parameter.schema) }));
}

/** What can be wrong with any path and any body, and what the operation refuses by itself. */
function refusals(path: string, { body, refusals: own = {} }: Operation<unknown, never>) {
  const all: Readonly<Record<string, string | undefined>> = {
    ...(path.includes('{id}') && {
      404: 'Your teams have no such cohort, or there is no such person in it.',
    }),
    ...(hasBody(body) && {
      400: 'No valid JSON.',
      413: 'The body is too long.',
      415: 'No JSON, and not said to be any.',
      422: 'The body is not right: a pointer for each field, and what to do about it.',
    }),
    406: 'Too long to be sent without Accept-Encoding: gzip.',
    500: 'Something went wrong on our side; the same request can be sent again.',
    ...own,
  };
  const problem = { content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } } };
  const byGatewayToo = {
    content: { ...problem.content, 'application/json': { schema: { $ref: refTo('GatewayMessage') } } },
  };
  return {
    401: { description: 'No token of the identity provider that holds now and ends.', ...byGatewayToo },
    403: { description: 'The token is not HR’s: it lacks the scope or names no group.', ...byGatewayToo },
    ...Object.fromEntries(
      Object.entries(all).map(([status, description]) => [status, { description, ...problem }]),
    ),
  };
}

function schemaOf(schema: z.ZodType, describe: (schema: z.ZodType) => object): object {
  const shared = Object.entries(COMPONENTS).find(([, component]) => component.schema === schema);
  return shared ? { $ref: refTo(shared[0]) } : describe(schema);
}

function refTo(component: string): string {
  return `#/components/schemas/${component}`;
}
