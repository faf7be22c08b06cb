import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** More in one folder than anybody takes in at a glance: open a room. */
const MOST_FILES = 20;

const files = ['functions', 'workflows', 'infra'].flatMap((half) =>
  globSync(`${half}/**/*.{ts,tsx,json,csv}`).map((file) => file.replaceAll(sep, '/')),
);

/** Imports of our own files, types included. */
const imports = files
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\() ?'(\.[^']+)'/g)].map(([, path = '']) => ({
      file,
      imported: normalize(join(dirname(file), path)).replaceAll(sep, '/'),
    })),
  );

/** `functions/pairs` for whatever lies in it. */
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/');

describe('the house', () => {
  it(`has at most ${MOST_FILES} files in a folder`, () => {
    const counts = Map.groupBy(files, dirname);
    const full = [...counts].filter(([, within]) => within.length > MOST_FILES);
    expect(full.map(([folder, within]) => `${folder}: ${within.length}`)).toEqual([]);
  });

  it('has no two rooms that know each other both ways', () => {
    const known = new Set(
      imports
        .map(({ file, imported }) => [roomOf(file), roomOf(imported)] as const)
        .filter(([from, to]) => from !== to)
        .map((pair) => pair.join(' and ')),
    );
    const mutual = [...known].filter((pair) => known.has(pair.split(' and ').toReversed().join(' and ')));
    expect(mutual).toEqual([]);
  });

  it('looks at imports that are there', () => {
    expect(imports.length).toBeGreaterThan(1000);
    const there = new Set(files);
    expect(imports.filter(({ imported }) => !there.has(imported))).toEqual([]);
  });
});
