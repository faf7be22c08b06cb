import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, ClockMode } from '../clock/clock.ts';
import { LastingClock } from '../clock/lasting-clock.ts';
import type { StepFunctions } from '../engine/embedding.ts';
import { createStepFunctions } from '../engine/step-functions.ts';
import type { Durability } from '../files/durability.ts';
import { openDataFolder } from '../startup/data-folder.ts';
import { type Say, sayOnStandardError } from '../startup/say.ts';
import { ASSEMBLIES, cloudAssembly } from './cloud-assembly.ts';
import { startDynamoDb } from './dynamodb/dynamodb.ts';
import { Throttling } from './http/throttling.ts';
import { openKeptPort } from './kept-port.ts';
import { type Lambda, startLambda } from './lambda.ts';
import { tellMailEvents } from './mail/mail-events.ts';
import { Mailbox, type StoredMail } from './mail/mailbox.ts';
import { type Ses, startSes } from './mail/ses.ts';
import { noUsage, type Usage } from './meters.ts';
import { ACCOUNT, REGION } from './resources.ts';
import { deploy, invokeTask } from './state-machines.ts';
import { readStack, readTemplate, type Stack } from './template.ts';
import { openTokenIssuer, type TokenIssuer } from './token-issuer.ts';

export interface LocalOptions {
  /** Everything that outlives the process: table, mails, executions, the clock, the key of HR's token. */
  dataDir: string;
  clockMode: ClockMode;
  /** Where the clock starts; ignored where it has already been further in this folder. */
  startAt?: Date;
  /** Those left out are free ones; the HTTP API's is kept with the data, because links in mails hold it. */
  ports?: { http?: number; inbox?: number; stepFunctions?: number };
  /** The folder of an assembly already synthesised; made (or found) when left out. */
  cdkOut?: string;
  /** What becomes of mail to an address; see `SesOptions`. */
  fateOf?: (address: string) => StoredMail['fate'];
  /** Puts something between the functions and the table, such as faults. @returns where they find it then */
  tableThrough?: (endpoint: string) => Promise<string>;
  /** The page on which time can be let pass, if one is served. */
  clockPage?: string;
  /**
   * What was answered outlives the death of the process (`process`, the default) or also that of the machine
   * (`disk`): the table, the executions, the mails and the clock.
   */
  durability?: Durability;
  /** Tells whoever starts what had to be mended, and which links die; on standard error by default. */
  say?: Say;
}

/** The whole thing on one machine. */
export interface Local {
  /** The HTTP API and the pages: what BASE_URL says in every mail. */
  baseUrl: string;
  inboxUrl: string;
  stepFunctionsUrl: string;
  /** Where the table is, for whoever wants to look into it while all runs. */
  dynamodbUrl: string;
  /** For `Authorization: Bearer`. */
  hrToken: string;
  clock: Clock;
  mailbox: Mailbox;
  stepFunctions: StepFunctions;
  stack: Stack;
  /** What ran since this start. */
  usage(): Usage;
  /** What the functions logged. */
  logFile: string;
  /** Lets what has begun come to its end, and gives everything back. */
  close(): Promise<void>;
}

/** As long as anybody will run the clock. */
const TOKEN_SECONDS = 20 * 365 * 86_400;

