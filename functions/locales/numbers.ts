import type { Locale } from './locale.ts';
import { mannersOf } from './manners.ts';

/** Numbers as the reader's language writes them ("12,5 %" with a no-break space in French). */
export interface Numbers {
  whole(value: number): string;
  decimal(value: number): string;
  /** With the decimals it has, up to three: figures and targets of HR's own. */
  plain(value: number): string;
  /** With all the decimals a form takes, up to six. */
  typed(value: number): string;
  /** With its sign and up to two decimals: "+0.48" stands beside a target of "+0.5", which it misses. */
  signed(value: number): string;
  signedWhole(value: number): string;
  /** From a share of 0 to 1, in whole per cent. */
  percent(share: number): string;
  /** "2 hours" */
  hours(hours: number): string;
}

/** To make a format takes far longer than to use it. */
const made: { [locale in Locale]?: Numbers } = {};

export function numbersIn(locale: Locale): Numbers {
  made[locale] ??= numbersOf(mannersOf[locale].tag);
  return made[locale];
}

function numbersOf(tag: string): Numbers {
  const written = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, options);
    return (value: number) => format.format(value);
  };
  const signed = written({
    maximumFractionDigits: 2,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const signedWhole = written({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const percent = written({ style: 'percent', maximumFractionDigits: 0 });
  return {
    whole: written({ maximumFractionDigits: 0 }),
    decimal: written({ maximumFractionDigits: 1, minimumFractionDigits: 1 }),
    plain: written({ maximumFractionDigits: 3 }),
    typed: written({ maximumFractionDigits: 6 }),
    signed: (value) => signed(value).replace('-', '−'),
    signedWhole: (value) => signedWhole(value).replace('-', '−'),
    // 17 of 20 is 0.8500000000000001 for some roundings: ten digits are enough for a share.
    percent: (share) => percent(Number(share.toFixed(10))),
    hours: written({ style: 'unit', unit: 'hour', unitDisplay: 'long' }),
  };
}
