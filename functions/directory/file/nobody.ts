import { isAddress } from './header-row.ts';
import type { RowLeftOut } from './hr-table.ts';

/** The word that a line of sums begins with, and those that may follow, without accents. */
const SUM = set(
  'total totals totaux subtotal grandtotal sum count somme soustotal nombre effectif effectifs gesamt gesamtzahl gesamtsumme summe zwischensumme anzahl headcount',
);
const OF_WHAT = set(
  'of the number total grand general sub sous de des du d la le les l der die das an in im number ' +
    'employees employee people persons staff records rows entries lines results headcount users members ' +
    'salaries salarie personnes personne collaborateurs collaboratrices employes agents lignes enregistrements resultats ' +
    'mitarbeiter mitarbeitende mitarbeiterinnen personen zeilen datensatze eintrage',
);
const PEOPLE = set(
  'employees employee people persons person records record rows row entries lines results users members ' +
    'salaries salarie personnes personne collaborateurs employes lignes enregistrements resultats ' +
    'mitarbeiter mitarbeitende personen zeilen datensatze eintrage',
);
/** What a report says of itself at its end. */
const CLOSING =
  /^(?:end of (?:the )?(?:report|file|list|data|document|export|extract)|fin (?:du|de la|de l|des) ?(?:rapport|fichier|liste|document|donnees|export|extraction|etat)|ende (?:des|der) (?:berichts?|datei|liste|daten|dokuments?|exports?)|berichtsende|(?:generated|exported|printed|created|extracted|edite|genere|exporte|imprime|extrait|erstellt|exportiert|gedruckt)(?: (?:on|by|at|from|le|par|am|von|the))* .*\d.*|(?:page|seite) \d+(?: (?:of|de|sur|von) \d+)?)$/;

/** Why a row below the header is nobody; undefined when it may be somebody. */
export function whyNobody(
  cells: readonly string[],
  header: readonly string[],
): RowLeftOut['why'] | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (!filled.some((cell) => /[\p{L}\p{N}]/u.test(cell))) return 'ruler';
  if (isSameRow(cells, header)) return 'headerAgain';
  return isTotal(first, filled.slice(1)) ? 'total' : undefined;
}

/** A page break of a report repeats its header. */
function isSameRow(cells: readonly string[], header: readonly string[]): boolean {
  return (
    cells.every((cell, index) => cell.toLowerCase() === (header[index] ?? '').toLowerCase()) &&
    header.slice(cells.length).every((cell) => cell === '')
  );
}

/** Somebody may be called Total: they have an id before the name, an address, a post. */
function isTotal(first: string, others: readonly string[]): boolean {
  if (others.length > 3 || isAddress(first) || !others.every((cell) => isFigure(cell) || isSum(cell)))
    return false;
  return isSum(first) || (others.length === 0 && isClosing(first));
}

function isSum(cell: string): boolean {
  const [first = '', ...others] = wordsOf(cell);
  if (SUM.has(first)) return others.every((word) => isNumber(word) || OF_WHAT.has(word) || SUM.has(word));
  if (OF_WHAT.has(first) && others.some((word) => SUM.has(word)))
    return others.every((word) => isNumber(word) || OF_WHAT.has(word) || SUM.has(word));
  return isNumber(first) && others.some((word) => PEOPLE.has(word)) && others.length < 4;
}

function isClosing(cell: string): boolean {
  return CLOSING.test(wordsOf(cell).join(' '));
}

/** A number, a share, an amount: "12", "1 234", "12,5 %". */
function isFigure(cell: string): boolean {
  return /^[\d\s.,'’%€$£+-]+$/.test(cell);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function wordsOf(cell: string): string[] {
  const plain = cell.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
