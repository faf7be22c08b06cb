import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../../../functions/matching/verification/', import.meta.url);

it('runs no code but its own when it verifies', () => {
  const files = readdirSync(FOLDER);
  expect(files).toContain('verify.ts');
  const imported = files.flatMap((file) => {
    const code = stripTypeScriptTypes(readFileSync(new URL(file, FOLDER), 'utf8'));
    return [...code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => from);
  });
  expect(imported).toContain('./statement.ts');
  expect(imported.filter((from) => !from.startsWith('./'))).toEqual([]);
});

it('knows nothing of the solver but what it is given and what it answers', () => {
  for (const file of readdirSync(FOLDER)) {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    for (const [, from] of source.matchAll(/'(\.\.\/[^']+)'/g))
      expect(from, file).toBe('../solver/instance/problem.ts');
  }
});
