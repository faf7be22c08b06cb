import type { Person } from '../../../directory/person.ts';

/** What stands where somebody was named. */
const LEFT_OUT = '…';

/**
 * Takes a person's name and address out of what others wrote. A name is found whatever its case, accents and spaces;
 * one of a single word only as it is written, since it may be a word of the language, too. First names, nicknames
 * and the like are beyond us.
 */
export function mentionsOf({
  name,
  email,
}: Pick<Person, 'name'> & { email?: string | undefined }): (text: string) => string {
  const words = unaccented(name)
    .split(/\s+/)
    .filter((word) => word !== '');
  const patterns = [
    ...(email === undefined ? [] : [new RegExp(whole(literal(email)), 'giu')]),
    new RegExp(whole(words.map(anyAccent).join('\\s+')), words.length > 1 ? 'giu' : 'gu'),
  ];
  return (text) => {
    const apart = text.normalize('NFD');
    const left = patterns.reduce((so, pattern) => so.replace(pattern, LEFT_OUT), apart);
    return left === apart ? text : left.normalize('NFC');
  };
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** Letters with whatever marks they carry: accents are left out when people type. */
function anyAccent(word: string): string {
  return [...word].map((letter) => `${literal(letter)}\\p{Mn}*`).join('');
}

/** Not as a part of a longer word. */
function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
