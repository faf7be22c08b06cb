/**
 * A number as people write it: `1,5` and `1.5`, with or without blanks between thousands.
 *
 * @returns undefined when it is not one
 */
export function numberTyped(typed: string): number | undefined {
  const compact = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(compact) ? Number(compact) : undefined;
}
