/** What a file is, by its first bytes, when it is no text. */
export type FileKind = 'gzip' | 'zip' | 'oldSpreadsheet' | 'pdf';

const SIGNATURES: ReadonlyArray<readonly [FileKind, readonly number[]]> = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  // A spreadsheet of today (.xlsx, .ods) is a zip archive.
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['oldSpreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** Whatever a file is called and said to be, its first bytes are right. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
}
