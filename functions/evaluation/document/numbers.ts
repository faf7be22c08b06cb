import { plainDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { Interval } from '../statistics/interval.ts';

/** Numbers as the reader's language writes them ("12,5 %" with a narrow no-break space in French). */
export interface Numbers {
  whole(value: number): string;
  decimal(value: number): string;
  /** With the decimals it has, up to three: figures and targets of HR's own. */
  plain(value: number): string;
  /** With its sign: "+0.4", "−0.1", "0.0". */
  signed(value: number): string;
  signedWhole(value: number): string;
  /** From a share of 0 to 1, in whole per cent. */
  percent(share: number): string;
  date(iso: string): string;
}

export function numbersIn(locale: Locale): Numbers {
  const language = mannersOf[locale].tag;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const signed = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const signedWhole = new Intl.NumberFormat(language, {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    whole: (value) => whole.format(value),
    decimal: (value) => decimal.format(value),
    signed: (value) => signed.format(value).replace('-', '−'),
    signedWhole: (value) => signedWhole.format(value).replace('-', '−'),
    plain: (value) => plain.format(value),
    // 17 of 20 is 0.8500000000000001 for some roundings: ten digits are enough for a share.
    percent: (share) => percent.format(Number(share.toFixed(10))),
    date: (iso) => plainDay(iso, 'UTC', locale),
  };
}

/** Rounded so that the published range never claims more than is known. */
export function roundOutwards({ low, high }: Interval): Interval {
  return { low: Math.floor(low * 100 + 1e-9) / 100, high: Math.ceil(high * 100 - 1e-9) / 100 };
}
