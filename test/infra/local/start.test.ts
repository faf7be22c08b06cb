import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../../infra/local/machine/cloud-assembly.ts';
import { HOOK_VARIABLE, type Hook } from '../../faults/aimed/aim.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HOOK = new URL('../../faults/aimed/hook.ts', import.meta.url).href;
let folder: string;
let data: string;
let port: number;
const children: ChildProcess[] = [];
const servers: Server[] = [];

beforeAll(() => cloudAssembly(ASSEMBLIES));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-start-'));
  data = join(folder, 'data');
  port = await freePort();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The first of four that are free, most likely: those below the ones the system gives away by itself. */
async function freePort(): Promise<number> {
  const candidate = 20_000 + 4 * Math.floor(Math.random() * 3_000);
  const server = createServer().listen(candidate, '127.0.0.1');
  try {
    await once(server, 'listening');
    return candidate;
  } catch {
    return freePort();
  } finally {
    server.close();
  }
}

interface Ended {
  code: number | null;
  said: string;
}

/** Runs a command until it ends, or says that it is open. */
async function run(program: string, args: string[], hook?: Omit<Hook, 'folder'>): Promise<Ended> {
  const hooked = {
    NODE_OPTIONS: `--import ${HOOK}`,
    [HOOK_VARIABLE]: JSON.stringify({ folder: data, ...hook }),
  };
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...(hook && hooked) },
  });
  children.push(child);
  let said = '';
  const open = Promise.withResolvers<null>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (words) => {
      said += String(words);
      if (/Ctrl\+C ends it all|Step Functions listens/.test(said)) open.resolve(null);
    });
  }
  const ended = once(child, 'close').then(([code]): number | null => Number(code));
  return { code: await Promise.race([open.promise, ended]), said };
}

const start = (args: string[] = [], hook?: Omit<Hook, 'folder'>) =>
  run('infra/local/start.ts', ['--folder', data, '--port', String(port), '--clock', 'hand', ...args], hook);

/** What is said when it cannot start: a sentence that tells what to do, and no trace. */
function expectSentence({ code, said }: Ended, words: string | RegExp): void {
  expect(said).toMatch(words);
  expect(said).not.toMatch(/^\s+at |node:internal|\.ts:\d+/m);
  expect(code).toBe(1);
}

/** Ends them, and gives their exit codes. */
function killed(processes: ChildProcess[], signal: NodeJS.Signals = 'SIGKILL'): Promise<(number | null)[]> {
  return Promise.all(
    processes.map(async (child) => {
      const ended = once(child, 'close');
      if (child.exitCode === null && child.kill(signal)) await ended;
      return child.exitCode;
    }),
  );
}

