import { readdir, readFile } from 'node:fs/promises';
import { join, resolve as resolvePath } from 'node:path';
import type { Json, JsonObject } from './intrinsics.ts';
import { Resources, type Template } from './resources.ts';

/** A Lambda function of the template, with its bundle in `cdk.out`. */
export interface FunctionResource {
  name: string;
  arn: string;
  /** File and export as Lambda writes them: `index.handler`. */
  handler: string;
  /** Folder of the bundle; undefined when the code is inline, which does not run here. */
  assetPath: string | undefined;
  environment: Record<string, string>;
  memoryMb: number;
  timeoutSeconds: number;
}

/** A route of the HTTP API: `POST /cohorts` or `$default`. */
export interface RouteResource {
  routeKey: string;
  functionArn: string;
  /** Undefined when anybody may call the route. */
  authorizer: JwtAuthorizer | undefined;
  scopes: string[];
  /** How many requests it takes; undefined when the stage does not say. */
  throttle?: Throttle | undefined;
}

/** A bucket of `burst` tokens, into which `ratePerSecond` fall. */
interface Throttle {
  ratePerSecond: number;
  burst: number;
}

export interface JwtAuthorizer {
  issuer: string;
  audience: string[];
}

export interface StateMachineResource {
  name: string;
  arn: string;
  definition: string;
}

/** A CreateTable request, as the template's table says. */
export type TableResource = JsonObject & { TableName: string };

/** One configuration set's wish to hear of mail events through a topic. */
export interface EventDestination {
  configurationSet: string;
  /** `SEND`, `BOUNCE` and so on, as the template writes them, in capitals. */
  eventTypes: string[];
  topicArn: string;
}

export interface Subscription {
  topicArn: string;
  functionArn: string;
}

/** Everything of a synthesised template that this machine runs. */
export interface Stack {
  functions: FunctionResource[];
  routes: RouteResource[];
  stateMachines: StateMachineResource[];
  tables: TableResource[];
  eventDestinations: EventDestination[];
  subscriptions: Subscription[];
  /** Of the user pool, when the template has one. */
  groups: string[];
  outputs: Record<string, string>;
}

/**
 * Reads the one template of a folder that CDK synthesised.
 *
 * @throws Error when there is not exactly one template
 */
export async function readTemplate(cdkOut: string): Promise<Template> {
  const templates = (await readdir(cdkOut)).filter((file) => file.endsWith('.template.json'));
  const [only, ...others] = templates;
  if (!only || others.length > 0) {
    throw new Error(
      `Expected one template in ${cdkOut}, found ${templates.length ? templates.join(', ') : 'none'}.`,
    );
  }
  return JSON.parse(await readFile(join(cdkOut, only), 'utf8'));
}

/**
 * Finds in a template what runs on one machine.
 *
 * @throws Error naming the resource when one of the kinds that run here is written in a way not known here
 */
export function readStack(template: Template, options: StackOptions): Stack {
  const resources = new Resources(template, options.baseUrl, options.parameters);
  return {
    functions: resources
      .ofType('AWS::Lambda::Function')
      .map((entry) => functionOf(resources, entry, options.cdkOut)),
    routes: routesOf(resources),
    stateMachines: resources
      .ofType('AWS::StepFunctions::StateMachine')
      .map((entry) => stateMachineOf(resources, entry)),
    tables: [
      ...resources.ofType('AWS::DynamoDB::Table'),
      ...resources.ofType('AWS::DynamoDB::GlobalTable'),
    ].map((entry) => tableOf(resources, entry)),
    eventDestinations: resources
      .ofType('AWS::SES::ConfigurationSetEventDestination')
      .flatMap((entry) => eventDestinationOf(resources, entry)),
    subscriptions: resources
      .ofType('AWS::SNS::Subscription')
      .map(([, properties]) => record(resources.resolve(properties)))
      .filter(({ Protocol }) => Protocol === 'lambda')
      .map(({ TopicArn, Endpoint }) => ({ topicArn: text(TopicArn), functionArn: text(Endpoint) })),
    groups: resources
      .ofType('AWS::Cognito::UserPoolGroup')
      .map(([, properties]) => text(record(resources.resolve(properties)).GroupName)),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs ?? {}).map(([name, { Value }]) => [
        name,
        String(resources.resolve(Value)),
      ]),
    ),
  };
}

export interface StackOptions {
  cdkOut: string;
  /** Where the HTTP API answers on this machine, without a trailing slash. */
  baseUrl: string;
  parameters?: Record<string, string>;
}

type Entry = [logicalId: string, properties: JsonObject];

function functionOf(resources: Resources, [logicalId, properties]: Entry, cdkOut: string): FunctionResource {
  const { Handler, Environment, MemorySize, Timeout } = record(resources.resolve(properties));
  const variables = record(record(Environment ?? {}).Variables ?? {});
  return {
    name: resources.nameOf(logicalId),
    arn: resources.arnOf(logicalId),
    handler: text(Handler),
    assetPath: assetPathOf(resources, logicalId, cdkOut),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
    // Lambda's own defaults.
    memoryMb: Number(MemorySize ?? 128),
    timeoutSeconds: Number(Timeout ?? 3),
  };
}

/** CDK notes the bundle's folder beside the function; without that note it is named after the key in S3. */
function assetPathOf(resources: Resources, logicalId: string, cdkOut: string): string | undefined {
  const { Metadata, Properties } = resources.template.Resources[logicalId] ?? {};
  const noted = Metadata?.['aws:asset:path'];
  if (typeof noted === 'string') return resolvePath(cdkOut, noted);
  const key = record(resources.resolve(Properties?.Code ?? {})).S3Key;
  return typeof key === 'string' ? resolvePath(cdkOut, `asset.${key.replace(/\.zip$/, '')}`) : undefined;
}

