import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What one sees of a control: its name is how it is posted, its label is what it asks. */
export interface Control {
  name: string;
  kind: 'choice' | 'boxes' | 'text' | 'area' | 'date' | 'time' | 'list' | 'hidden';
  /** The question, as it reads. */
  label: string;
  /** The page says that this one may be left out. */
  optional: boolean;
  /** What can be chosen, with the words beside it. */
  options: { value: string; label: string }[];
  /** Filled in already. */
  value: string | undefined;
  min: string | undefined;
  max: string | undefined;
  /** Wants a number: phones show digits. */
  numeric: boolean;
  /** "Up to 600 characters": the small print of this control. */
  note: string;
  wrong: boolean;
}

export interface PageForm {
  method: 'get' | 'post';
  action: string;
  controls: Control[];
  /** What is there, but hidden: nobody sees it, programs do. */
  unseen: Control[];
  buttons: { text: string; name: string | undefined; value: string }[];
}

export interface Page {
  language: string;
  heading: string;
  /** The paragraphs before the first form: what this page is about. */
  lead: string;
  /** The same without notices, which come and go. */
  about: string;
  forms: PageForm[];
  links: { href: string; text: string }[];
}

/** Reads a page as a person does: headings, words, forms. Never fails: whatever is not there is empty. */
export function readPage(html: string): Page {
  const document = parse(html);
  const elements = [...descendants(document)];
  const labels = new Map(
    elements
      .filter(({ tagName }) => tagName === 'label')
      .flatMap((label) => (attribute(label, 'for') ? [[attribute(label, 'for') ?? '', textOf(label)]] : [])),
  );
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return {
    language:
      attribute(
        elements.find(({ tagName }) => tagName === 'html'),
        'lang',
      ) ?? 'en',
    heading: heading ? textOf(heading) : '',
    lead: leadOf(elements, heading).map(textOf).join('\n'),
    about: leadOf(elements, heading)
      .filter((paragraph) => !ancestor(paragraph, isNotice))
      .map(textOf)
      .join('\n'),
    forms: elements.filter(({ tagName }) => tagName === 'form').map((form) => readForm(form, labels)),
    links: elements
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => ({ href: attribute(link, 'href') ?? '', text: textOf(link) })),
  };
}

function leadOf(elements: Element[], heading: Element | undefined): Element[] {
  const after = heading ? elements.slice(elements.indexOf(heading)) : elements;
  const form = after.findIndex(({ tagName }) => tagName === 'form');
  return after.slice(0, form < 0 ? after.length : form).filter(({ tagName }) => tagName === 'p');
}

function readForm(form: Element, labels: Map<string, string>): PageForm {
  const seen = new Map<string, Control>();
  const unseen = new Map<string, Control>();
  for (const element of descendants(form)) {
    const name = attribute(element, 'name');
    const kind = kindOf(element);
    if (!name || !kind) continue;
    const controls = ancestor(element, isHidden) ? unseen : seen;
    const control = controls.get(name) ?? newControl(element, name, kind, labels);
    controls.set(name, control);
    if (kind === 'choice' || kind === 'boxes') {
      const value = attribute(element, 'value') ?? 'on';
      control.options.push({
        value,
        label: labels.get(attribute(element, 'id') ?? '') ?? around(element) ?? value,
      });
      if (attribute(element, 'checked') !== undefined) control.value = value;
    }
  }
  return {
    method: attribute(form, 'method')?.toLowerCase() === 'post' ? 'post' : 'get',
    action: attribute(form, 'action') ?? '',
    controls: [...seen.values()],
    unseen: [...unseen.values()],
    buttons: [...descendants(form)]
      .filter(
        (element) => element.tagName === 'button' && (attribute(element, 'type') ?? 'submit') === 'submit',
      )
      .map((button) => ({
        text: textOf(button),
        name: attribute(button, 'name'),
        value: attribute(button, 'value') ?? '',
      })),
  };
}

function newControl(
  element: Element,
  name: string,
  kind: Control['kind'],
  labels: Map<string, string>,
): Control {
  const question = ancestor(element, (one) => /\bquestion\b/.test(attribute(one, 'class') ?? ''));
  const group = ancestor(element, ({ tagName }) => tagName === 'fieldset');
  const legend = group && [...descendants(group)].find(({ tagName }) => tagName === 'legend');
  const own = labels.get(attribute(element, 'id') ?? '');
  const asked = kind === 'choice' || kind === 'boxes' ? (legend ? textOf(legend) : own) : own;
  const outer =
    question && [...descendants(question)].find(({ tagName }) => tagName === 'legend' || tagName === 'label');
  return {
    name,
    kind,
    label: asked ?? '',
    optional: /\((optional|facultatif)\)/.test(outer ? textOf(outer) : (asked ?? '')),
    options:
      kind === 'list'
        ? [...descendants(element)]
            .filter(({ tagName }) => tagName === 'option')
            .map((option) => ({ value: attribute(option, 'value') ?? textOf(option), label: textOf(option) }))
        : [],
    value: filledIn(element, kind),
    numeric: ['numeric', 'decimal'].includes(attribute(element, 'inputmode') ?? ''),
    min: attribute(element, 'min'),
    max: attribute(element, 'max'),
    note: question ? [...descendants(question)].filter(isHint).map(textOf).join(' ') : '',
    wrong:
      attribute(element, 'aria-invalid') === 'true' ||
      [question, group].some((one) => one && [...descendants(one)].some(isError)),
  };
}

/** The words of a label that its control stands in. */
function around(control: Element): string | undefined {
  const label = ancestor(control, ({ tagName }) => tagName === 'label');
  return label && textOf(label);
}

function kindOf(element: Element): Control['kind'] | undefined {
  if (element.tagName === 'textarea') return 'area';
  if (element.tagName === 'select') return 'list';
  if (element.tagName !== 'input') return undefined;
  switch (attribute(element, 'type')) {
    case 'radio':
      return 'choice';
    case 'checkbox':
      return 'boxes';
    case 'hidden':
      return 'hidden';
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'submit':
      return undefined;
    default:
      return 'text';
  }
}

function filledIn(element: Element, kind: Control['kind']): string | undefined {
  if (kind === 'area') return textOf(element) || undefined;
  if (kind === 'choice' || kind === 'boxes') return undefined;
  if (kind !== 'list') return attribute(element, 'value') || undefined;
  const chosen = [...descendants(element)].find((option) => attribute(option, 'selected') !== undefined);
  return attribute(chosen, 'value') || undefined;
}

function isHint(element: Element): boolean {
  return /\bhint\b/.test(attribute(element, 'class') ?? '');
}

function isNotice(element: Element): boolean {
  return /\bnotice\b/.test(attribute(element, 'class') ?? '');
}

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined;
}

function isError(element: Element): boolean {
  return element.tagName === 'p' && attribute(element, 'class') === 'error';
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

function ancestor(element: Element, matches: (element: Element) => boolean): Element | undefined {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if ('tagName' in node && matches(node)) return node;
  }
  return undefined;
}

function* descendants(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* descendants(child);
  }
}

function textOf(node: Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawTextOf).join('') : '';
}
