import { inOrder, withoutAsides, withoutTitles } from '../../../directory/named/name-forms.ts';
import type { PlacedWord } from '../../../directory/named/words.ts';
import type { Person } from '../../../directory/person.ts';

/** What stands where somebody was named. */
export const LEFT_OUT = '…';

/**
 * Takes a person's name and address out of what others wrote. A name is found in either order, whatever its case, accents,
 * apostrophes, hyphens and spaces; one of a single word only as it is written, since it may be a word of the language, too.
 * First names, nicknames and the like are beyond us.
 */
export function mentionsOf({
  name,
  email,
}: Pick<Person, 'name'> & { email?: string | undefined }): (text: string) => string {
  const words = withoutTitles(inOrder(withoutAsides(name).outside));
  const asListed = unaccented(name)
    .split(/\s+/)
    .filter((word) => word !== '');
  const orders = words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].map(anyWay).join('[\\s,.-]+'));
  const patterns = [
    ...(email === undefined ? [] : [new RegExp(whole(literal(email)), 'giu')]),
    new RegExp(whole(asListed.map(anyAccent).join('\\s+')), asListed.length > 1 ? 'giu' : 'gu'),
    ...(words.length > 1 ? [new RegExp(whole(`(?:${orders.join('|')})`), 'giu')] : []),
  ];
  return (text) => {
    const apart = text.normalize('NFD');
    const left = patterns.reduce((so, pattern) => so.replace(pattern, LEFT_OUT), apart);
    return left === apart ? text : left.normalize('NFC');
  };
}

/** As it is written, without its accents, or with umlauts spelt out. */
function anyWay({ written, plain, spelt }: PlacedWord): string {
  const ways = new Set([unaccented(written).toLowerCase(), plain, spelt]);
  return `(?:${[...ways].map(anyAccent).join('|')})`;
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** Letters with whatever marks they carry, and apostrophes: they are left out, or are others, when people type. */
function anyAccent(word: string): string {
  const apostrophe = "['’‘ʼʻ`´′＇]";
  return [...word.replace(new RegExp(apostrophe, 'g'), '')]
    .map((letter) => `${literal(letter)}\\p{Mn}*`)
    .join(`${apostrophe}?`);
}

/** Not as a part of a longer word. */
function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
