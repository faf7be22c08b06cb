import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import recommendedFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions, FUNCTIONS_FOLDER } from './functions/bundle.ts';
import { readSettings } from './settings.ts';
import { MentoringStack } from './stack.ts';

/**
 * Bundles the functions and writes the cloud assembly, offline.
 *
 * The CDK CLI and the local runtime both come through here, so that both see the same template.
 *
 * @param outdir where the assembly goes; the bundles lie in its folder `bundles`
 * @param context the stack's settings (see settings.ts); under the CLI, `cdk.json` and `-c` win over it
 * @param functionsFolder where the handlers lie
 * @returns the assembly: `assembly.stacks[0].templateFullPath` is the template, and every function in it names
 * its code in `Metadata['aws:asset:path']`, relative to `outdir`
 * @throws Error when a handler is not declared, a declared one is missing, or a setting is wrong
 */
export async function synthesise(
  outdir: string,
  context: Readonly<Record<string, unknown>> = {},
  functionsFolder: string = FUNCTIONS_FOLDER,
): Promise<CloudAssembly> {
  const bundles = await bundleFunctions(join(outdir, 'bundles'), functionsFolder);
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { ...recommendedFlags, 'aws:cdk:enable-asset-metadata': true, ...context },
  });
  const settings = readSettings(app.node);
  new MentoringStack(app, 'Mentoring', { settings, bundles, stackName: `mentoring-${settings.stage}` });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app.synth();
}
