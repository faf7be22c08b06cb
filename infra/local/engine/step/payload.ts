import type { Json } from '../json.ts';
import { StateError } from './states-errors.ts';

/** AWS's limit of the data handed from state to state, in bytes of UTF-8. */
export const LARGEST_PAYLOAD = 262_144;

/** The value as JSON text. @throws StateError `States.DataLimitExceeded` above 256 KiB. */
export function payloadText(value: Json, what: string): string {
  const text = JSON.stringify(value);
  // No character takes more than three bytes per UTF-16 unit: short texts need no counting.
  if (text.length * 3 > LARGEST_PAYLOAD && Buffer.byteLength(text) > LARGEST_PAYLOAD) {
    throw new StateError(
      'States.DataLimitExceeded',
      `The ${what} is larger than the maximum number of bytes, ${LARGEST_PAYLOAD}`,
    );
  }
  return text;
}
