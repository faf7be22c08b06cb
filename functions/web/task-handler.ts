import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';

/**
 * A function that a state machine calls: what it is called with is checked by the schema of its input, so that a
 * wrong definition fails at its first run and by name. Nothing of the input is logged.
 */
export function taskHandler<Schema extends z.ZodType, Output>(
  schema: Schema,
  task: (input: z.output<Schema>, context: Context) => Promise<Output>,
) {
  return middy<unknown, Output>().handler(async (event, context) => task(schema.parse(event), context));
}
