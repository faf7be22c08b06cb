import type { Locale } from './locale.ts';

/** Names in one sentence: "Claire and Tom". */
export function nameList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(names);
}
