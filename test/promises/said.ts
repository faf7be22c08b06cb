import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** Where prose for people lies: mails, forms, what is around them, and the pages behind their links. */
const PLACES = [
  'functions/**/*.mail.ts',
  'functions/**/*.form.ts',
  'functions/forms/questions/*.ts',
  'functions/people/application-questions.ts',
  'functions/mail/mentee-training.ts',
  'functions/stages/call-for-mentors/call/elsewhere-word.ts',
  'functions/stages/kickoff/agreement/plan-stands.ts',
  'functions/http/**/*-words.ts',
  'functions/locales/{en,fr}/{by-others,decisions,door,forms,mail,my-data,privacy,web}.ts',
];

/** One sentence in the source; `…` stands for what is filled in. */
export interface Sentence {
  readonly file: string;
  readonly text: string;
}

/** Every sentence of every text in these places, in all its variants: no sample of arguments has to reach it. */
export function sentencesSaid(): Sentence[] {
  const files = PLACES.flatMap((place) => globSync(place)).map((file) => file.replaceAll(sep, '/'));
  return [...new Set(files)].toSorted().flatMap((file) =>
    textsIn(readFileSync(file, 'utf8'))
      .flatMap(sentencesOf)
      .map((text) => ({ file, text })),
  );
}

function sentencesOf(text: string): string[] {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  return plain.split(/(?<=[.!?]) (?=\p{Lu}|…|“|«)/u);
}

/** The texts of a source file: what stands in quotes, and in templates with `…` for each hole. */
export function textsIn(source: string): string[] {
  const texts: string[] = [];
  scan(source, 0, undefined, texts);
  return texts;
}

/** Reads code up to the brace that closes a hole, or to the end. @returns where it stopped */
function scan(source: string, from: number, until: '}' | undefined, texts: string[]): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const one = source[at];
    if (source.startsWith('//', at)) at = endOf(source, '\n', at);
    else if (source.startsWith('/*', at)) at = endOf(source, '*/', at) + 1;
    else if (one === "'" || one === '"') at = quoted(source, at, one, texts);
    else if (one === '`') at = template(source, at, texts);
    else if (one === '{') depth++;
    else if (one === '}' && depth-- === 0 && until === '}') return at;
  }
  return source.length;
}

function quoted(source: string, from: number, quote: string, texts: string[]): number {
  let at = from + 1;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  texts.push(unescaped(source.slice(from + 1, at)));
  return at;
}

function template(source: string, from: number, texts: string[]): number {
  let text = '';
  let at = from + 1;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      text += '…';
      at = scan(source, at + 2, '}', texts) + 1;
    } else {
      const length = source[at] === '\\' ? 2 : 1;
      text += source.slice(at, at + length);
      at += length;
    }
  }
  texts.push(unescaped(text));
  return at;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from + 2);
  return at === -1 ? source.length : at;
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}