async function taken(number: number): Promise<void> {
  const server = createServer().listen(number, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
}

describe('npm start', () => {
  test('keeps everything to its owner, whatever wrote it', async () => {
    await mkdir(data, { mode: 0o755 });
    expect((await start()).code).toBe(null);
    const entries = await readdir(data, { recursive: true });
    expect(entries).toEqual(
      expect.arrayContaining(['clock', 'mails', 'hr-token', join('dynamodb', 'CURRENT')]),
    );
    for (const entry of ['', ...entries]) {
      const stats = await lstat(join(data, entry));
      expect([entry, (stats.mode & 0o777).toString(8)]).toEqual([entry, stats.isDirectory() ? '700' : '600']);
    }
  });

  test('leaves a folder to the process that has it, port and all', async () => {
    expect((await start()).code).toBe(null);
    const second = await start(['--port', String(port + 8)]);
    expectSentence(second, `${data} is in use by process ${children[0]?.pid}: end that one first`);
    const kept = await run('infra/local/engine/serve.ts', ['--port', '0', '--data', data]);
    expectSentence(kept, 'is in use by process');
    await killed(children.splice(0));
    const again = await run('infra/local/start.ts', ['--folder', data]);
    expect(again.said).toContain(`The API         http://127.0.0.1:${port}`);
  });

  test.each([0, 1, 2, 3])('says so when the port %i above its first is taken', async (above) => {
    await taken(port + above);
    expectSentence(await start(), `Port ${port + above} is taken by another program: end that one first`);
  });

  test.each([
    [['--clock', 'slow'], '--clock takes real, hand or fast.'],
    [['--port', 'x'], '--port takes a port from 1 to 65532'],
    [['--port', '70000'], '--port takes a port from 1 to 65532'],
    [['--durability', 'paper'], '--durability takes process or disk.'],
    [['--spede', '3'], /Unknown option '--spede'/],
    [['somewhere'], /Unexpected argument 'somewhere'/],
  ])('says how it is used when started with %j', async (args, sentence) => {
    const ended = await start(args);
    expectSentence(ended, sentence);
    expect(ended.said).toContain('npm start -- [--clock real|hand|fast]');
  });

  test('says so when the folder is a file, or within one', async () => {
    await writeFile(data, '');
    expectSentence(await start(), `${data} is a file: name a folder.`);
    expectSentence(await start(['--folder', join(data, 'deeper')]), 'leads through a file: name a folder.');
  });

  test.each([
    ['ENOSPC', 'write layout.next', /The disk of .*layout\.next is full: free some space, then start again/],
    ['ENOSPC', 'write step-functions/machines.json.next', /The disk of .*machines\.json\.next is full/],
    ['EROFS', 'make folder folder', /data lies on a disk that can only be read: name a folder elsewhere/],
    ['EACCES', 'write lock-draft.#', /may not be read or written by you: change its permissions/],
  ] as const)(
    'says so when the disk refuses with %s at “%s”, and starts once it does not',
    async (code, site, sentence) => {
      const refused = await start([], { refusal: { code, site } });
      expectSentence(refused, sentence);
      expect((await start()).code).toBe(null);
    },
  );

  test.each([
    [
      'mails/index.jsonl',
      '{"number":1}\n{}\n',
      /mails\/index\.jsonl, line 1, is damaged: put the file back from a copy/,
    ],
    ['step-functions/machines.json', '[{', /machines\.json is damaged: put it back from a copy/],
    ['layout', '99\n', /was written by a newer version \(layout 99, known here 2\)/],
  ])('says so when %s is damaged', async (file, content, sentence) => {
    await mkdir(join(data, file, '..'), { recursive: true });
    await writeFile(join(data, 'layout'), '2\n');
    await writeFile(join(data, file), content);
    expectSentence(await start(), sentence);
  });

  test.each(['process', 'disk'])('starts with --durability %s and ends when asked to', async (durability) => {
    expect((await start(['--durability', durability])).code).toBe(null);
    const [exitCode] = await killed(children, 'SIGTERM');
    expect(exitCode).toBe(0);
  });
});

describe('npm run demo', () => {
  const demo = (args: string[]) => run('infra/local/demo.ts', args);

  test('empties no folder that is not a demo’s', async () => {
    await writeFile(join(folder, 'thesis.txt'), 'all of it');
    expectSentence(await demo(['--folder', folder]), 'holds thesis.txt, which no demo left there');
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });

  test('leaves the folder of a running one alone', async () => {
    expect((await start()).code).toBe(null);
    expectSentence(await demo(['--folder', folder]), `${data} is in use by process`);
  });
});

describe('npm run step-functions', () => {
  const serve = (args: string[]) => run('infra/local/engine/serve.ts', args);

  test('says so when its port is taken, its folder a file, its list of functions no such list', async () => {
    await taken(port);
    expectSentence(await serve(['--port', String(port), '--data', data]), `Port ${port} is taken`);
    const file = join(folder, 'lambdas.json');
    await writeFile(file, '[1]');
    expectSentence(await serve(['--port', '0', '--data', file]), 'is a file: name a folder.');
    expectSentence(await serve(['--port', '0', '--data', data, '--lambdas', file]), 'is no JSON of');
    expectSentence(await serve(['--port', '0', '--data', data, '--lambdas', `${file}x`]), 'is not there');
    expectSentence(await serve(['--prot', '0']), /Unknown option '--prot'/);
  });
});
