/** Between the words of a term they change nothing: "conduite du changement", "conduite de changements". */
const LITTLE = new Set(
  (
    'a an the of my our your their his her ' +
    'l d le la les un une de du des mon ma mes son sa ses notre nos votre vos leur leurs'
  ).split(' '),
);
/** Shorter words end in an s of their own: "bus", "gas". */
const SHORTEST_PLURAL = 4;

/**
 * The words of a text, clause by clause, without accents, capitals, plurals and little words, so that spelling does not
 * part what is meant alike. "R&D" is one word. No term runs over the end of a clause.
 */
export function plainTokens(text: string): string[][] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[.,;:!?()\n\r•]+/u)
    .map((clause) =>
      (clause.match(/[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu) ?? [])
        .filter((word) => !LITTLE.has(word))
        .map(singular),
    )
    .filter((tokens) => tokens.length > 0);
}

function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -'ies'.length)}y`;
  return word.endsWith('s') || word.endsWith('x') ? word.slice(0, -1) : word;
}
