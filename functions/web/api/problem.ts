import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { DEFAULT_LOCALE, inLocale, type Locale, type LocalisedText } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';

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
export const ProblemAnswer = z.strictObject({
  status: z.int().min(400).max(599),
  title: z.string(),
  type: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(ProblemError).max(MAX_ERRORS).readonly().optional(),
  directory: z.unknown().optional().describe('What was made of HR’s file of people, where there was one'),
  moreErrors: z.int().min(1).describe('How many errors are not listed').optional(),
});
type ProblemAnswer = z.infer<typeof ProblemAnswer>;

/**
 * What an endpoint says; in which language, and how many errors are listed, is decided when it is sent. A text that is
 * not in every language yet is English.
 */
export type Problem = Readonly<Omit<ProblemAnswer, 'title' | 'detail' | 'moreErrors'>> & {
  readonly title: LocalisedText;
  readonly detail?: LocalisedText | undefined;
};

/** For whom, and what goes with it. */
interface Sent {
  readonly locale?: Locale;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as an HTTP response, in the caller's language as far as its texts are in it. */
export function problemResponse(
  problem: Problem,
  { locale = DEFAULT_LOCALE, headers = {} }: Sent = {},
): APIGatewayProxyStructuredResultV2 {
  const { title, detail } = problem;
  const said = (text: LocalisedText) => mannersOf[locale].spaced(inLocale(text, locale));
  const errors = problem.errors?.slice(0, MAX_ERRORS);
  const more = (problem.errors?.length ?? 0) - (errors?.length ?? 0);
  const body: ProblemAnswer = {
    ...problem,
    title: said(title),
    detail: detail === undefined ? undefined : said(detail),
    errors,
    ...(more > 0 ? { moreErrors: more } : {}),
  };
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': languagesOf(problem, locale).join(', '),
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

/** The caller's, and English where a text is in no other language. */
function languagesOf({ title, detail, errors = [] }: Problem, locale: Locale): Locale[] {
  const texts = [title, detail ?? title, ...errors.map((error) => error.detail)];
  return [...new Set(texts.map((text) => (typeof text === 'string' ? 'en' : locale)))];
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
