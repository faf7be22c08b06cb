import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';

/** One thing wrong with a request, at a place in its body (see {@link jsonPointer}). */
const ProblemError = z.strictObject({
  pointer: z.string().describe('Where in the body: "#/people/3/email"'),
  detail: z.string(),
  remedy: z.string().optional(),
});
export type ProblemError = Readonly<z.infer<typeof ProblemError>>;

/** The most errors one answer lists: a file of 50,000 people can hold as many. */
const MAX_ERRORS = 100;

/** RFC 9457. Without `type` the title says all, as the RFC has it ("about:blank"). */
export const Problem = z.strictObject({
  status: z.int().min(400).max(599),
  title: z.string(),
  type: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(ProblemError).max(MAX_ERRORS).readonly().optional(),
  directory: z.unknown().optional().describe('What was made of HR’s file of people, where there was one'),
  moreErrors: z.int().min(1).describe('How many errors are not listed').optional(),
});
/** What an endpoint says; how many errors are listed is decided when it is sent. */
export type Problem = Readonly<Omit<z.infer<typeof Problem>, 'moreErrors'>>;

/** A problem as an HTTP response. */
export function problemResponse(
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const errors = problem.errors?.slice(0, MAX_ERRORS);
  const more = (problem.errors?.length ?? 0) - (errors?.length ?? 0);
  const body: z.infer<typeof Problem> = { ...problem, errors, ...(more > 0 ? { moreErrors: more } : {}) };
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // As RFC 9110 asks of every 401.
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

/** What a schema refused, as errors with pointers; unknown fields are named one by one. */
export function problemErrors(error: z.ZodError): readonly ProblemError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: jsonPointer([...issue.path, key]),
          detail: 'This field is not known.',
          remedy: 'Remove it, or check its spelling.',
        }))
      : [{ pointer: jsonPointer(issue.path), detail: issue.message }],
  );
}

/**
 * A path into a document as RFC 9457 shows it in its example: a JSON pointer in a URI fragment (RFC 6901),
 * "#/people/3/email". "#" is the document itself.
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  const escaped = path.map((part) =>
    encodeURIComponent(String(part).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return ['#', ...escaped].join('/');
}
