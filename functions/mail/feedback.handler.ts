import middy from '@middy/core';
import type { SNSEvent } from 'aws-lambda';
import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { takeFeedback } from './feedback.ts';
import { parseSesEvent } from './ses-event.ts';

const table = tableOfEnvironment();

export const handler = middy<SNSEvent, void>().handler(async ({ Records }) => {
  for (const { Sns } of Records) await takeFeedback(parseSesEvent(Sns.Message), { table, now: now() });
});
