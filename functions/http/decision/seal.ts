import { createHash } from 'node:crypto';

/** The field by which the page "this will happen" says what it showed. */
export const SEAL_FIELD = '_seal';

/**
 * What a page has shown before the last press, in short: the press counts only if the same would still be shown. A
 * decision posted by whoever never saw that page, or saw another, decides nothing.
 */
export function sealOf(...shown: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);
}
