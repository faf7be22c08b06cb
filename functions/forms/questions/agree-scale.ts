import type { Localised } from '../../locales/locale.ts';

const ENDS = {
  low: { en: '1 = not at all', fr: '1 = pas du tout' },
  high: { en: '5 = completely', fr: '5 = tout à fait' },
} as const;

/** How far a sentence is true, 1 to 5. The sentence is about what happens, not about how one feels. */
export function agreeScale<const N extends string>(name: N, label: Localised, missing: Localised) {
  return { kind: 'scale', name, label, missing, min: 1, max: 5, ends: ENDS } as const;
}
