import { type Json, type JsonObject, type References, resolve } from './intrinsics.ts';

/** One account and region that exist nowhere, so that nothing local can ever be mistaken for a real resource. */
export const ACCOUNT = '000000000000';
export const REGION = 'local';
/** A stack's ARN ends in an id of its own. */
const STACK_ID = '00000000-0000-0000-0000-000000000000';
const URL_SUFFIX = 'amazonaws.com';

export interface Resource {
  Type: string;
  Properties?: JsonObject;
  Metadata?: JsonObject;
  Condition?: string;
}

export interface Template {
  Resources: Record<string, Resource>;
  Parameters?: Record<string, { Type: string; Default?: Json }>;
  Conditions?: JsonObject;
  Outputs?: Record<string, { Value: Json; Description?: string }>;
}

/** What `Ref` gives for a resource and how its ARN reads, by type; other types are known by their logical id. */
const KINDS: Record<string, { nameProperty?: string; arn: (name: string) => string; refIsArn?: true }> = {
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', arn: (name) => arn('lambda', `function:${name}`) },
  'AWS::DynamoDB::Table': { nameProperty: 'TableName', arn: (name) => arn('dynamodb', `table/${name}`) },
  'AWS::DynamoDB::GlobalTable': {
    nameProperty: 'TableName',
    arn: (name) => arn('dynamodb', `table/${name}`),
  },
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    arn: (name) => arn('states', `stateMachine:${name}`),
    refIsArn: true,
  },
  'AWS::SNS::Topic': { nameProperty: 'TopicName', arn: (name) => arn('sns', name), refIsArn: true },
  'AWS::SQS::Queue': { nameProperty: 'QueueName', arn: (name) => arn('sqs', name) },
  'AWS::SES::ConfigurationSet': {
    nameProperty: 'Name',
    arn: (name) => arn('ses', `configuration-set/${name}`),
  },
  'AWS::Cognito::UserPool': { arn: (name) => arn('cognito-idp', `userpool/${name}`) },
  'AWS::Logs::LogGroup': { nameProperty: 'LogGroupName', arn: (name) => arn('logs', `log-group:${name}:*`) },
  'AWS::IAM::Role': { nameProperty: 'RoleName', arn: (name) => `arn:aws:iam::${ACCOUNT}:role/${name}` },
  'AWS::S3::Bucket': { nameProperty: 'BucketName', arn: (name) => `arn:aws:s3:::${name}` },
};

function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
}

/**
 * Answers references between the resources of one template with names that hold on this machine.
 *
 * @param baseUrl what the HTTP API's own address becomes wherever the template mentions it, without a
 * trailing slash
 * @param parameters values for the template's parameters; those left out keep their default
 */
export class Resources implements References {
  readonly template: Template;
  readonly #baseUrl: string;
  readonly #parameters: Record<string, string>;

  constructor(template: Template, baseUrl: string, parameters: Record<string, string> = {}) {
    this.template = template;
    this.#baseUrl = baseUrl;
    this.#parameters = parameters;
  }

  /** The resources of a type that the template's conditions leave in. */
  ofType(type: string): [logicalId: string, properties: JsonObject][] {
    return Object.entries(this.template.Resources)
      .filter(([, resource]) => resource.Type === type)
      .filter(([, { Condition }]) => !Condition || resolve(this.condition(Condition), this))
      .map(([logicalId, resource]) => [logicalId, resource.Properties ?? {}]);
  }

  /** A value of the template with every intrinsic answered and the API's public address made local. */
  resolve(value: Json): Json {
    return this.#localised(resolve(value, this));
  }

  arnOf(logicalId: string): string {
    const resource = this.#resource(logicalId);
    const arnOfKind = KINDS[resource.Type]?.arn ?? ((name: string) => arn('cloudformation', name));
    return arnOfKind(this.nameOf(logicalId));
  }

  nameOf(logicalId: string): string {
    const { Type, Properties = {} } = this.#resource(logicalId);
    const property = KINDS[Type]?.nameProperty;
    const given = property ? Properties[property] : undefined;
    const name = given === undefined ? undefined : resolve(given, this);
    return typeof name === 'string' ? name : logicalId;
  }

  ref(name: string): Json {
    const pseudo = this.#pseudoParameter(name);
    if (pseudo !== undefined) return pseudo;
    const parameter = this.template.Parameters?.[name];
    if (parameter) {
      const value = this.#parameters[name] ?? parameter.Default;
      if (value === undefined) throw new Error(`The template's parameter ${name} has no value.`);
      return value;
    }
    return KINDS[this.#resource(name).Type]?.refIsArn ? this.arnOf(name) : this.nameOf(name);
  }

  getAtt(logicalId: string, attribute: string): Json {
    const { Type } = this.#resource(logicalId);
    if (attribute === 'Arn' || attribute === 'TopicArn') return this.arnOf(logicalId);
    if (attribute === 'Name' || attribute.endsWith('Name')) return this.nameOf(logicalId);
    if (attribute === 'ApiEndpoint') return this.#baseUrl;
    if (attribute === 'ProviderURL') return `${this.#baseUrl}/${logicalId}`;
    if (attribute === 'StreamArn') return `${this.arnOf(logicalId)}/stream/local`;
    if (attribute.endsWith('Id')) return logicalId;
    throw new Error(
      `The template asks for ${attribute} of ${logicalId} (${Type}), unknown to the local machine.`,
    );
  }

  condition(name: string): Json {
    const condition = this.template.Conditions?.[name];
    if (condition === undefined) throw new Error(`The template has no condition ${name}.`);
    return condition;
  }

  #resource(logicalId: string): Resource {
    const resource = this.template.Resources[logicalId];
    if (!resource) throw new Error(`The template refers to ${logicalId}, which it does not contain.`);
    return resource;
  }

  #pseudoParameter(name: string): string | undefined {
    if (name === 'AWS::AccountId') return ACCOUNT;
    if (name === 'AWS::Region') return REGION;
    if (name === 'AWS::Partition') return 'aws';
    if (name === 'AWS::URLSuffix') return URL_SUFFIX;
    if (name === 'AWS::StackName') return 'local';
    if (name === 'AWS::StackId') return arn('cloudformation', `stack/local/${STACK_ID}`);
    return undefined;
  }

  /** CDK writes an API's address as a join of its id, the region and the suffix: only the result is telling. */
  #localised(value: Json): Json {
    if (typeof value === 'string') {
      return this.ofType('AWS::ApiGatewayV2::Api').reduce(
        (text, [logicalId]) =>
          text
            .replaceAll(`https://${logicalId}.execute-api.${REGION}.${URL_SUFFIX}`, this.#baseUrl)
            .replaceAll(`${this.#baseUrl}/$default`, this.#baseUrl),
        value,
      );
    }
    if (Array.isArray(value)) return value.map((item) => this.#localised(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#localised(item)]));
  }
}
