/** What DynamoDB takes as one item, at most. */
export const MOST_ITEM_BYTES = 409_600;

/**
 * The bytes that an item takes, as DynamoDB counts them: names and texts in UTF-8, numbers by their digits, three for
 * each list and map and one for each thing in it. What is undefined is not stored.
 */
export function bytesOfItem(item: object): number {
  return sum(stored(item).map(([name, value]) => Buffer.byteLength(name) + bytesOf(value)));
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return bytesOfNumber(value);
  if (Array.isArray(value)) return 3 + sum(value.map((one) => 1 + bytesOf(one)));
  if (typeof value === 'object' && value !== null) return 3 + stored(value).length + bytesOfItem(value);
  return 1;
}

/** One byte for two digits, and one: at most one more than that where they are cut apart, and one for a sign. */
function bytesOfNumber(number: number): number {
  const digits = Math.abs(number)
    .toExponential()
    .replace(/e.*|\./g, '')
    .replace(/0+$/, '').length;
  return 2 + Math.ceil(digits / 2) + (number < 0 ? 1 : 0);
}

function stored(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
