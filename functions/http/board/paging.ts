/** Which page of a long list an address asks for (`?page=2`): from 1, and never past the last. */
export function pageOf(
  rows: number,
  rowsAView: number,
  asked: string | undefined,
): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows / rowsAView));
  return { page: Math.min(pages, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1)), pages };
}
