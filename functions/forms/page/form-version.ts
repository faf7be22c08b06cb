import { type FormBody, one } from '../../web/body.ts';

/** The hidden field that says which answer the page showed when it was opened. */
export const VERSION_FIELD = '_version';

/**
 * The version of the answer that the posted page had shown: 0 for none. An answer is stored only over that
 * version, so that two windows do not overwrite one another unseen.
 */
export function postedVersion(body: FormBody): number {
  const typed = one(body, VERSION_FIELD);
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
