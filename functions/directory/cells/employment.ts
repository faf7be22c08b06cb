import { plainWord } from '../../text/plain-word.ts';

const LEFT =
  'left leaver former terminated termination inactive resigned resignation retired dismissed exited separated departed deactivated disabled deceased ended exemployee nolongeremployed notactive ' +
  'sorti sortie parti partie inactif inactive ancien ancienne demissionnaire licencie licenciee retraite retraitee termine quitte desactive ' +
  'ausgeschieden inaktiv ausgetreten gekundigt beendet ehemalig ehemaliger ehemalige deaktiviert';
const HERE =
  'active employed current present working enabled hired onleave leave onboarding suspended notice activeassignment activepayrolleligible regular permanent preboarding longtermleave parentalleave ' +
  'actif presente enposte enactivite enconge conge cdi cdd salarie ' +
  'aktiv beschaftigt angestellt elternzeit';
const YES = 'yes y true 1 oui o vrai ja j wahr x';
const NO = 'no n false 0 non faux nein falsch';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(plainWord));
const left = words(LEFT);
const here = words(HERE);
const yes = words(YES);
const no = words(NO);

/**
 * What a cell of a column of status says: whether somebody has left. "Yes" and "no" mean what the header asks ("Active?",
 * "Terminated").
 *
 * @returns undefined for a word we do not know
 */
export function hasLeft(cell: string, header: string): boolean | undefined {
  const word = plainWord(cell);
  if (left.has(word)) return true;
  if (here.has(word)) return false;
  if (!yes.has(word) && !no.has(word)) return undefined;
  const asksWhetherLeft = header.split(/[^\p{L}]+/u).some((part) => left.has(plainWord(part)));
  return yes.has(word) === asksWhetherLeft;
}
