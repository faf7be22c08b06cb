/** The narrow no-break space that French puts before ; ! ? and inside « ». */
const NARROW = '\u202f';
/** The no-break space before a colon and between a number and its unit. */
export const NO_BREAK = '\u00a0';

/**
 * French text with every space before ; : ! ? » % € and after « made unbreakable, whoever wrote it. Nothing is
 * added: a text without the space stays without, so that addresses and times ("09:00") are left alone.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/[ \u00a0]+(?=[;!?»%€])/g, NARROW)
    .replace(/ +(?=:(?:\s|$))/g, NO_BREAK)
    .replace(/«[ \u00a0]+/g, `«${NARROW}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW);
}
