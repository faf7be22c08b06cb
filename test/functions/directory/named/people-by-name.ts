import { type Nameable, nameIndex } from '../../../../functions/directory/named/name-index.ts';
import { type NamedPerson, readNames } from '../../../../functions/directory/named/read-names.ts';

/** Somebody who writes and is named by nobody. */
const WRITER = { id: 'writer', chainAbove: ['boss', 'grandboss'] };

/** Somebody who can be named: by reference, and by an id of HR's. */
export function nameable(id: string, name: string, more: Partial<Nameable> = {}): Nameable {
  return { id, name, email: `${id}@x.example`, staffId: `S-${id}`, ...more };
}

export function read(text: string, directory: readonly Nameable[], writer = WRITER): NamedPerson[] {
  return readNames(text, nameIndex(directory), { writer });
}

/** Each piece in a word: who was found, whom it may be, or what is similar. */
export function inShort(named: readonly NamedPerson[]): string[] {
  return named.map((piece) => {
    if (piece.kind === 'found') return piece.personIds.join();
    if (piece.kind === 'notUnique') return `one of ${piece.candidates.join(' ')}`;
    if (piece.kind === 'nobody') return 'nobody';
    return `? ${piece.described ? 'described' : piece.nearest.join(' ')}`.trim();
  });
}
