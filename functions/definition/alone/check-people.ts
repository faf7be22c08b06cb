import { gzipSync } from 'node:zlib';
import { issueWords } from '../../directory/issue-words.ts';
import { readPeople } from '../../directory/read-people.ts';
import { type DirectoryReport, inTheWay } from '../../directory/report/directory-report.ts';
import { BINARY_LIMIT_BYTES, BODY_LIMIT_BYTES, UNPACKED_LIMIT_BYTES } from '../../web/api/body-limits.ts';
import { shapeProblems } from '../checks/shape-problems.ts';
import { PostedDefinition } from '../definition.ts';
import { directoryReading } from '../directory-reading.ts';
import type { Problem } from '../problem.ts';

/** A way in which the people reach the API, how long they are in it, and how long they may be. */
export interface WayIn {
  way: 'field' | 'file' | 'compressed';
  bytes: number;
  limit: number;
}

export interface PeopleCheck {
  report: DirectoryReport;
  ways: readonly WayIn[];
  compressed: Uint8Array;
  /** Whether a launch would take the people as they are. */
  isTaken: boolean;
}

/** Of a definition no more than says how people are read, where none is given. */
const READ_BY = PostedDefinition.pick({
  languages: true,
  country: true,
  columns: true,
  grades: true,
  confirm: true,
  callForMentors: true,
  callForMentees: true,
  matching: true,
});

/**
 * Reads a file of people as a launch would, and tells what it makes of it and how the file can be sent.
 *
 * @param file its bytes, unpacked
 * @param definition the cohort's, as it would be posted; without it nothing says which columns of HR's own are used
 * @returns what is wrong with the definition, when it cannot be read
 */
export function checkPeople(
  file: Uint8Array,
  { definition, timeZone, now }: { definition?: unknown; timeZone: string; now: Date },
): PeopleCheck | { problems: Problem[] } {
  const posted =
    definition === undefined
      ? READ_BY.safeParse({})
      : PostedDefinition.safeParse(definition, { error: issueWords });
  if (!posted.success) return { problems: shapeProblems(posted.error.issues) };
  const reading = directoryReading({ timeZone, ...posted.data }, now);
  const { report } = readPeople(file, reading);
  const compressed = gzipSync(file, { level: 9 });
  const ways = waysIn(file, compressed);
  const fits = ways.some(({ bytes, limit }) => bytes <= limit);
  return { report, ways, compressed, isTaken: fits && inTheWay(report, reading.confirmed).length === 0 };
}

function waysIn(file: Uint8Array, compressed: Uint8Array): WayIn[] {
  const inJson = Buffer.byteLength(JSON.stringify(new TextDecoder().decode(file)));
  const isUnpackable = file.byteLength <= UNPACKED_LIMIT_BYTES;
  return [
    { way: 'field', bytes: inJson, limit: BODY_LIMIT_BYTES },
    { way: 'file', bytes: file.byteLength, limit: BINARY_LIMIT_BYTES },
    isUnpackable
      ? { way: 'compressed', bytes: compressed.byteLength, limit: BINARY_LIMIT_BYTES }
      : { way: 'compressed', bytes: file.byteLength, limit: UNPACKED_LIMIT_BYTES },
  ];
}
