import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { MADE_UP_TAG } from '../language/tag.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const UNREAD = new Set(['style', 'script']);
/** Shown, or read out. */
const READ_ATTRIBUTES = new Set([
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
]);
const BUTTONS = new Set(['submit', 'button', 'reset']);

/**
 * What people see and hear of a page, or of a mail's HTML. What says that it is in another language, as the names in
 * the language switch do, is left out; a page that is not in the language asked for says so by a text of its own.
 */
export function pageTexts(html: string, tag: string = MADE_UP_TAG): string[] {
  const texts: string[] = [];
  const read = (node: Node, language: string) => {
    if ('value' in node && language === tag) texts.push(node.value);
    if (!('childNodes' in node)) return;
    if ('tagName' in node && UNREAD.has(node.tagName)) return;
    const own = 'attrs' in node ? (attribute(node, 'lang') ?? language) : language;
    if ('attrs' in node && own === tag) texts.push(...spokenAttributes(node));
    if ('tagName' in node && node.tagName === 'html' && own !== tag) texts.push(`a whole page in ${own}`);
    for (const child of node.childNodes) read(child, own);
  };
  read(parse(html), '');
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function spokenAttributes(element: Element): string[] {
  const isButton = element.tagName === 'input' && BUTTONS.has(attribute(element, 'type') ?? 'text');
  return element.attrs
    .filter(({ name }) => READ_ATTRIBUTES.has(name) || (isButton && name === 'value'))
    .map(({ value }) => value);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
