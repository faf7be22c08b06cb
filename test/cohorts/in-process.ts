import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Course, CourseEnd } from './whole-cohort.ts';

const PROCESS = fileURLToPath(new URL('whole-cohort-process.ts', import.meta.url));
/** What was said in half a year, the report included. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Runs a whole cohort in a process of its own: its clock is virtual, and vitest's is not to be. */
export async function inProcess(course: Course): Promise<CourseEnd> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROCESS, JSON.stringify(course)], {
    maxBuffer: MOST_BYTES,
  });
  const end: CourseEnd = JSON.parse(stdout);
  return end;
}
