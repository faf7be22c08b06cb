import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { CannotStart } from '../startup/cannot-start.ts';
import type { Invoke } from './embedding.ts';
import { TaskCallError } from './executions/task-calls.ts';

type Handler = (event: unknown, context: unknown) => unknown;

/** Lambda's greatest timeout: what `getRemainingTimeInMillis` counts down from. */
const TIMEOUT_MS = 900_000;

/**
 * Runs functions from modules on this machine.
 * @param file JSON of `{arn: path}`; a path is relative to the file, its module exports `handler`.
 * @throws what the file system says, or CannotStart when the file holds something else; a module is loaded when it
 * is first called.
 */
export function functionsFrom(file: string): Invoke {
  const paths = pathsIn(file);
  const handlers = new Map<string, Promise<Handler>>();
  return async (name, payload) => {
    const [arn, path] = Object.entries(paths).find(([each]) => isSame(each, name)) ?? [];
    if (arn === undefined || path === undefined) {
      throw new TaskCallError('Lambda.ResourceNotFoundException', `Function not found: ${name}`);
    }
    const handler = handlers.get(arn) ?? load(resolve(dirname(file), path));
    handlers.set(arn, handler);
    const start = performance.now();
    const context = {
      functionName: arn.split(':')[6] ?? arn,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      awsRequestId: randomUUID(),
      getRemainingTimeInMillis: () => Math.max(0, TIMEOUT_MS - (performance.now() - start)),
    };
    return (await handler)(payload, context);
  };
}

function pathsIn(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch (error) {
    throw new CannotStart(`${file} is no JSON of {"arn of a function": "path to a module"}: correct it.`, {
      cause: error,
    });
  }
}

/** Whether a function's name, ARN or qualified ARN names the function of that ARN. */
function isSame(arn: string, name: string): boolean {
  return name === arn || name.startsWith(`${arn}:`) || arn.endsWith(`:function:${name}`);
}

async function load(path: string): Promise<Handler> {
  const module: unknown = await import(pathToFileURL(path).href);
  const handler = typeof module === 'object' && module !== null && 'handler' in module && module.handler;
  if (typeof handler !== 'function') throw new Error(`${path} exports no function 'handler'`);
  return (event, context) => handler(event, context);
}
