import jsonata from 'jsonata';
import { isObject, type Json } from '../json.ts';
import { type Random, seededRandom } from '../random.ts';
import { StateError } from '../step/states-errors.ts';
import { isExpression } from './asl.ts';
import { stepFunctionsJsonata } from './jsonata-functions.ts';

declare module 'jsonata' {
  interface Expression {
    /** The library looks its own hooks up by symbol, which its types leave out. */
    assign(hook: symbol, value: unknown): void;
  }
}

/** What an expression sees. */
export interface Scope {
  /** `$states`: input, context and, where there is one, result or errorOutput. */
  readonly states: Json;
  /** Visible variables, those of outer scopes included. */
  readonly variables: Readonly<Record<string, Json>>;
  /** What `$now()` and `$millis()` give, in milliseconds since 1970. */
  readonly now: number;
  readonly random: Random;
}

/** Parts of an expression evaluated after which it is taken to be endless. */
const LONGEST_EVALUATION = 500_000;

/** Called by JSONata for each part it evaluates. */
const ON_EVALUATE = Symbol.for('jsonata.__evaluate_entry');
const COUNTER = 'parts evaluated';

/** Compiled expressions by source. They come from definitions, which are few. */
const compiled = new Map<string, jsonata.Expression>();

const formatInstant = jsonata('$fromMillis($millis, $picture, $timezone)');

/** @throws what the JSONata parser says about an expression in `{% %}`. */
export function compile(expression: string): jsonata.Expression {
  let known = compiled.get(expression);
  if (known === undefined) {
    known = jsonata(expression.slice(2, -2).trim());
    known.assign(ON_EVALUATE, countPart);
    compiled.set(expression, known);
  }
  return known;
}

function countPart(_: unknown, __: unknown, environment: jsonata.Environment): void {
  const counter: unknown = environment.lookup(COUNTER);
  if (counter instanceof Counter) counter.count();
}

/** An expression that never ends must not stop the process, and with it every other execution. */
class Counter {
  #parts = 0;

  count(): void {
    this.#parts += 1;
    if (this.#parts > LONGEST_EVALUATION) throw new Error('the evaluation does not end');
  }
}

/**
 * The template with each expression replaced by its value, as new data.
 * @param location the field, for the failure, e.g. `Arguments`.
 * @throws StateError `States.QueryEvaluationError` for an expression that fails or gives nothing.
 */
export async function evaluateTemplate(template: Json, scope: Scope, location: string): Promise<Json> {
  if (typeof template === 'string') {
    return isExpression(template) ? evaluateExpression(template, scope, location) : template;
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of template.entries()) {
      items.push(await evaluateTemplate(item, scope, `${location}[${index}]`));
    }
    return items;
  }
  if (!isObject(template)) return template;
  const members: [string, Json][] = [];
  for (const [name, value] of Object.entries(template)) {
    members.push([name, await evaluateTemplate(value, scope, `${location}/${name}`)]);
  }
  return Object.fromEntries(members);
}

async function evaluateExpression(expression: string, scope: Scope, location: string): Promise<Json> {
  let value: unknown;
  try {
    value = await compile(expression).evaluate(undefined, bindings(scope));
    if (value !== undefined) return plain(value);
  } catch (error) {
    throw evaluationError(expression, location, `threw an error during evaluation. ${reason(error)}`);
  }
  throw evaluationError(expression, location, 'returned nothing (undefined).');
}

function bindings(scope: Scope): Record<string, unknown> {
  return {
    ...scope.variables,
    states: scope.states,
    // AWS leaves $eval out.
    eval: undefined,
    ...stepFunctionsJsonata(scope.random, seededRandom),
    now: (picture: unknown, timezone: unknown): Promise<unknown> =>
      formatInstant.evaluate(undefined, { millis: scope.now, picture, timezone }),
    millis: (): number => scope.now,
    [COUNTER]: new Counter(),
  };
}

/** New data, free of JSONata's own marks on arrays. @throws for a function. */
function plain(value: unknown): Json {
  const text = JSON.stringify(value, (_, part: unknown) => {
    const isFunction =
      typeof part === 'function' ||
      (typeof part === 'object' &&
        part !== null &&
        ('_jsonata_lambda' in part || '_jsonata_function' in part));
    if (isFunction) throw new Error('A function is not data');
    return part;
  });
  return JSON.parse(text);
}

function evaluationError(expression: string, location: string, what: string): StateError {
  return new StateError(
    'States.QueryEvaluationError',
    `The JSONata expression '${expression.slice(2, -2).trim()}' specified for the field '${location}' ${what}`,
    location,
  );
}

// JSONata throws plain objects with a code and a message.
function reason(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const code = 'code' in error ? `JSONata error ${String(error.code)}: ` : '';
  return `${code}${String(error.message)}`;
}
