import type * as z from 'zod';
import { readIssueText } from '../../locales/locale.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * zod's issues, raised with `issueWords`, as problems: one for each field, and one for each field that does not
 * exist.
 */
export function shapeProblems(issues: readonly Issue[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const problem of issues.flatMap((issue) => flatten(issue, []))) {
    // A value that breaks several rules is told the first: that is the coarsest.
    if (!problems.has(problem.pointer)) problems.set(problem.pointer, problem);
  }
  return [...problems.values()];
}

function flatten(issue: Issue, above: Path): Problem[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'unrecognized_keys') {
    const words = issue.message.split('\n');
    return issue.keys.map((key, i) => problemAt([...path, key], readIssueText(words[i] ?? issue.message)));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => branch.some((nested) => nested.path.length > 0));
    if (meant) return meant.flatMap((nested) => flatten(nested, path));
  }
  return [problemAt(path, readIssueText(issue.message))];
}
