import type { Locale } from '../../locales/locale.ts';

/** A number as people of this language read it. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/**
 * A number as people write it: `1,5` and `1.5`, with or without blanks between thousands.
 *
 * @returns undefined when it is not one
 */
export function numberTyped(typed: string): number | undefined {
  const compact = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(compact) ? Number(compact) : undefined;
}
