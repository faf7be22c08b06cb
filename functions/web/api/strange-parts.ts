import { jsonPointer, type ProblemError, UNKNOWN_FIELD } from './problem.ts';
import { strangeText } from './strange-text.ts';

/** A definition has some eight levels; what lies far deeper was made to break whoever reads it. */
const MAX_LEVELS = 64;

/** More of them say no more: a file in another encoding has one a line. */
const MAX_PARTS = 1_000;

type Path = readonly (string | number)[];

/**
 * Parts of a JSON body that are JSON and yet cannot be kept and shown as they were sent: halves of characters and
 * U+0000, which no table, mail or file holds; U+FFFD, which stands where bytes were not UTF-8; marks that turn other
 * text around, and separators of lines; a field whose name JavaScript takes for something else, so that it would be
 * dropped in silence; what is nested without end.
 *
 * @param files fields at the top whose texts are not looked at: they are files, which have a reader of their own
 */
export function strangeParts(body: unknown, files: readonly string[] = []): ProblemError[] {
  const found: ProblemError[] = [];
  const open: [part: unknown, path: Path][] = [[body, []]];
  for (let next = open.pop(); next && found.length < MAX_PARTS; next = open.pop()) {
    const [part, path] = next;
    if (typeof part === 'string') found.push(...textErrors(part, path));
    if (typeof part !== 'object' || part === null) continue;
    if (path.length >= MAX_LEVELS) {
      found.push({
        pointer: jsonPointer(path.slice(0, 8)),
        detail: {
          en: 'is nested too deeply to be read.',
          fr: 'est imbriqué trop profondément pour être lu.',
        },
      });
      continue;
    }
    const parts: [string | number, unknown][] = Array.isArray(part)
      ? part.map((one, index) => [index, one])
      : Object.entries(part);
    for (const [name, value] of parts.toReversed()) {
      const at = [...path, name];
      if (typeof name === 'string') found.push(...strangeName(name, at));
      const isFile = at.length === 1 && typeof value === 'string' && files.includes(String(name));
      if (!isFile) open.push([value, at]);
    }
  }
  return found;
}

function strangeName(name: string, path: Path): ProblemError[] {
  if (name !== '__proto__') return textErrors(name, path);
  return [
    {
      pointer: jsonPointer(path),
      detail: UNKNOWN_FIELD,
      remedy: { en: 'Remove it, or rename it.', fr: 'Ôtez-le, ou renommez-le.' },
    },
  ];
}

function textErrors(text: string, path: Path): ProblemError[] {
  const strange = strangeText(text);
  return strange ? [{ pointer: jsonPointer(path), ...strange }] : [];
}