function routesOf(resources: Resources): RouteResource[] {
  const [stage] = resources.ofType('AWS::ApiGatewayV2::Stage');
  const { DefaultRouteSettings, RouteSettings } = record(stage ? resources.resolve(stage[1]) : {});
  const ofOne = record(RouteSettings ?? {});
  return resources.ofType('AWS::ApiGatewayV2::Route').map((entry) => {
    const route = routeOf(resources, entry);
    return { ...route, throttle: throttleOf(ofOne[route.routeKey] ?? DefaultRouteSettings) };
  });
}

function throttleOf(settings: Json | undefined): Throttle | undefined {
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = record(settings ?? {});
  return rate === undefined || burst === undefined
    ? undefined
    : { ratePerSecond: Number(rate), burst: Number(burst) };
}

function routeOf(resources: Resources, [logicalId, properties]: Entry): RouteResource {
  const { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes } = record(
    resources.resolve(properties),
  );
  const integration = propertiesOf(resources, 'AWS::ApiGatewayV2::Integration', text(Target).split('/')[1]);
  if (integration.IntegrationType !== 'AWS_PROXY' || integration.PayloadFormatVersion !== '2.0') {
    throw new Error(`Route ${logicalId}: only AWS_PROXY integrations with payload format 2.0 run here.`);
  }
  if (AuthorizationType !== undefined && AuthorizationType !== 'JWT' && AuthorizationType !== 'NONE') {
    throw new Error(`Route ${logicalId}: authorization ${String(AuthorizationType)} is not known here.`);
  }
  return {
    routeKey: text(RouteKey),
    functionArn: functionArnIn(text(integration.IntegrationUri)),
    authorizer: AuthorizationType === 'JWT' ? authorizerOf(resources, text(AuthorizerId)) : undefined,
    scopes: Array.isArray(AuthorizationScopes) ? AuthorizationScopes.map(String) : [],
  };
}

function authorizerOf(resources: Resources, logicalId: string): JwtAuthorizer {
  const { JwtConfiguration } = propertiesOf(resources, 'AWS::ApiGatewayV2::Authorizer', logicalId);
  const { Issuer, Audience } = record(JwtConfiguration ?? null);
  return { issuer: text(Issuer), audience: Array.isArray(Audience) ? Audience.map(String) : [] };
}

function stateMachineOf(resources: Resources, [logicalId, properties]: Entry): StateMachineResource {
  const { DefinitionString, Definition, DefinitionSubstitutions } = record(resources.resolve(properties));
  const whole = DefinitionString ?? (Definition === undefined ? undefined : JSON.stringify(Definition));
  if (whole === undefined)
    throw new Error(`State machine ${logicalId} keeps its definition outside the template.`);
  const substitutions = Object.entries(record(DefinitionSubstitutions ?? {}));
  return {
    name: resources.nameOf(logicalId),
    arn: resources.arnOf(logicalId),
    definition: substitutions.reduce(
      (definition, [name, value]) => definition.replaceAll(`\${${name}}`, String(value)),
      text(whole),
    ),
  };
}

function tableOf(resources: Resources, [logicalId, properties]: Entry): TableResource {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, LocalSecondaryIndexes } = record(
    resources.resolve(properties),
  );
  return {
    TableName: resources.nameOf(logicalId),
    KeySchema: KeySchema ?? null,
    AttributeDefinitions: AttributeDefinitions ?? null,
    ...(Array.isArray(GlobalSecondaryIndexes) && {
      GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => {
        const { IndexName, KeySchema, Projection } = record(index);
        return { IndexName: IndexName ?? null, KeySchema: KeySchema ?? null, Projection: Projection ?? null };
      }),
    }),
    ...(LocalSecondaryIndexes !== undefined && { LocalSecondaryIndexes }),
    BillingMode: 'PAY_PER_REQUEST',
  };
}

function eventDestinationOf(resources: Resources, [, properties]: Entry): EventDestination[] {
  const { ConfigurationSetName, EventDestination } = record(resources.resolve(properties));
  const { MatchingEventTypes, SnsDestination, Enabled } = record(EventDestination ?? null);
  if (Enabled === false || SnsDestination === undefined) return [];
  return [
    {
      configurationSet: text(ConfigurationSetName),
      eventTypes: Array.isArray(MatchingEventTypes)
        ? MatchingEventTypes.map((type) => String(type).toUpperCase())
        : [],
      topicArn: text(record(SnsDestination).TopicARN),
    },
  ];
}

function propertiesOf(resources: Resources, type: string, logicalId: string | undefined): JsonObject {
  const found = resources.ofType(type).find(([id]) => id === logicalId);
  if (!found) throw new Error(`The template has no ${type} named ${logicalId}.`);
  return record(resources.resolve(found[1]));
}

/** An integration names the function's ARN, or API Gateway's own address of it, which contains the ARN. */
function functionArnIn(uri: string): string {
  return /arn:[^/]*:lambda:[^/]*:function:[^/:]+/.exec(uri.split('/functions/').at(-1) ?? '')?.[0] ?? uri;
}

function record(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`Expected an object in the template, found ${JSON.stringify(value)}.`);
  }
  return value;
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string')
    throw new Error(`Expected a string in the template, found ${JSON.stringify(value)}.`);
  return value;
}
