import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../../../infra/local/machine/intrinsics.ts';
import type { Template } from '../../../../infra/local/machine/resources.ts';

/** Written as CDK writes it: intrinsics everywhere, code by asset key, addresses by join. */
export function templateOf(functions: Record<string, { environment?: JsonObject }>): Template {
  const lambdas = Object.entries(functions).map(([id, { environment = {} }]) => [
    id,
    {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Handler: 'index.handler',
        Code: { S3Bucket: { 'Fn::Sub': `assets-\${AWS::AccountId}` }, S3Key: `${id}.zip` },
        Environment: { Variables: environment },
        MemorySize: 512,
        Timeout: 10,
      },
    },
  ]);
  return {
    Parameters: { Stage: { Type: 'String', Default: 'test' } },
    Conditions: { IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] } },
    Resources: {
      ...Object.fromEntries(lambdas),
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          AttributeDefinitions: [
            { AttributeName: 'pk', AttributeType: 'S' },
            { AttributeName: 'sk', AttributeType: 'S' },
          ],
          BillingMode: 'PAY_PER_REQUEST',
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      },
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
      Pool: { Type: 'AWS::Cognito::UserPool' },
      Client: { Type: 'AWS::Cognito::UserPoolClient' },
      Authorizer: {
        Type: 'AWS::ApiGatewayV2::Authorizer',
        Properties: {
          AuthorizerType: 'JWT',
          JwtConfiguration: {
            Issuer: {
              'Fn::Join': [
                '',
                ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }],
              ],
            },
            Audience: [{ Ref: 'Client' }],
          },
        },
      },
      ConfigurationSet: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'mentoring' } },
      Events: {
        Type: 'AWS::SES::ConfigurationSetEventDestination',
        Properties: {
          ConfigurationSetName: { Ref: 'ConfigurationSet' },
          EventDestination: {
            Enabled: true,
            MatchingEventTypes: ['bounce', 'complaint'],
            SnsDestination: { TopicARN: { Ref: 'Topic' } },
          },
        },
      },
      Topic: { Type: 'AWS::SNS::Topic' },
    },
    Outputs: {
      Url: {
        Value: {
          'Fn::Join': [
            '',
            [
              'https://',
              { Ref: 'Api' },
              '.execute-api.',
              { Ref: 'AWS::Region' },
              '.',
              { Ref: 'AWS::URLSuffix' },
              '/',
            ],
          ],
        },
      },
    },
  };
}

/** Adds a route to the template, and what stands between it and its function. */
export function withRoute(
  template: Template,
  routeKey: string,
  functionId: string,
  authorized = false,
): void {
  const id = `Route${Object.keys(template.Resources).length}`;
  template.Resources[`${id}Integration`] = {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: '2.0',
      IntegrationUri: { 'Fn::GetAtt': [functionId, 'Arn'] },
    },
  };
  template.Resources[id] = {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      RouteKey: routeKey,
      Target: { 'Fn::Join': ['', ['integrations/', { Ref: `${id}Integration` }]] },
      AuthorizationType: authorized ? 'JWT' : 'NONE',
      ...(authorized && { AuthorizerId: { Ref: 'Authorizer' } }),
    },
  };
}

/** A folder of its own with the functions' code as bundles lie in `cdk.out`; removed when the block ends. */
export async function cdkOutWith(code: Record<string, string>): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'mentoring-local-'));
  for (const [id, source] of Object.entries(code)) {
    await mkdir(join(path, `asset.${id}`));
    await writeFile(join(path, `asset.${id}`, 'index.mjs'), source);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
