/**
 * A mail's body as data: written once, rendered to HTML (`html.tsx`) and to text (`text.ts`), so that the text
 * part can never say less than the HTML part.
 */

export interface Link {
  href: string;
  text: string;
}

/** A piece of a sentence: plain, strong, or a link. Strings are text, never markup. */
export type Inline = string | { strong: string } | Link;

export interface Fact {
  label: string;
  value: string;
}

/** One large number and what it counts; `note` is for an interval or a base ("9 of 12 answered"). */
export interface Figure {
  value: string;
  label: string;
  note?: string | undefined;
}

export type Block =
  | { type: 'h1'; text: string }
  | { type: 'h2'; text: string }
  | { type: 'p'; content: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'facts'; facts: Fact[] }
  | { type: 'button'; href: string; text: string }
  | { type: 'note'; content: Inline[] }
  | { type: 'quote'; paragraphs: string[]; by?: string | undefined }
  | { type: 'person'; name: string; lines: string[]; email?: string | undefined }
  | { type: 'figures'; figures: Figure[] }
  /** `share` is between 0 and 1; `value` says the same in words, for whoever does not see the bar. */
  | { type: 'bar'; label: string; value: string; share: number };

export const h1 = (text: string): Block => ({ type: 'h1', text });
export const h2 = (text: string): Block => ({ type: 'h2', text });
export const p = (...content: Inline[]): Block => ({ type: 'p', content });
export const note = (...content: Inline[]): Block => ({ type: 'note', content });
export const list = (...items: (Inline | Inline[])[]): Block => ({
  type: 'list',
  items: items.map((item) => (Array.isArray(item) ? item : [item])),
});
export const facts = (...rows: Fact[]): Block => ({ type: 'facts', facts: rows });
export const button = (text: string, href: string): Block => ({ type: 'button', text, href });
export const strong = (text: string): Inline => ({ strong: text });
export const link = (text: string, href: string): Link => ({ text, href });

/** A text somebody wrote in a box, as paragraphs: an empty line or a line break ends one. */
export function paragraphs(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
