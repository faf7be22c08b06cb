import type * as z from 'zod';
import { isObject, type Json } from '../json.ts';
import { Definition, type State, type StateGroup, type TaskState } from './asl.ts';
import { type Problem, type Readable, templateProblems } from './expression-problems.ts';
import { groupProblems } from './flow-problems.ts';
import { integrationName, parseResource } from './resource.ts';

/** Fields of the older query language and of distributed maps: known, but not here. */
const REFUSED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'InputPath OutputPath ResultPath ResultSelector Parameters Result ItemsPath SecondsPath TimestampPath',
      'TimeoutSecondsPath HeartbeatSecondsPath MaxConcurrencyPath ErrorPath CausePath Variable',
    ]
      .join(' ')
      .split(' ')
      .map((field) => [field, 'belongs to JSONPath; this Step Functions runs JSONata']),
  ),
  ...Object.fromEntries(
    'ItemReader ItemBatcher ResultWriter Label ToleratedFailureCount ToleratedFailurePercentage'
      .split(' ')
      .map((field) => [field, 'belongs to distributed maps; this Step Functions runs inline maps']),
  ),
  Iterator: 'is the old name of ItemProcessor',
  Credentials: 'is not supported: every task runs in this account',
};

const STATE_TYPES = new Set(['Pass', 'Task', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map']);

export type Checked =
  | { readonly definition: Definition; readonly problems: readonly [] }
  | { readonly definition?: undefined; readonly problems: readonly Problem[] };

/**
 * Everything in a definition that this Step Functions would not run as AWS does, by name and place. A
 * machine with problems is refused when it is created: an execution must not find out months later.
 * @param integrations the names of the service integrations at hand, e.g. `dynamodb:putItem`.
 */
export function checkDefinition(text: string, integrations: (name: string) => boolean): Checked {
  let json: Json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ location: '', message: `is not JSON: ${String(error)}` }] };
  }
  const parsed = Definition.safeParse(json);
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap((issue) => asProblems(issue, json)) };
  }
  const definition = parsed.data;
  const problems = [
    ...groupProblems(definition, ''),
    ...stateProblems(definition, '', definition.QueryLanguage, integrations),
  ];
  return problems.length > 0 ? { problems } : { definition, problems: [] };
}

function asProblems(issue: z.core.$ZodIssue, json: Json): Problem[] {
  const location = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      location: `${location}/${key}`,
      message: REFUSED[key] ?? 'is not a field that is known here',
    }));
  }
  const found = valueAt(json, issue.path);
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'Type') {
    return [{ location, message: unknownType(found) }];
  }
  if (issue.path.at(-1) === 'QueryLanguage') return [{ location, message: 'must be JSONata' }];
  if (issue.path.at(-1) === 'Mode') return [{ location, message: 'must be INLINE' }];
  return [{ location, message: issue.code === 'invalid_union' ? unionMessage(issue) : issue.message }];
}

function unknownType(type: Json | undefined): string {
  if (type === undefined) return 'is missing';
  return STATE_TYPES.has(String(type)) ? 'is misplaced' : `${JSON.stringify(type)} is not a type of state`;
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  return [...new Set(issue.errors.flat().map((each) => each.message))].join(', or ');
}

function valueAt(json: Json, path: readonly PropertyKey[]): Json | undefined {
  let value: unknown = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function stateProblems(
  group: StateGroup,
  location: string,
  language: 'JSONata' | undefined,
  integrations: (name: string) => boolean,
): Problem[] {
  return Object.entries(group.States).flatMap(([name, state]) => {
    const at = `${location}${pointer(['States', name])}`;
    const here = state.QueryLanguage ?? language;
    const problems: Problem[] = expressionsOf(state).flatMap(([field, template, readable]) =>
      templateProblems(template, `${at}/${field}`, readable),
    );
    if (here === undefined) {
      problems.push({ location: `${at}/QueryLanguage`, message: 'is missing, so JSONPath; must be JSONata' });
    }
    if (state.Type === 'Task') problems.push(...taskProblems(state, at, integrations));
    if (state.Type === 'Parallel') {
      for (const [index, branch] of state.Branches.entries()) {
        problems.push(...stateProblems(branch, `${at}/Branches/${index}`, here, integrations));
      }
    }
    if (state.Type === 'Map') {
      problems.push(...stateProblems(state.ItemProcessor, `${at}/ItemProcessor`, here, integrations));
    }
    return problems;
  });
}

/** What Step Functions' own integrations cannot do without. */
const REQUIRED: Readonly<Record<string, string>> = {
  'lambda:invoke': 'FunctionName',
  'states:startExecution': 'StateMachineArn',
};

function taskProblems(state: TaskState, at: string, integrations: (name: string) => boolean): Problem[] {
  const location = `${at}/Resource`;
  const resource = parseResource(state.Resource);
  if (resource === undefined) {
    const message = `${state.Resource} is neither a Lambda function nor a service integration known here`;
    return [{ location, message }];
  }
  if (resource.kind === 'function') return [];
  const name = integrationName(resource);
  if (!integrations(name)) return [{ location, message: `no integration ${name} is at hand here` }];
  if (resource.pattern.startsWith('sync') && name !== 'states:startExecution') {
    return [{ location, message: `${resource.written} of ${resource.service} is not supported` }];
  }
  const required = REQUIRED[name];
  if (required !== undefined && isObject(state.Arguments) && !(required in state.Arguments)) {
    return [{ location: `${at}/Arguments`, message: `lacks ${required}` }];
  }
  return [];
}

type Template = readonly [field: string, template: Json | undefined, readable: readonly Readable[]];

/** Every field of a state that may hold expressions, with what they may read there. */
function expressionsOf(state: State): Template[] {
  const withResult: readonly Readable[] =
    state.Type === 'Task' || state.Type === 'Parallel' || state.Type === 'Map' ? ['result'] : [];
  const fields: Template[] = [];
  if ('Output' in state) fields.push(['Output', state.Output, withResult]);
  if ('Assign' in state) fields.push(['Assign', state.Assign, withResult]);
  if ('Catch' in state) {
    for (const [index, catcher] of (state.Catch ?? []).entries()) {
      fields.push([`Catch/${index}/Output`, catcher.Output, ['errorOutput']]);
      fields.push([`Catch/${index}/Assign`, catcher.Assign, ['errorOutput']]);
    }
  }
  switch (state.Type) {
    case 'Task':
      fields.push(['Arguments', state.Arguments, []]);
      fields.push(
        ['TimeoutSeconds', state.TimeoutSeconds, []],
        ['HeartbeatSeconds', state.HeartbeatSeconds, []],
      );
      break;
    case 'Parallel':
      fields.push(['Arguments', state.Arguments, []]);
      break;
    case 'Map':
      fields.push(['Items', state.Items, []], ['ItemSelector', state.ItemSelector, []]);
      fields.push(['MaxConcurrency', state.MaxConcurrency, []]);
      break;
    case 'Wait':
      fields.push(['Seconds', state.Seconds, []], ['Timestamp', state.Timestamp, []]);
      break;
    case 'Fail':
      fields.push(['Error', state.Error, []], ['Cause', state.Cause, []]);
      break;
    case 'Choice':
      for (const [index, rule] of state.Choices.entries()) {
        fields.push([`Choices/${index}/Condition`, rule.Condition, []]);
        fields.push(
          [`Choices/${index}/Output`, rule.Output, []],
          [`Choices/${index}/Assign`, rule.Assign, []],
        );
      }
      break;
  }
  return fields;
}
