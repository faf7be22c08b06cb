/** What a request about a person ends with when it is not the person's alone. */
const PARTS = new Set(['mentor', 'mentee', 'manager']);

/**
 * Whether a request's id has the person in it: alone, in a part (`id~mentor`, `id~manager`), or as one of a pair
 * (`mentee~mentor~mentor`). HR's and leadership's (`hr~0`) have a position in a list, which may look like an id.
 */
export function isNamedBy(personId: string): (requestId: string) => boolean {
  return (requestId) => {
    const [first, second = '', third] = requestId.split('~');
    if (third !== undefined) return first === personId || second === personId;
    return first === personId && (requestId === first || PARTS.has(second));
  };
}
