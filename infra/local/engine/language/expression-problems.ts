import type jsonata from 'jsonata';
import type { Json } from '../json.ts';
import { compile } from './expressions.ts';

/** Something in a definition that cannot be run. */
export interface Problem {
  /** JSON pointer into the definition. */
  readonly location: string;
  readonly message: string;
}

/** The parts of `$states` besides input and context that an expression may read. */
export type Readable = 'result' | 'errorOutput';

/**
 * What is wrong with the expressions of a template: they do not parse, are not closed, call `$eval`, or
 * read what is not there at this place (as AWS finds when the machine is created, not months later).
 */
export function templateProblems(
  template: Json | undefined,
  location: string,
  readable: readonly Readable[],
): Problem[] {
  if (typeof template === 'string') return stringProblems(template, location, readable);
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([key, value]) =>
    templateProblems(value, `${location}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, readable),
  );
}

function stringProblems(text: string, location: string, readable: readonly Readable[]): Problem[] {
  const opens = text.startsWith('{%');
  if (!opens && !text.endsWith('%}')) return [];
  if (!opens || !text.endsWith('%}') || text.length < 4) {
    return [{ location, message: 'an expression starts with {% and ends with %}, without space around' }];
  }
  let tree: jsonata.ExprNode;
  try {
    tree = compile(text).ast();
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return [{ location, message: `is not JSONata: ${String(message)}` }];
  }
  const found = new Set<string>();
  inspect(tree, true, readable, found);
  return [...found].map((message) => ({ location, message }));
}

/**
 * @param atTop whether the node is evaluated in the context of the whole expression, where AWS has none:
 * a field name or `$` there is a mistake (mostly a forgotten `$states.input.`).
 */
function inspect(node: unknown, atTop: boolean, readable: readonly Readable[], found: Set<string>): void {
  if (Array.isArray(node)) {
    for (const part of node) inspect(part, atTop, readable, found);
    return;
  }
  if (!isNode(node)) return;
  if (node.type === 'variable' && node.value === 'eval')
    found.add('calls $eval, which Step Functions leaves out');
  if (node.type === 'variable' && atTop && (node.value === '' || node.value === '$')) {
    found.add(`reads $${String(node.value)} where there is no context; write $states.input`);
  }
  if (node.type === 'name' && atTop) {
    found.add(
      `reads the field '${String(node.value)}' where there is no context; write $states.input.${String(node.value)}`,
    );
  }
  if (node.type === 'path') inspectPath(node, atTop, readable, found);
  // What stands in a predicate, a group or a sort is evaluated for an item.
  for (const name of ['predicate', 'stages', 'group', 'terms'] as const) {
    inspect(node[name], false, readable, found);
  }
  // The body of a function may be called with a context of its own ($map passes none, `~>` may).
  inspect(node.body, false, readable, found);
  for (const name of [
    'arguments',
    'expressions',
    'lhs',
    'rhs',
    'condition',
    'then',
    'else',
    'procedure',
    'expr',
    'expression',
    'pattern',
    'update',
    'delete',
  ] as const) {
    if (node.type === 'lambda' && name === 'arguments') continue;
    inspect(node[name], atTop && !isItemwise(node), readable, found);
  }
}

function inspectPath(node: Node, atTop: boolean, readable: readonly Readable[], found: Set<string>): void {
  const steps = Array.isArray(node.steps) ? node.steps.filter(isNode) : [];
  const [first, second] = steps;
  if (first?.type === 'variable' && first.value === 'states' && second?.type === 'name') {
    const name = String(second.value);
    if ((name === 'result' || name === 'errorOutput') && !readable.includes(name)) {
      found.add(`reads $states.${name}, which is not there in this field`);
    }
  }
  for (const [index, step] of steps.entries()) inspect(step, atTop && index === 0, readable, found);
}

function isItemwise(node: Node): boolean {
  return node.type === 'filter' || node.type === 'transform' || node.type === 'sort';
}

/** A node of the tree or a part of one: groups and the terms of a sort carry no type. */
type Node = { readonly [part: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
