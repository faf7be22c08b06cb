/**
 * JSON as programs and editors write it: some put a byte order mark before it, which is no JSON (RFC 8259, 8.1, lets a
 * reader ignore it).
 *
 * @throws SyntaxError when it is no JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
