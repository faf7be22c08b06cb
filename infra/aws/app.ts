import { synthesise } from './synthesise.ts';

await synthesise(process.env.CDK_OUTDIR ?? 'cdk.out');
