import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { synthesise } from '../../../infra/aws/synthesise.ts';
import { handlersOfEveryFunction } from './handlers-of-every-function.ts';

export interface SynthesisedStack {
  readonly template: Template;
  /** The folder of the assembly. */
  readonly outdir: string;
}

/** A sender of one's own, as every deployment has. */
const CONTEXT = { senderAddress: 'mentoring@acme.example' };

/** The stack with a trivial handler for every function, synthesised as the CLI and the local runtime do it. */
export async function synthesisedStack(
  context: Readonly<Record<string, unknown>> = {},
): Promise<SynthesisedStack> {
  const outdir = await mkdtemp(join(tmpdir(), 'assembly-'));
  const assembly = await synthesise(outdir, { ...CONTEXT, ...context }, await handlersOfEveryFunction());
  const [stack] = assembly.stacks;
  if (stack === undefined) throw new Error('There is no stack in the assembly');
  return { template: Template.fromString(await readFile(stack.templateFullPath, 'utf8')), outdir };
}
