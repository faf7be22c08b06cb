import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDeclared, FUNCTION_IDS } from '../../../infra/aws/functions/declared-functions.ts';
import { synthesise } from '../../../infra/aws/synthesise.ts';
import { addHandler, handlersOfEveryFunction } from './handlers-of-every-function.ts';

describe('the declaration of functions', () => {
  it('accepts exactly the declared handlers', () => {
    expect(() => checkDeclared(FUNCTION_IDS)).not.toThrow();
  });

  it('names each handler that is missing', () => {
    const [missing, ...others] = FUNCTION_IDS;
    expect(() => checkDeclared(others)).toThrow(`functions/ has no ${missing}.handler.ts(x)`);
  });

  it('stops the synthesis on a handler nobody declared, and names its file', async () => {
    const functionsFolder = await handlersOfEveryFunction();
    await addHandler(functionsFolder, 'pairs/forgotten');
    const outdir = await mkdtemp(join(tmpdir(), 'assembly-'));
    await expect(synthesise(outdir, {}, functionsFolder)).rejects.toThrow(
      'forgotten.handler.ts(x) is not declared in infra/aws/functions/declared-functions.ts',
    );
  });
});
