import type { Locale } from './locale.ts';
import { mannersOf } from './manners.ts';

/** Names in one sentence: "Claire and Tom". */
export function nameList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(mannersOf[locale].tag).format(names);
}
