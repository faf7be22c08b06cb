import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';

/** What a state that calls the function must know of it: what it takes, and what it answers. */
export type TaskHandler<Input, Answer> = (input: Input, context: Context) => Promise<Answer>;

/**
 * A function that a state machine calls: what it is called with is checked by the schema of its input, so that a
 * wrong definition fails at its first run and by name. Nothing of the input is logged.
 */
export function taskHandler<Schema extends z.ZodType, Answer>(
  schema: Schema,
  task: (input: z.output<Schema>, context: Context) => Promise<Answer>,
): TaskHandler<z.input<Schema>, Answer> {
  return middy<z.input<Schema>, Answer>().handler(async (input, context) =>
    task(schema.parse(input), context),
  );
}
