/** The two plain answers. */
export const YES_NO = [
  { value: 'yes', label: { en: 'Yes', fr: 'Oui' } },
  { value: 'no', label: { en: 'No', fr: 'Non' } },
] as const;

/** Whether, and how, HR may show somebody's words to others. */
export const MAY_PUBLISH = [
  { value: 'withName', label: { en: 'Yes, with my name', fr: 'Oui, avec mon nom' } },
  { value: 'withoutName', label: { en: 'Yes, without my name', fr: 'Oui, sans mon nom' } },
  { value: 'no', label: { en: 'No', fr: 'Non' } },
] as const;
