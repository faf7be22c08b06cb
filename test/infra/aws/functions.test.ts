import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  DECLARED_FUNCTIONS,
  FUNCTION_IDS,
  type FunctionId,
} from '../../../infra/aws/functions/declared-functions.ts';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

const NAMES = FUNCTION_IDS.map((id): [FunctionId, string] => [
  id,
  `mentoring-production-${id.replaceAll('/', '-')}`,
]);

describe('the functions', () => {
  let stack: SynthesisedStack;

  beforeAll(async () => {
    stack = await synthesisedStack();
  });

  const functionNamed = (name: string) => {
    const all = Object.values(stack.template.findResources('AWS::Lambda::Function'));
    const found = all.find(({ Properties }) => Properties.FunctionName === name);
    if (found === undefined) throw new Error(`The template has no function ${name}`);
    return found;
  };
  const statementsOf = (name: string): { Action: string | string[]; Resource: unknown }[] => {
    const role = functionNamed(name).Properties.Role['Fn::GetAtt'][0];
    return Object.values(stack.template.findResources('AWS::IAM::Policy'))
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  };
  const actionsOf = (name: string) => statementsOf(name).flatMap(({ Action }) => Action);

  it('are exactly those declared', () => {
    const names = Object.values(stack.template.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.FunctionName,
    );
    expect(names.sort()).toEqual(NAMES.map(([, name]) => name).sort());
  });

  it.each(NAMES)('%s runs on Node 24 and arm64, traced, with JSON logs of its own', (id, name) => {
    const { Properties, Metadata } = functionNamed(name);
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
      Handler: 'index.handler',
    });
    const group = stack.template.findResources('AWS::Logs::LogGroup')[Properties.LoggingConfig.LogGroup.Ref];
    expect(group?.Properties).toMatchObject({
      LogGroupName: `/aws/lambda/${name}`,
      RetentionInDays: expect.any(Number),
    });
    expect(existsSync(join(stack.outdir, Metadata['aws:asset:path'], 'index.mjs')), id).toBe(true);
  });

  it.each(NAMES)('%s may do no more than it is declared to', (id, name) => {
    const {
      table,
      mails,
      executions = [],
    }: (typeof DECLARED_FUNCTIONS)[FunctionId] & {
      table?: string;
      mails?: true;
      executions?: readonly string[];
    } = DECLARED_FUNCTIONS[id];
    const actions = actionsOf(name);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(actions.some((action) => action.startsWith('dynamodb:'))).toBe(table !== undefined);
    expect(actions.includes('dynamodb:PutItem')).toBe(table === 'writes');
    expect(actions.includes('ses:SendRawEmail')).toBe(mails === true);
    const starts = ['start', 'rematch', 'withdraw', 'changeDirectory'].some((machine) =>
      executions.includes(machine),
    );
    expect(actions.includes('states:StartExecution')).toBe(starts);
    expect(actions.includes('states:DescribeExecution')).toBe(executions.includes('rematch'));
    expect(actions.includes('states:StopExecution')).toBe(executions.includes('stop'));
    expect(actions.includes('states:SendTaskSuccess')).toBe(executions.includes('answer'));
  });

  it.each(NAMES)('%s names the resources it acts upon, X-Ray apart, which has none', (_, name) => {
    const everything = statementsOf(name).filter(({ Resource }) => Resource === '*');
    expect(everything.flatMap(({ Action }) => Action).every((action) => action.startsWith('xray:'))).toBe(
      true,
    );
  });

  it('let HR stop cohorts, stages and re-matchings, but no follow-up and no single round', () => {
    const statement = statementsOf('mentoring-production-hr-api').find(
      ({ Action }) => Action === 'states:StopExecution',
    );
    const stopped = [...JSON.stringify(statement).matchAll(/execution:mentoring-production-(\w+):\*/g)];
    expect(stopped.map(([, machine]) => machine).sort()).toEqual([
      'CallForMentors',
      'CheckIns',
      'Cohort',
      'Evaluation',
      'Kickoff',
      'Matching',
      'Rematch',
    ]);
  });

  it('let a person’s own page start nothing but their leaving', () => {
    const statement = statementsOf('mentoring-production-my-data-page').find(
      ({ Action }) => Action === 'states:StartExecution',
    );
    const started = [...JSON.stringify(statement).matchAll(/stateMachine:mentoring-production-(\w+)/g)];
    expect(started.map(([, machine]) => machine)).toEqual(['Withdrawal']);
  });

  it('send as the sender only', () => {
    const mailers = FUNCTION_IDS.filter((id) => 'mails' in DECLARED_FUNCTIONS[id]);
    expect(mailers.length).toBeGreaterThan(0);
    for (const id of mailers) {
      const name = `mentoring-production-${id.replaceAll('/', '-')}`;
      const statement = statementsOf(name).find(({ Action }) => Action === 'ses:SendRawEmail');
      expect(statement).toMatchObject({
        Condition: { StringEquals: { 'ses:FromAddress': 'mentoring@acme.example' } },
      });
      expect(functionNamed(name).Properties.Environment.Variables).toMatchObject({
        SENDER: 'mentoring@acme.example',
        MAILS_PER_SECOND: '10',
      });
    }
  });

  it('are all called by something', () => {
    const { template } = stack;
    const callers = JSON.stringify([
      template.findResources('AWS::StepFunctions::StateMachine'),
      template.findResources('AWS::ApiGatewayV2::Integration'),
      template.findResources('AWS::SNS::Subscription'),
    ]);
    for (const logicalId of Object.keys(template.findResources('AWS::Lambda::Function')))
      expect(callers, logicalId).toContain(logicalId);
  });
});
