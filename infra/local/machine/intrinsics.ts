/** A value as CloudFormation writes it: plain JSON, with intrinsic functions in it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** What intrinsics need to know of the world: they are answered by name, or refused by name. */
export interface References {
  ref(logicalId: string): Json;
  getAtt(logicalId: string, attribute: string): Json;
  condition(name: string): Json;
}

type Intrinsic = (argument: Json, references: References) => Json;

const INTRINSICS: Record<string, Intrinsic> = {
  Ref: (id, references) => references.ref(text(id, 'Ref')),
  'Fn::GetAtt': (argument, references) => {
    const [logicalId, ...attribute] = Array.isArray(argument)
      ? argument
      : text(argument, 'Fn::GetAtt').split('.');
    return references.getAtt(text(logicalId, 'Fn::GetAtt'), attribute.join('.'));
  },
  'Fn::Join': (argument, references) => {
    const [separator, parts] = list(resolve(argument, references), 'Fn::Join');
    return list(parts, 'Fn::Join')
      .map((part) => scalar(part, 'Fn::Join'))
      .join(text(separator, 'Fn::Join'));
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, references) => {
    const [index, parts] = list(resolve(argument, references), 'Fn::Select');
    return list(parts, 'Fn::Select')[Number(index)] ?? null;
  },
  'Fn::Split': (argument, references) => {
    const [separator, whole] = list(resolve(argument, references), 'Fn::Split');
    return text(whole, 'Fn::Split').split(text(separator, 'Fn::Split'));
  },
  'Fn::If': (argument, references) => {
    const [name, yes, no] = list(argument, 'Fn::If');
    const holds = resolve(references.condition(text(name, 'Fn::If')), references);
    return resolve((holds ? yes : no) ?? null, references);
  },
  'Fn::Equals': (argument, references) => {
    const [left, right] = list(resolve(argument, references), 'Fn::Equals');
    return JSON.stringify(left) === JSON.stringify(right);
  },
  'Fn::And': (argument, references) => list(argument, 'Fn::And').every((part) => resolve(part, references)),
  'Fn::Or': (argument, references) => list(argument, 'Fn::Or').some((part) => resolve(part, references)),
  'Fn::Not': (argument, references) => !resolve(list(argument, 'Fn::Not')[0] ?? null, references),
  'Fn::ToJsonString': (argument, references) => JSON.stringify(resolve(argument, references)),
};

/**
 * Answers every intrinsic function in a value of a template.
 *
 * @throws Error naming the intrinsic when it is one that is not known here: a template must never run on
 * this machine with a piece of it silently left out.
 */
export function resolve(value: Json, references: References): Json {
  if (Array.isArray(value)) return value.map((item) => resolve(item, references));
  if (value === null || typeof value !== 'object') return value;
  const [[name, argument] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = INTRINSICS[name];
    if (!intrinsic) throw new Error(`The template uses ${name}, which the local machine does not know.`);
    return intrinsic(argument, references);
  }
  if (others.length === 0 && name === 'Condition' && typeof argument === 'string') {
    return resolve(references.condition(argument), references);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, references)]));
}

function substitute(argument: Json, references: References): Json {
  const [pattern, given] = Array.isArray(argument) ? argument : [argument, {}];
  const variables = object(given ?? {}, 'Fn::Sub');
  return text(pattern, 'Fn::Sub').replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '');
    const variable = variables[name];
    if (variable !== undefined) return scalar(resolve(variable, references), 'Fn::Sub');
    const [logicalId = '', ...attribute] = name.split('.');
    const value = attribute.length
      ? references.getAtt(logicalId, attribute.join('.'))
      : references.ref(logicalId);
    return scalar(value, 'Fn::Sub');
  });
}

function text(value: Json | undefined, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} needs a string, not ${JSON.stringify(value)}.`);
  return value;
}

function scalar(value: Json | undefined, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`${where} needs a string or a number, not ${JSON.stringify(value)}.`);
}

function list(value: Json | undefined, where: string): Json[] {
  if (!Array.isArray(value)) throw new Error(`${where} needs a list, not ${JSON.stringify(value)}.`);
  return value;
}

function object(value: Json, where: string): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`${where} needs an object, not ${JSON.stringify(value)}.`);
  }
  return value;
}
