import aslValidator from 'asl-validator';
import jsonata from 'jsonata';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROUND_KINDS } from '../../../functions/stages/rounds.ts';
import { MACHINES } from '../../../infra/aws/machines.ts';
import { type SynthesisedStack, synthesisedStack } from './synthesised-stack.ts';

const NAMES = MACHINES.map((machine) => `mentoring-production-${machine}`);

describe('the state machines', () => {
  let stack: SynthesisedStack;

  beforeAll(async () => {
    stack = await synthesisedStack();
  });

  const machineNamed = (name: string) => {
    const all = Object.values(stack.template.findResources('AWS::StepFunctions::StateMachine'));
    const found = all.find(({ Properties }) => Properties.StateMachineName === name);
    if (found === undefined) throw new Error(`The template has no machine ${name}`);
    return found.Properties;
  };
  const definitionOf = (name: string) => JSON.parse(joined(machineNamed(name).DefinitionString));

  it('are those the product needs', () => {
    stack.template.resourceCountIs('AWS::StepFunctions::StateMachine', NAMES.length);
  });

  it.each(NAMES)('%s is valid', (name) => {
    const { isValid, errorsText } = aslValidator(definitionOf(name), { checkPaths: true, checkArn: true });
    expect(isValid, errorsText('\n')).toBe(true);
  });

  it.each(NAMES)('%s is JSONata throughout, and every expression parses', (name) => {
    const definition = definitionOf(name);
    expect(definition.QueryLanguage).toBe('JSONata');
    for (const expression of expressionsIn(definition)) expect(() => jsonata(expression)).not.toThrow();
  });

  it.each(NAMES)('%s reads no variable that no state keeps', (name) => {
    const definition = definitionOf(name);
    const read = expressionsIn(definition).flatMap((expression) => variablesIn(jsonata(expression).ast()));
    expect(keptIn(definition)).toEqual(expect.arrayContaining(read));
  });

  it('hold every round there is', () => {
    const held = NAMES.flatMap((name) => roundsIn(definitionOf(name)));
    // HR starts it where it takes more time than people were told.
    const byHr = 'reviewTakesLonger';
    expect([...new Set([...held, byHr])].sort()).toEqual([...ROUND_KINDS].sort());
  });

  it.each(NAMES)('%s is Standard, traced, and logged without its data', (name) => {
    expect(machineNamed(name)).toMatchObject({
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
  });
});

/** The kinds of rounds that states of a machine start. */
function roundsIn(definition: unknown): string[] {
  const text = JSON.stringify(definition);
  return [...text.matchAll(/"kind":"(\w+)"/g)].map(([, kind = '']) => kind);
}

/** The text of a value that CloudFormation joins, with an ARN in the place of each reference. */
function joined(value: string | { 'Fn::Join': [string, (string | Reference)[]] }): string {
  if (typeof value === 'string') return value;
  const [separator, parts] = value['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : standIn(part))).join(separator);
}

type Reference = { Ref: string } | { 'Fn::GetAtt': [string, string] };

function standIn(reference: Reference): string {
  if ('Fn::GetAtt' in reference)
    return `arn:aws:lambda:eu-west-3:123456789012:function:${reference['Fn::GetAtt'][0]}`;
  if (reference.Ref === 'AWS::Partition') return 'aws';
  return `arn:aws:states:eu-west-3:123456789012:stateMachine:${reference.Ref}`;
}

/** Of JSONata's own tree. What is called is a function, and `$states` is Step Functions' own. */
function variablesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'variable' && 'value' in node)
    return node.value === 'states' ? [] : [String(node.value)];
  return Object.entries(node).flatMap(([field, part]) => (field === 'procedure' ? [] : variablesIn(part)));
}

function keptIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) =>
    field === 'Assign' ? Object.keys(part) : keptIn(part),
  );
}

function expressionsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\{%(.*)%\}$/s.exec(value)?.slice(1) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(expressionsIn);
}
