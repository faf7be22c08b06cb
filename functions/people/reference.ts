import { createHmac, randomBytes } from 'node:crypto';

/** What people are called by in keys, in the trail, in mail tags and logs: letters that nobody mixes up. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Of 31 letters these are 79 bits: of a million people no two get the same. */
const LENGTH = 16;

/** A reference wherever it stands in a text: alone, or as a part of a pair's or a request's id. */
export const REFERENCES = new RegExp(`(?<![A-Za-z0-9])ref-[${ALPHABET}]{${LENGTH}}(?![A-Za-z0-9])`, 'g');

export function isReference(id: string): boolean {
  return id.replace(REFERENCES, '') === '' && id !== '';
}

/** For somebody who joins a cohort that runs. */
export function newReference(): string {
  return referenceFrom(randomBytes(2 * LENGTH));
}

/**
 * The references of everybody at a launch. A call that is repeated, because the first was cut off or at the same time,
 * finds the same ones by the secret; without it, which goes when everybody is stored, nothing leads from HR's id to
 * the reference but the entry that an erasure deletes.
 *
 * @returns the reference of whoever HR knows by an id
 */
export function referencesBy(secret: string): (staffId: string) => string {
  return (staffId) => referenceFrom(createHmac('sha256', secret).update(staffId).digest());
}

/** Two bytes a letter: so the first letters of the alphabet come up no more often than the others, to 1 in 2,000. */
function referenceFrom(bytes: Buffer): string {
  const letters = Array.from(
    { length: LENGTH },
    (_, i) => ALPHABET[bytes.readUInt16BE(2 * i) % ALPHABET.length],
  );
  return `ref-${letters.join('')}`;
}
