import { MADE_UP_TAG } from './tag.ts';

/** Something put into a source, at an offset of it. */
export interface Edit {
  readonly at: number;
  readonly insert: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a source must be changed to speak a third language, by its syntax tree.
 *
 * @param wrapper the name of what is called with every object that says something in English and French
 */
export function editsForThree(program: unknown, wrapper: string): Edit[] {
  const nodes = [...nodesIn(program)];
  return [
    ...nodes.filter(saysBoth).flatMap(({ start, end }) => [
      { at: start, insert: `${wrapper}(` },
      { at: end, insert: ')' },
    ]),
    ...nodes.filter(listsBoth).map(({ end }) => ({ at: end - 1, insert: `, '${MADE_UP_TAG}'` })),
  ];
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'start' in value && 'end' in value;
}

/** `{ en: …, fr: … }`, also `{ en, fr }` */
function saysBoth(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const names = listOf(node, 'properties').map((property) => nameOf(field(property, 'key')));
  return names.includes('en') && names.includes('fr');
}

/** `['en', 'fr']` */
function listsBoth(node: Node): boolean {
  if (node.type !== 'ArrayExpression') return false;
  const [first, second, ...more] = listOf(node, 'elements');
  return more.length === 0 && isText(first, 'en') && isText(second, 'fr');
}

function nameOf(key: unknown): string | undefined {
  const name = field(key, 'type') === 'Identifier' ? field(key, 'name') : field(key, 'value');
  return typeof name === 'string' ? name : undefined;
}

function isText(node: unknown, text: string): boolean {
  return field(node, 'type') === 'Literal' && field(node, 'value') === text;
}

function listOf(node: unknown, name: string): readonly unknown[] {
  const list = field(node, name);
  return Array.isArray(list) ? list : [];
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
