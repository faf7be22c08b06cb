import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleFunctions } from '../../infra/bundle.ts';

const SOURCES = {
  'days/holiday.handler.ts': `
    import Holidays from 'date-holidays';
    export const handler = async () => new Holidays('FR').isHoliday(new Date('2026-07-14T12:00:00+02:00'));`,
  'days/plain.handler.ts': `
    import { words } from './words.ts';
    export const handler = async () => words;`,
  'days/words.ts': `export const words = 'neither declared nor bundled alone';`,
  'pages/deep/greeting.handler.tsx': `
    const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
    export const handler = async () => String(<Greeting name="<Ada>" />);`,
};

describe('the bundles of the functions', () => {
  let bundles: ReadonlyMap<string, Bundle>;

  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'bundle-'));
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    for (const [file, source] of Object.entries(SOURCES)) {
      const path = join(root, 'functions', file);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, source);
    }
    bundles = await bundleFunctions(join(root, 'out'), join(root, 'functions'));
  });

  const bundle = (id: string): Bundle => {
    const found = bundles.get(id);
    if (found === undefined) throw new Error(`No bundle ${id}`);
    return found;
  };
  const run = async (id: string): Promise<unknown> => {
    const { handler } = await import(pathToFileURL(join(bundle(id).directory, 'index.mjs')).href);
    return handler({});
  };

  it('are one for each handler file, named by its path', () => {
    expect([...bundles.keys()]).toEqual(['days/holiday', 'days/plain', 'pages/deep/greeting']);
  });

  it('run as ES modules, CommonJS packages included', async () => {
    expect(await run('days/holiday')).toEqual([
      expect.objectContaining({ start: new Date('2026-07-14T00:00:00+02:00') }),
    ]);
    expect(await run('days/plain')).toBe('neither declared nor bundled alone');
  });

  it('render JSX, escaped', async () => {
    expect(await run('pages/deep/greeting')).toBe('<p>Hello &lt;Ada&gt;</p>');
  });

  it('carry only what their function imports', () => {
    expect(bundle('days/holiday').packages).toContain('date-holidays');
    expect(bundle('days/plain').packages).toEqual(new Set());
    expect(bundle('days/plain').bytes).toBeLessThan(1000);
    expect(bundle('days/holiday').bytes).toBeGreaterThan(500_000);
  });

  it('are one file each', async () => {
    expect(await readdir(bundle('days/plain').directory)).toEqual(['index.mjs']);
  });
});
