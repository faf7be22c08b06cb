import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { FormBody } from '../../../functions/web/body.ts';

export type PageElement = DefaultTreeAdapterMap['element'];
type PageNode = DefaultTreeAdapterMap['node'];

/** All elements of a page as a browser's parser sees it, in document order. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: PageNode) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function textOf(element: PageElement): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
}

/** What a browser would post if the page's button were pressed at once: the successful controls. */
export function submitted(html: string): FormBody {
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) fields[name] = [...(fields[name] ?? []), value];
  };
  for (const element of elementsOf(html)) {
    const name = attribute(element, 'name');
    if (element.tagName === 'textarea') add(name, textOf(element).replaceAll('\n', '\r\n'));
    if (element.tagName === 'select') add(name, chosenOption(element));
    if (element.tagName === 'input') {
      const type = attribute(element, 'type');
      const ticked = attribute(element, 'checked') !== undefined;
      if ((type !== 'radio' && type !== 'checkbox') || ticked) add(name, attribute(element, 'value') ?? 'on');
    }
  }
  return fields;
}

function chosenOption(select: PageElement): string {
  const options = select.childNodes.filter((node): node is PageElement => 'tagName' in node);
  const chosen = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
  return chosen === undefined ? '' : (attribute(chosen, 'value') ?? '');
}
