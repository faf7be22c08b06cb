import type { State, StateGroup } from './asl.ts';
import type { Problem } from './expression-problems.ts';

/** Names that Step Functions keeps for itself. */
const RESERVED_VARIABLES = new Set(['states']);
const VARIABLE = /^[\p{ID_Start}_][\p{ID_Continue}]{0,79}$/u;

/**
 * What is wrong with how the states hang together: transitions to states that are not there, states that
 * nothing leads to, ends that are missing, and names used twice (of states anywhere in the machine, of
 * variables in an inner scope).
 */
export function groupProblems(
  group: StateGroup,
  location: string,
  names: Set<string> = new Set(),
  outerVariables: ReadonlySet<string> = new Set(),
): Problem[] {
  const problems: Problem[] = [];
  const states = Object.entries(group.States);
  if (!Object.hasOwn(group.States, group.StartAt)) {
    problems.push({ location: `${location}/StartAt`, message: `there is no state '${group.StartAt}'` });
  }
  for (const [name, state] of states) {
    const at = `${location}/States/${name}`;
    if (names.has(name)) problems.push({ location: at, message: 'two states have this name' });
    names.add(name);
    problems.push(...transitionProblems(group, state, at), ...fieldProblems(state, at));
    problems.push(...variableProblems(state, at, outerVariables));
  }
  for (const name of unreachable(group)) {
    problems.push({ location: `${location}/States/${name}`, message: 'no state leads here' });
  }
  const variables = new Set([...outerVariables, ...states.flatMap(([, state]) => assignedBy(state))]);
  for (const [name, state] of states) {
    for (const [path, inner] of innerGroups(state)) {
      problems.push(...groupProblems(inner, `${location}/States/${name}/${path}`, names, variables));
    }
  }
  return problems;
}

/** The groups of states inside a Parallel or Map, by their place in it. */
export function innerGroups(state: State): [path: string, group: StateGroup][] {
  if (state.Type === 'Parallel') return state.Branches.map((branch, index) => [`Branches/${index}`, branch]);
  if (state.Type === 'Map') return [['ItemProcessor', state.ItemProcessor]];
  return [];
}

/** Where a state may go, in the order in which it is written. */
function nextOf(state: State): string[] {
  const next: (string | undefined)[] = [];
  if ('Next' in state) next.push(state.Next);
  if (state.Type === 'Choice') next.push(...state.Choices.map((rule) => rule.Next), state.Default);
  if ('Catch' in state) next.push(...(state.Catch ?? []).map((catcher) => catcher.Next));
  return next.filter((name) => name !== undefined);
}

function transitionProblems(group: StateGroup, state: State, at: string): Problem[] {
  const problems = nextOf(state)
    .filter((name) => !Object.hasOwn(group.States, name))
    .map((name) => ({ location: at, message: `leads to '${name}', which is not a state of its scope` }));
  if (state.Type !== 'Choice' && state.Type !== 'Succeed' && state.Type !== 'Fail') {
    if ((state.Next === undefined) === (state.End === undefined)) {
      problems.push({ location: at, message: 'must have one of Next and End' });
    }
  }
  return problems;
}

function unreachable(group: StateGroup): string[] {
  const reached = new Set<string>();
  const open = [group.StartAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = group.States[name];
    if (state === undefined || reached.has(name)) continue;
    reached.add(name);
    open.push(...nextOf(state));
  }
  return Object.keys(group.States).filter((name) => !reached.has(name));
}

function fieldProblems(state: State, at: string): Problem[] {
  const problems: Problem[] = [];
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    problems.push({ location: at, message: 'must have one of Seconds and Timestamp' });
  }
  if (
    state.Type === 'Task' &&
    typeof state.HeartbeatSeconds === 'number' &&
    typeof state.TimeoutSeconds === 'number' &&
    state.HeartbeatSeconds >= state.TimeoutSeconds
  ) {
    problems.push({ location: `${at}/HeartbeatSeconds`, message: 'must be smaller than TimeoutSeconds' });
  }
  for (const field of ['Retry', 'Catch'] as const) {
    const canFail = state.Type === 'Task' || state.Type === 'Parallel' || state.Type === 'Map';
    const rules = canFail ? (state[field] ?? []) : [];
    for (const [index, rule] of rules.entries()) {
      const all = rule.ErrorEquals.includes('States.ALL');
      if (all && (rule.ErrorEquals.length > 1 || index < rules.length - 1)) {
        problems.push({
          location: `${at}/${field}/${index}`,
          message: 'States.ALL must stand alone and last',
        });
      }
    }
  }
  return problems;
}

function assignedBy(state: State): string[] {
  const assigns = 'Assign' in state ? [state.Assign] : [];
  if (state.Type === 'Choice') assigns.push(...state.Choices.map((rule) => rule.Assign));
  if ('Catch' in state) assigns.push(...(state.Catch ?? []).map((catcher) => catcher.Assign));
  return assigns.flatMap((assign) => Object.keys(assign ?? {}));
}

function variableProblems(state: State, at: string, outer: ReadonlySet<string>): Problem[] {
  return assignedBy(state).flatMap((name): Problem[] => {
    if (RESERVED_VARIABLES.has(name)) return [{ location: at, message: `may not assign $${name}` }];
    if (!VARIABLE.test(name))
      return [{ location: at, message: `'${name}' cannot be the name of a variable` }];
    if (outer.has(name)) {
      return [{ location: at, message: `assigns $${name}, which belongs to an outer scope` }];
    }
    return [];
  });
}
