import { type FormBody, one } from '../../web/body.ts';
import { Terms } from '../privacy/terms.ts';

/** The hidden field that says which answer the page showed when it was opened. */
export const VERSION_FIELD = '_version';

/** The hidden field that says under which terms the page asked. */
export const TERMS_FIELD = '_terms';

/**
 * The version of the answer that the posted page had shown: 0 for none. An answer is stored only over that
 * version, so that two windows do not overwrite one another unseen.
 */
export function postedVersion(body: FormBody): number {
  const typed = one(body, VERSION_FIELD);
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}

/** The terms that the posted page had promised: none by a page that was opened before they were. */
export function postedTerms(body: FormBody): Terms | undefined {
  return Terms.safeParse(one(body, TERMS_FIELD)).data;
}
