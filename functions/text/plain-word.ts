/**
 * A name as people mean it, whatever way it was typed: without accents, case, spaces and punctuation
 * ("Date d’entrée" and "DATE_D_ENTREE" are both "datedentree").
 */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
