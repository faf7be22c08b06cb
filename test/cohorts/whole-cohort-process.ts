import { wholeCohort } from './whole-cohort.ts';

/** A process of its own: its clock is virtual, and vitest's is not to be. */
process.stdout.write(JSON.stringify(await wholeCohort(JSON.parse(process.argv[2] ?? ''))));
