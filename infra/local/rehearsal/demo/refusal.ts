import * as z from 'zod';

/** As much of a problem (RFC 9457) as is told. */
const Problem = z.object({
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), remedy: z.string().optional() }))
    .default([]),
  moreErrors: z.int().optional(),
});

/** What the API said when it refused a call: all of it, in its own sentences. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** What it said, a line each. */
  readonly sentences: string;

  /** @param body the answer as it came: a problem, when our own API wrote it */
  constructor(call: string, status: number, body: string) {
    const sentences = inSentences(body);
    super(`${call}: ${status}\n${sentences}`);
    this.status = status;
    this.sentences = sentences;
  }

  /** Whether whoever called can put it right; the rest is the server's fault. */
  get isOfTheCaller(): boolean {
    return this.status < 500;
  }
}

function inSentences(body: string): string {
  const problem = Problem.safeParse(parsed(body));
  if (!problem.success) return body;
  const { title, detail, errors, moreErrors } = problem.data;
  return [
    title,
    ...(detail ? [detail] : []),
    ...errors.map((error) => `  ${error.pointer}  ${[error.detail, error.remedy].filter(Boolean).join(' ')}`),
    ...(moreErrors ? [`  and ${moreErrors} more`] : []),
  ].join('\n');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
