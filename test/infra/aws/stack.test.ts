import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

describe('the stack', () => {
  let stack: SynthesisedStack;

  beforeAll(async () => {
    stack = await synthesisedStack();
  });

  it('passes the AwsSolutions pack, and without a warning', async () => {
    const report = JSON.parse(await readFile(join(stack.outdir, 'validation-report.json'), 'utf8'));
    const violations = report.pluginReports.flatMap((plugin: { violations: unknown[] }) => plugin.violations);
    expect(violations).toEqual([]);
  });

  it('keeps the table through every accident', () => {
    stack.template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    });
  });

  it('hears what became of mail, and keeps those it could not deal with', () => {
    const { template } = stack;
    const [queue] = Object.keys(template.findResources('AWS::SQS::Queue'));
    const deadLetters = { 'Fn::GetAtt': [queue, 'Arn'] };
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: { Enabled: true, MatchingEventTypes: ['send', 'bounce', 'complaint', 'reject'] },
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'lambda',
      RedrivePolicy: { deadLetterTargetArn: deadLetters },
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: deadLetters } },
    });
  });

  it('sends mail over TLS only', () => {
    stack.template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    });
  });

  it('lets alarms through to the operators, each with what to do', () => {
    const { template } = stack;
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription.length).toBeGreaterThan(60);
      expect(Properties.AlarmActions).toHaveLength(1);
      expect(Properties.TreatMissingData).toBe('notBreaching');
    }
  });

  it('tells the operators when SES takes no more mail, by what the functions log of it', () => {
    const { template } = stack;
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: '{ $.message.mail = "held" }',
      MetricTransformations: [Match.objectLike({ MetricName: 'MailHeld' })],
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'MailHeld' });
  });

  it('watches every machine and every function', () => {
    const watched = JSON.stringify(stack.template.findResources('AWS::CloudWatch::Alarm'));
    const { template } = stack;
    for (const type of ['AWS::StepFunctions::StateMachine', 'AWS::Lambda::Function']) {
      for (const logicalId of Object.keys(template.findResources(type)))
        expect(watched, `${type} ${logicalId}`).toContain(`"Ref":"${logicalId}"`);
    }
  });

  it('tells what a person needs after a deployment', () => {
    const outputs = Object.keys(stack.template.findOutputs('*'));
    expect(outputs).toEqual(
      expect.arrayContaining([
        'ApiUrl',
        'UserPoolId',
        'UserPoolClientId',
        'SignInUrl',
        'SignInScope',
        'SignInCallback',
        'TableName',
        'CohortMachineArn',
        'Sender',
      ]),
    );
  });
});
