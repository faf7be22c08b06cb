/** One alternative of an `Accept…` header, with how much it is wanted: 0 is not at all. */
interface Wanted {
  range: string;
  quality: number;
}

/**
 * What of our own a reader wants most, by an `Accept…` header (RFC 9110, 12.4 and 12.5): of two wanted alike, the one
 * named first in the header, then the one offered first. Undefined where the header names none of ours.
 *
 * @param covers whether what the header names covers what is offered: "fr-CA" covers "fr"
 */
export function preferred<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
  covers: (range: string, offer: Offer) => boolean,
): Offer | undefined {
  for (const { range } of wantedIn(header)) {
    const found = offers.find((offer) => covers(range, offer));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is wanted, most of all first; sorting leaves what is wanted alike in the header's order. */
function wantedIn(header = ''): Wanted[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { range, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ range, quality }) => range !== '' && quality > 0 && quality <= 1)
    .toSorted((one, other) => other.quality - one.quality);
}
