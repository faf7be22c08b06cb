/** One or two letters for a person: of the first and the last word of the name that begin with a letter. */
export function initials(name: string): string {
  const letters = name
    .split(/[\s\u00a0\u202f]+/u)
    .map((word) => /^\p{L}\p{M}*/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first, last] = [letters.at(0), letters.length > 1 ? letters.at(-1) : undefined];
  return `${first ?? ''}${last ?? ''}`.toUpperCase();
}
