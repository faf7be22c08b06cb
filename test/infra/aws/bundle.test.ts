import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleFunctions } from '../../../infra/aws/functions/bundle.ts';

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

  it('are one for each handler file, named by its own name, wherever it lies', () => {
    expect([...bundles.keys()]).toEqual(['greeting', 'holiday', 'plain']);
  });

  it('are refused when two handlers bear one name', async () => {
    const root = await mkdtemp(join(tmpdir(), 'bundle-'));
    for (const folder of ['days', 'nights']) {
      await mkdir(join(root, folder));
      await writeFile(join(root, folder, 'twin.handler.ts'), 'export const handler = async () => 1;');
    }
    await expect(bundleFunctions(join(root, 'out'), root)).rejects.toThrow(
      /(nights|days)\/twin.handler.ts and (nights|days)\/twin.handler.ts are named alike/,
    );
  });

  it('run as ES modules, CommonJS packages included', async () => {
    expect(await run('holiday')).toEqual([
      expect.objectContaining({ start: new Date('2026-07-14T00:00:00+02:00') }),
    ]);
    expect(await run('plain')).toBe('neither declared nor bundled alone');
  });

  it('render JSX, escaped', async () => {
    expect(await run('greeting')).toBe('<p>Hello &lt;Ada&gt;</p>');
  });

  it('carry only what their function imports', () => {
    expect(bundle('holiday').packages).toContain('date-holidays');
    expect(bundle('plain').packages).toEqual(new Set());
    expect(bundle('plain').bytes).toBeLessThan(1000);
    expect(bundle('holiday').bytes).toBeGreaterThan(500_000);
  });

  it('are one file each', async () => {
    expect(await readdir(bundle('plain').directory)).toEqual(['index.mjs']);
  });
});
