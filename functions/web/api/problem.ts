import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { DEFAULT_LOCALE, type Locale, type Localised, readIssueText } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';

const ErrorAnswer = z.strictObject({
  pointer: z.string().describe('Where in the body: "#/people/3/email"'),
  detail: z.string(),
  remedy: z.string().optional(),
});

/** One thing wrong with a request, at a place in its body (see {@link jsonPointer}). */
export interface ProblemError {
  readonly pointer: string;
  readonly detail: Localised;
  readonly remedy?: Localised | undefined;
}

/** The most errors one answer lists: a file of 50,000 people can hold as many. */
const MAX_ERRORS = 100;

/** RFC 9457. Without `type` the title says all, as the RFC has it ("about:blank"). */
export const ProblemAnswer = z.strictObject({
  status: z.int().min(400).max(599),
  title: z.string(),
  type: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(ErrorAnswer).max(MAX_ERRORS).readonly().optional(),
  directory: z.unknown().optional().describe('What was made of HR’s file of people, where there was one'),
  moreErrors: z.int().min(1).describe('How many errors are not listed').optional(),
});
type ProblemAnswer = z.infer<typeof ProblemAnswer>;

/** What an endpoint says; in which language, and how many errors are listed, is decided when it is sent. */
export type Problem = Readonly<Omit<ProblemAnswer, 'title' | 'detail' | 'errors' | 'moreErrors'>> & {
  readonly title: Localised;
  readonly detail?: Localised | undefined;
  readonly errors?: readonly ProblemError[] | undefined;
};

/** For whom, and what goes with it. */
interface Sent {
  readonly locale?: Locale;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as an HTTP response, in the caller's language. */
export function problemResponse(
  problem: Problem,
  { locale = DEFAULT_LOCALE, headers = {} }: Sent = {},
): APIGatewayProxyStructuredResultV2 {
  const { title, detail } = problem;
  const said = (text: Localised) => mannersOf[locale].spaced(text[locale]);
  const errors = problem.errors?.slice(0, MAX_ERRORS);
  const more = (problem.errors?.length ?? 0) - (errors?.length ?? 0);
  const body: ProblemAnswer = {
    ...problem,
    title: said(title),
    detail: detail === undefined ? undefined : said(detail),
    errors: errors?.map(({ pointer, detail, remedy }) => ({
      pointer,
      detail: said(detail),
      ...(remedy && { remedy: said(remedy) }),
    })),
    ...(more > 0 ? { moreErrors: more } : {}),
  };
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': locale,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // As RFC 9110 asks of every 401.
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

export const UNKNOWN_FIELD: Localised = { en: 'This field is not known.', fr: 'Ce champ n’est pas connu.' };

/** What a schema refused, as errors with pointers; unknown fields are named one by one. */
export function problemErrors(error: z.ZodError): readonly ProblemError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: jsonPointer([...issue.path, key]),
          detail: UNKNOWN_FIELD,
          remedy: {
            en: 'Remove it, or check its spelling.',
            fr: 'Ôtez-le, ou vérifiez son orthographe.',
          },
        }))
      : [{ pointer: jsonPointer(issue.path), detail: readIssueText(issue.message) }],
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
