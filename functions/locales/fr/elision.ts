/** Words that begin with a sounded vowel and still keep the "de" whole. */
const KEPT_WHOLE = /^(?:onz|oui(?!\p{L})|ouistiti|uhlan|yaourt)/u;
/** First names and words of company life whose h is mute; before any other h "de" stays whole. */
const MUTE_H =
  /^(?:habi|hebdo|hector|hele|heli|helo|hemo|henri|herbert|heri|hermin|herve|heur|hilair|hippol|histo|homeo|homm|homo|honor|hopi|horac|horizon|horlog|horten|hospi|hote|hubert|hugu|huil|human|humeur|hyacin|hydr|hygi|hyp)/u;

/**
 * "de" before a name: "de Bob", "d’Anna", "d’Hélène", "de Hans", "d’Yves", "de Yann". A name that stands in quotation
 * marks is quoted, and "de" stays whole before it.
 */
export function ofName(name: string): string {
  return isElided(name) ? `d’${name}` : `de ${name}`;
}

function isElided(name: string): boolean {
  // Names come isolated, in characters that nobody sees.
  const plain = name
    .replace(/^\p{Cf}+/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[œŒ]/u, 'oe')
    .replace(/^[æÆ]/u, 'ae')
    .toLowerCase();
  if (KEPT_WHOLE.test(plain)) return false;
  if (plain.startsWith('h')) return MUTE_H.test(plain);
  return /^(?:[aeiou]|y[^aeiou\P{L}])/u.test(plain);
}
