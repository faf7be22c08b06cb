const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
/** As many code units as before, so that what is clipped at so many characters is clipped at the same word. */
const MARKED = 'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśţúṽẃẋýź';

const MARK_OF: ReadonlyMap<string, string> = new Map(
  [...PLAIN].flatMap((letter, place): [string, string][] => {
    const mark = MARKED.charAt(place);
    return [
      [letter, mark],
      [letter.toUpperCase(), mark.toUpperCase()],
    ];
  }),
);

/** Addresses are the same in every language. */
const ADDRESSES = /(https?:\/\/[^\s<>"]+|mailto:\S+|[^\s<>"@]+@[\w.-]+\.\w+)/;

/** "Sávé ḿý áńśẃéŕś": English as a foreign language. Marked twice is marked once. */
export function accented(text: string): string {
  return eachAddressLeft(text, (prose) =>
    prose.replace(/[A-Za-z]/g, (letter) => MARK_OF.get(letter) ?? letter),
  );
}

/** The words somebody forgot to translate: each has a Latin letter without a mark. */
export function plainWords(text: string): string[] {
  const prose = text.split(ADDRESSES).filter((_, place) => place % 2 === 0);
  return prose.flatMap((part) => part.match(/[\p{L}\p{M}\d’'-]*[A-Za-z][\p{L}\p{M}\d’'-]*/gu) ?? []);
}

function eachAddressLeft(text: string, change: (prose: string) => string): string {
  return text
    .split(ADDRESSES)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join('');
}
