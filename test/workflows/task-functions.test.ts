import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const LINE = /^ {2}'([\w-]+)': typeof import\('([^']+)'\)\.handler;$/gm;
const listed = [...readFileSync('workflows/task-functions.ts', 'utf8').matchAll(LINE)].map(
  ([, name = '', path = '']) => ({ name, path }),
);

it.each(listed)('$name stands for the handler that bears the name', ({ name, path }) => {
  // A function is deployed under its file's name: a type from another file would be believed of it.
  expect(basename(path)).toBe(`${name}.handler.ts`);
});

it('every handler that states call is listed', () => {
  const handlers = globSync('**/*.handler.{ts,tsx}', { cwd: 'functions' });
  const ofTasks = handlers.filter((file) =>
    readFileSync(join('functions', file), 'utf8').includes('taskHandler('),
  );
  expect(listed.map(({ name }) => `${name}.handler.ts`).sort()).toEqual(
    ofTasks.map((file) => basename(file)).sort(),
  );
});
