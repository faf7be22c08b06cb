import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { taskHandler } from '../../../functions/web/task-handler.ts';

const Input = z.object({ cohortId: z.string() });
const handler = taskHandler(Input, async ({ cohortId }, { getRemainingTimeInMillis }) => ({
  cohortId,
  left: getRemainingTimeInMillis(),
}));
const context = { getRemainingTimeInMillis: () => 9000 } as Context;

test('a task gets what its schema lets through, and its context', async () => {
  const input = { cohortId: 'c1', secret: 'x' };
  expect(await handler(input, context)).toEqual({ cohortId: 'c1', left: 9000 });
});

test('a wrong definition fails by name at its first run', async () => {
  // @ts-expect-error A payload that the task does not take does not compile; what is deployed may be older.
  await expect(handler({ cohort: 'c1' }, context)).rejects.toThrow(/cohortId/);
});
