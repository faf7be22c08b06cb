/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what is between them is ordered by itself (UAX #9). */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** In these blocks of Unicode letters are written from right to left: Hebrew to Arabic Extended-A, and historic ones. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const PAIR = /\u2068([^\u2066-\u2069]*)\u2069/g;
const MARKS = /[\u2068\u2069]/g;

/**
 * A name, or what somebody wrote, as part of a sentence of ours. Without marks around it the figures, brackets and names
 * next to letters from right to left would change their places: "אבי (מנהל) 2" and what follows. Nothing else needs
 * them, as all our sentences are written from left to right. Pages and mails show them as `<bdi>`
 * ({@link withIsolatesAsElements}), texts as they are.
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `${OPEN}${name.replace(MARKS, '')}${CLOSE}` : name;
}

/** For what is no sentence: a part of data, a name in the header of a mail. */
export function withoutIsolates(text: string): string {
  return text.replace(MARKS, '');
}

/** Elements whose content is text only: an element in it would be shown as it is written. */
const TEXT_ONLY = /^<(title|option|textarea|style)\b/i;

/**
 * Markup of ours in which each isolated part of a text stands in `<bdi>`. In attributes and in what can hold no element,
 * such as an option of a list, the marks stay: browsers keep to them there.
 *
 * @param html with every `<` of a text and of an attribute written as a reference
 */
export function withIsolatesAsElements(html: string): string {
  if (!html.includes(OPEN)) return html;
  let textOnly: string | undefined;
  return html.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (!part.startsWith('<')) return textOnly === undefined ? part.replace(PAIR, '<bdi>$1</bdi>') : part;
    if (textOnly === undefined) textOnly = TEXT_ONLY.exec(part)?.[1]?.toLowerCase();
    else if (part.toLowerCase().startsWith(`</${textOnly}`)) textOnly = undefined;
    return part;
  });
}
