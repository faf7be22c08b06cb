/** The part of pdfkit's own font reader that the tests use; it comes without types. */
declare module 'fontkit' {
  export function create(font: Uint8Array): {
    familyName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
}
