import * as z from 'zod';
import type { Locale } from '../../locales/locale.ts';
import { doorWords } from './door-words.ts';

/** As much of a browser as its owner knows it by. Nothing in it tells one phone from another. */
export const Device = z.object({
  browser: z.enum(['Chrome', 'Edge', 'Firefox', 'Opera', 'Safari', 'Samsung Internet']).optional(),
  system: z.enum(['Android', 'ChromeOS', 'iOS', 'Linux', 'macOS', 'Windows']).optional(),
});
export type Device = z.infer<typeof Device>;

/** The first that fits: browsers name those they descend from, and Android names Linux. */
const BROWSERS: readonly [RegExp, NonNullable<Device['browser']>][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, NonNullable<Device['system']>][] = [
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What the `User-Agent` of a request says of its browser; nothing where it is none that people use. */
export function deviceOf(userAgent: string | undefined): Device {
  const text = userAgent ?? '';
  const browser = BROWSERS.find(([pattern]) => pattern.test(text))?.[1];
  const system = SYSTEMS.find(([pattern]) => pattern.test(text))?.[1];
  return { ...(browser && { browser }), ...(system && { system }) };
}

/** "Firefox on Windows" */
export function deviceInWords({ browser, system }: Device, locale: Locale): string {
  const words = doorWords[locale];
  if (browser && system) return words.browserOn(browser, system);
  return browser ?? (system ? words.someBrowserOn(system) : words.unknownDevice);
}