/**
 * Runs the synthesised template on this machine: nothing runs that is not in it. Everything answered before
 * `kill -9` is there after the next start on the same folder, and the clock goes on from where it was.
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const opened = new AsyncDisposableStack();
  try {
    return await openAll(options, opened);
  } catch (error) {
    // It is the first error that says why.
    await opened.disposeAsync().catch(() => undefined);
    throw error;
  }
}

/** @param opened gives back, the last first, what was opened before something could not be */
async function openAll(options: LocalOptions, opened: AsyncDisposableStack): Promise<Local> {
  const { dataDir, durability = 'process', say = sayOnStandardError } = options;
  opened.defer(openDataFolder(dataDir));
  const within = (name: string) => join(dataDir, name);
  const cdkOut = options.cdkOut ?? (await cloudAssembly(ASSEMBLIES));
  const template = await readTemplate(cdkOut);
  const mailbox = Mailbox.open(within('mails'), durability);
  const http = await openKeptPort(dataDir, options.ports?.http, mailbox.mails().length, say);
  opened.defer(() => http.close());
  const stack = readStack(template, { cdkOut, baseUrl: http.baseUrl });
  const usage = noUsage();
  const logFile = within('functions.log');

  const clock = new LastingClock(within('clock'), {
    mode: options.clockMode,
    durability,
    ...(options.startAt && { start: options.startAt }),
  });
  opened.defer(() => clock.close());
  if (clock.isDamaged) say(`${within('clock')} was damaged: time goes on from the last that happened.`);
  // The engine sees to it that the clock is not behind an execution.
  const [latest] = mailbox.mails().slice(-1);
  if (latest) clock.notBefore(new Date(latest.at));
  clock.install();
  opened.defer(() => clock.uninstall());
  const log = (line: string) =>
    appendFileSync(logFile, `${clock.now().toISOString()} ${line}\n`, { mode: 0o600 });
  const dynamodb = await startDynamoDb({
    path: within('dynamodb'),
    tables: stack.tables,
    usage,
    durability,
  });
  opened.defer(() => dynamodb.close());
  const tableEndpoint = (await options.tableThrough?.(dynamodb.endpoint)) ?? dynamodb.endpoint;
  const ses = await startSes({
    mailbox,
    clock,
    usage,
    ...(options.fateOf && { fateOf: options.fateOf }),
    ...(options.clockPage && { clockPage: options.clockPage }),
    ...(options.ports?.inbox && { port: options.ports.inbox }),
  });
  opened.defer(() => ses.close());
  // Tasks that the last process left unfinished are taken up at once: they wait until all is open.
  const functions = Promise.withResolvers<Lambda>();
  const stepFunctions = await createStepFunctions({
    dataDir: within('step-functions'),
    clock,
    region: REGION,
    account: ACCOUNT,
    durability,
    say,
    invoke: async (functionArn, payload) => invokeTask(await functions.promise, functionArn, payload),
  });
  opened.defer(() => stepFunctions.close());
  const port = await stepFunctions.listen(options.ports?.stepFunctions ?? 0);
  const stepFunctionsUrl = `http://127.0.0.1:${port}`;
  const lambda = startLambda({
    functions: stack.functions,
    environment: environmentOf({ tableEndpoint, ses, stepFunctionsUrl }),
    clock,
    usage,
    log: (name, line) => log(`${name} ${line}`),
  });
  opened.defer(() => lambda.close());
  await deploy(stepFunctions, stack.stateMachines);
  const { eventDestinations, subscriptions } = stack;
  tellMailEvents({
    folder: within('mails'),
    durability,
    mailbox,
    eventDestinations,
    subscriptions,
    lambda,
    clock,
    log,
  });
  const issuer = openTokenIssuer(dataDir, say);
  const throttling = options.clockMode === 'real' ? new Throttling() : undefined;
  http.serve({ routes: stack.routes, lambda, issuer, clock, usage, throttling });
  opened.defer(() => http.close());
  functions.resolve(lambda);
  clock.start();

  return {
    baseUrl: http.baseUrl,
    inboxUrl: ses.endpoint,
    stepFunctionsUrl,
    dynamodbUrl: dynamodb.endpoint,
    hrToken: hrTokenFor(stack, issuer, clock.now()),
    clock,
    mailbox,
    stepFunctions,
    stack,
    usage: () => ({ ...usage, stateTransitions: stepFunctions.stateTransitions.total }),
    logFile,
    async close() {
      await clock.halt();
      await opened.disposeAsync();
    },
  };
}

/** What Lambda itself would put into every function's environment, and where the services answer here. */
function environmentOf(services: {
  tableEndpoint: string;
  ses: Ses;
  stepFunctionsUrl: string;
}): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: services.tableEndpoint,
    AWS_ENDPOINT_URL_SES: services.ses.endpoint,
    AWS_ENDPOINT_URL_SFN: services.stepFunctionsUrl,
    TZ: 'UTC',
  };
}

/**
 * The template says whose tokens count and what they must say: on this machine we are that issuer. As Cognito writes
 * an access token, of somebody who is in every group of the pool.
 */
function hrTokenFor({ routes, groups }: Stack, issuer: TokenIssuer, now: Date): string {
  const route = routes.find(({ authorizer }) => authorizer);
  if (!route?.authorizer) throw new Error('No route of the template asks for a token.');
  const [clientId = ''] = route.authorizer.audience;
  const claims = {
    iss: route.authorizer.issuer,
    client_id: clientId,
    sub: 'hr',
    username: 'hr',
    token_use: 'access',
    scope: route.scopes.join(' '),
    'cognito:groups': groups,
  };
  return issuer.issue(claims, now, TOKEN_SECONDS);
}
