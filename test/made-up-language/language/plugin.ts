import { relative, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import { type Edit, editsForThree } from './edits.ts';
import { inThree, mannersOfThree } from './third-language.ts';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../../..');
const RUNTIME = resolve(HERE, 'third-language.ts');
const RUNTIME_NAMES = [inThree, mannersOfThree].map(({ name }) => name).join(', ');

/** Our own sources: the product's, and the fixtures of these tests. */
const SPOKEN = /^(?:functions|test\/made-up-language)\/.*\.tsx?$/;

/** Adds a third language to the product as it is loaded: the English one, with accents on every letter. */
export function madeUpLanguage(): Plugin {
  return {
    name: 'made-up-language',
    // Before the types are gone: positions are those of the source.
    enforce: 'pre',
    transform(code, id) {
      const file = relative(ROOT, id).replaceAll('\\', '/');
      if (!SPOKEN.test(file)) return undefined;
      const program: unknown = this.parse(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
      const wrapper = file === 'functions/locales/manners.ts' ? mannersOfThree : inThree;
      const edits = editsForThree(program, wrapper.name);
      if (edits.length === 0) return undefined;
      const runtime = `import { ${RUNTIME_NAMES} } from ${JSON.stringify(RUNTIME)};`;
      // On the first line: what fails is reported by the line it has in the source.
      return { code: `${runtime} ${edited(code, edits)}`, map: null };
    },
  };
}

function edited(code: string, edits: readonly Edit[]): string {
  let [text, from] = ['', 0];
  for (const { at, insert } of edits.toSorted((a, b) => a.at - b.at)) {
    text += code.slice(from, at) + insert;
    from = at;
  }
  return text + code.slice(from);
}
