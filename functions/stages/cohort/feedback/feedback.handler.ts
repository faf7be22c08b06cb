import middy from '@middy/core';
import type { SNSEvent } from 'aws-lambda';
import { parseSesEvent } from '../../../mail/ses/ses-event.ts';
import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { takeFeedback } from './feedback.ts';

const table = tableOfEnvironment();

export const handler = middy<SNSEvent, void>().handler(async ({ Records }) => {
  for (const { Sns } of Records) await takeFeedback(parseSesEvent(Sns.Message), { table, now: now() });
});
