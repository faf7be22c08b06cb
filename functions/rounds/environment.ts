import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import { isHeld } from '../mail/mailer.ts';
import { SES_CLIENT, sesMailer } from '../mail/ses/ses-mailer.ts';
import { Table } from '../store/table.ts';
import type { Sender } from './sender.ts';
import { sfnCallback, type TaskCallback } from './task-callback.ts';

/**
 * What handlers hand to the rules. Read once, when the function starts; nothing else reads the environment. A
 * variable that is missing stops the function at its first start and not in the middle of a cohort.
 */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the function's environment lacks ${name}`);
  return value;
}

/**
 * Six attempts, where the SDK makes three or four: a table that is throttled now and then would otherwise fail a
 * page once in some thousand requests. Their waits, half a second on average before the second attempt and
 * doubling, seldom add up to the 29 seconds a page has.
 */
const DYNAMODB_ATTEMPTS = 6;

export const now = () => new Date();

export function tableOfEnvironment(): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: DYNAMODB_ATTEMPTS }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return new Table(client, required('TABLE_NAME'));
}

export function stepFunctionsOfEnvironment(): SFNClient {
  return new SFNClient({});
}

export function callbackOfEnvironment(): TaskCallback {
  return sfnCallback(stepFunctionsOfEnvironment());
}

const baseUrlOfEnvironment = () => required('BASE_URL').replace(/\/$/, '');

export const cohortMachineOfEnvironment = () => required('COHORT_MACHINE_ARN');

export const withdrawalMachineOfEnvironment = () => required('WITHDRAWAL_MACHINE_ARN');

export const directoryChangeMachineOfEnvironment = () => required('DIRECTORY_CHANGE_MACHINE_ARN');

export const rematchMachineOfEnvironment = () => required('REMATCH_MACHINE_ARN');

export const roundMachineOfEnvironment = () => required('ROUND_MACHINE_ARN');

/** What a token of HR says: one of these scopes, and where there is a group, that one or one called after it. */
export function hrOfEnvironment(): { scopes: readonly string[]; group: string | undefined } {
  const { HR_SCOPES = '', HR_GROUP } = process.env;
  const scopes = HR_SCOPES.split(' ').filter(Boolean);
  // Without either, everybody would be HR.
  return { scopes, group: scopes.length > 0 ? HR_GROUP : required('HR_GROUP') };
}

/** In the log for the operators, whom an alarm on it tells: the rounds wait, so that no function fails. */
function sayIfHeld(error: unknown): never {
  if (isHeld(error)) console.warn({ mail: 'held', because: error instanceof Error ? error.message : '' });
  throw error;
}

/** Mails at the rate the stack was given; each call brings the time its own invocation has left. */
export function senderOfEnvironment(
  table: Table,
): (context: Pick<Context, 'getRemainingTimeInMillis'>) => Sender {
  const senderAddress = required('SENDER');
  const baseUrl = baseUrlOfEnvironment();
  const mailer = sesMailer({
    client: new SESClient(SES_CLIENT),
    senderAddress,
    configurationSetName: required('CONFIGURATION_SET'),
    mailsPerSecond: Number(required('MAILS_PER_SECOND')),
    pace: {
      elapsed: () => performance.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    },
    random: Math.random,
  });
  return (context) => ({
    table,
    mailer: { send: (mail) => mailer.send(mail).catch(sayIfHeld) },
    senderAddress,
    baseUrl,
    now,
    timeLeft: () => context.getRemainingTimeInMillis(),
  });
}
