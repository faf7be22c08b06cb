import { plainWord } from '../../text/plain-word.ts';

/** Cells that say there is none: at the top, or while the place is free. */
const NOBODY: ReadonlySet<string> = new Set(
  (
    'na none no null nil nobody vacant vacancy vacante postevacant tbd tba tbc unassigned notapplicable open noone nomanager ' +
    'aucun aucune neant sans sansobjet personne nonrenseigne avenir pasdemanager ' +
    'keine keiner kein entfallt unbesetzt vakant offen niemand ' +
    'board boardofdirectors theboard conseildadministration conseil ca directoire comex aufsichtsrat vorstand gesellschafter shareholders actionnaires self luimeme ellememe'
  )
    .split(' ')
    .map(plainWord),
);

/** Whether the cell of a manager's column names nobody: "", "N/A", "-", "Vacant", "Board of Directors". */
export function isNobody(cell: string): boolean {
  const word = plainWord(cell);
  return word === '' || /^0+$/.test(word) || NOBODY.has(word);
}

/** One way to read a cell: an id, an address or a name, or several of them in one ("Joseph Sharma (JAW-1)"). */
export interface ManagerCell {
  addresses: string[];
  /** What may be an id or a name, the whole cell first. */
  texts: string[];
}

/**
 * "Sharma, Joseph", "Joseph Sharma (JAW-1)", "JAW-1 - Joseph Sharma", "Joseph Sharma <j@x.example>": all that could be
 * somebody's id, address or name.
 */
export function partsOf(cell: string): ManagerCell {
  const addresses = [...cell.matchAll(/[^\s<>()[\],;"']+@[^\s<>()[\],;"']+/g)].map(([one]) =>
    one.replace(/^mailto:/i, '').toLowerCase(),
  );
  const withoutAddresses = cell
    .replace(/(?:mailto:)?[^\s<>()[\],;"']+@[^\s<>()[\],;"']+/gi, ' ')
    .replace(/[<>"]/g, ' ')
    .trim();
  const inBrackets = [...withoutAddresses.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inside = '']) =>
    inside.trim(),
  );
  const outside = withoutAddresses
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const around = outside.split(/\s+[-–—|/:]\s+|\s*[|:;]\s*/).map((part) => part.trim());
  const texts = [cell.trim(), withoutAddresses, outside, ...inBrackets, ...(around.length > 1 ? around : [])];
  return { addresses, texts: [...new Set(texts)].filter((text) => text !== '') };
}
