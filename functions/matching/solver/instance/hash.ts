/** Murmur3's finaliser: spreads every bit of a 32-bit integer over all the others. */
export function spread(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 32-bit hash of a key of up to 53 bits. */
export function hashOfKey(key: number, seed: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  return spread(spread((key >>> 0) ^ seed) + high);
}

/** A whole number of 53 bits for a person's id (FNV-1a, twice), to be used as a key. */
export function keyOfId(id: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return (spread(high) >>> 11) * 0x1_0000_0000 + spread(low);
}
