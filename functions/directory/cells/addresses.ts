import { domainToASCII } from 'node:url';
import * as z from 'zod';

const Address = z.email().max(254);

export type AddressRead =
  | { email: string; others: string[] }
  /** No address at all; one that no mail reaches; or one whose name our mail service cannot write ("rené@…"). */
  | { why: 'none' | 'notValid' | 'notAscii' };

/** What stands where somebody has no address. */
const NONE = /^(?:n\/?a|none|no(?:ne)? ?mail|-+|–|—|\.|x|aucune?|sans|keine?|null|nil|#n\/a|tbd)$/i;

/**
 * A cell that holds an address: "a@x.example", "mailto:A@X.example", "Anne Blanc <a@x.example>", with a domain in any
 * script. Of several, the first is taken.
 */
export function readAddress(cell: string): AddressRead {
  const text = cell.trim();
  if (text === '' || NONE.test(text)) return { why: 'none' };
  const written = text.includes('<')
    ? [.../<\s*([^<>]+?)\s*>/g[Symbol.matchAll](text)].map(([, one = '']) => one)
    : text.split(/[;,\s|]+/);
  const [first, ...others] = written.filter((one) => one.includes('@')).map(address);
  if (first === undefined) return { why: 'notValid' };
  if (Address.safeParse(first).success)
    return { email: first, others: others.filter((one) => one !== first) };
  return { why: /[^\p{ASCII}]/u.test(first.split('@')[0] ?? '') ? 'notAscii' : 'notValid' };
}

/** In small letters, the domain as the net writes it ("xn--…"). */
function address(written: string): string {
  const text = written
    .replace(/^(?:mailto|smtp):/i, '')
    .replace(/\?.*$/, '')
    .replace(/^[<("']+|[>)"'.]+$/g, '');
  const at = text.lastIndexOf('@');
  const domain = domainToASCII(text.slice(at + 1));
  return `${text.slice(0, at)}@${domain || text.slice(at + 1)}`.toLowerCase();
}
