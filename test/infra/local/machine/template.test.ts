import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../infra/local/machine/intrinsics.ts';
import { Resources } from '../../../../infra/local/machine/resources.ts';
import { readStack } from '../../../../infra/local/machine/template.ts';
import { templateOf, withRoute } from './stack-fixture.ts';

const options = { cdkOut: '/cdk.out', baseUrl: 'http://127.0.0.1:3000' };

describe('reading a synthesised template', () => {
  test('finds functions with their code, environment, memory and timeout', () => {
    const template = templateOf({
      Answer: {
        environment: {
          TABLE: { Ref: 'Table' },
          BASE_URL: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] },
          PUBLIC: {
            'Fn::Join': [
              '',
              [
                'https://',
                { Ref: 'Api' },
                '.execute-api.',
                { Ref: 'AWS::Region' },
                '.',
                { Ref: 'AWS::URLSuffix' },
              ],
            ],
          },
          MODE: { 'Fn::If': ['IsTest', 'yes', 'no'] },
          NOTE: { 'Fn::Sub': `\${Stage} of \${Table.Arn}, \${!Stage}` },
        },
      },
    });
    expect(readStack(template, options).functions).toEqual([
      {
        name: 'Answer',
        arn: 'arn:aws:lambda:local:000000000000:function:Answer',
        handler: 'index.handler',
        assetPath: '/cdk.out/asset.Answer',
        environment: {
          TABLE: 'Table',
          BASE_URL: 'http://127.0.0.1:3000',
          PUBLIC: 'http://127.0.0.1:3000',
          MODE: 'yes',
          NOTE: `test of arn:aws:dynamodb:local:000000000000:table/Table, \${Stage}`,
        },
        memoryMb: 512,
        timeoutSeconds: 10,
      },
    ]);
  });

  test('prefers the path CDK notes over the key of the asset', () => {
    const template = templateOf({ Answer: {} });
    const answer = template.Resources.Answer;
    if (answer) answer.Metadata = { 'aws:asset:path': 'bundles/forms/answer' };
    expect(readStack(template, options).functions[0]?.assetPath).toBe('/cdk.out/bundles/forms/answer');
  });

  test('finds routes with the function and the authorizer behind them', () => {
    const template = templateOf({ Answer: {} });
    withRoute(template, 'POST /cohorts', 'Answer', true);
    withRoute(template, 'GET /f/{token}', 'Answer');
    const functionArn = 'arn:aws:lambda:local:000000000000:function:Answer';
    expect(readStack(template, options).routes).toEqual([
      {
        routeKey: 'POST /cohorts',
        functionArn,
        authorizer: { issuer: 'https://cognito-idp.local.amazonaws.com/Pool', audience: ['Client'] },
        scopes: [],
      },
      { routeKey: 'GET /f/{token}', functionArn, authorizer: undefined, scopes: [] },
    ]);
  });

  test('finds state machines, whose definitions name local functions', () => {
    const template = templateOf({ Answer: {} });
    template.Resources.Cohort = {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        DefinitionString: {
          'Fn::Join': ['', ['{"Resource":"', { 'Fn::GetAtt': ['Answer', 'Arn'] }, `","Table":"\${table}"}`]],
        },
        DefinitionSubstitutions: { table: { Ref: 'Table' } },
      },
    };
    expect(readStack(template, options).stateMachines).toEqual([
      {
        name: 'Cohort',
        arn: 'arn:aws:states:local:000000000000:stateMachine:Cohort',
        definition: '{"Resource":"arn:aws:lambda:local:000000000000:function:Answer","Table":"Table"}',
      },
    ]);
  });

  test('finds the table, what mail events go where, and the outputs', () => {
    const stack = readStack(templateOf({}), options);
    expect(stack.tables.map(({ TableName }) => TableName)).toEqual(['Table']);
    expect(stack.tables[0]).not.toHaveProperty('TimeToLiveSpecification');
    expect(stack.eventDestinations).toEqual([
      {
        configurationSet: 'mentoring',
        eventTypes: ['BOUNCE', 'COMPLAINT'],
        topicArn: 'arn:aws:sns:local:000000000000:Topic',
      },
    ]);
    expect(stack.outputs).toEqual({ Url: 'http://127.0.0.1:3000/' });
  });

  test('leaves out what a condition leaves out', () => {
    const template = templateOf({ Answer: {} });
    const answer = template.Resources.Answer;
    if (answer) answer.Condition = 'IsTest';
    expect(readStack(template, options).functions).toHaveLength(1);
    expect(readStack(template, { ...options, parameters: { Stage: 'live' } }).functions).toHaveLength(0);
  });

  test.each([
    [{ 'Fn::Cidr': ['10.0.0.0/16', 6, 5] }, 'Fn::Cidr'],
    [{ Ref: 'Nobody' }, 'Nobody'],
    [{ 'Fn::GetAtt': ['Table', 'Colour'] }, 'Colour'],
  ])('refuses %j by name', (value, name) => {
    const resources = new Resources(templateOf({}), options.baseUrl);
    expect(() => resolve(value, resources)).toThrow(name);
  });

  test('refuses a route that is neither open nor behind a JWT', () => {
    const template = templateOf({ Answer: {} });
    withRoute(template, 'GET /open', 'Answer');
    for (const { Type, Properties } of Object.values(template.Resources)) {
      if (Type === 'AWS::ApiGatewayV2::Route' && Properties) Properties.AuthorizationType = 'AWS_IAM';
    }
    expect(() => readStack(template, options)).toThrow('AWS_IAM');
  });
});
