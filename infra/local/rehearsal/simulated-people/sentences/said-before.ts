/**
 * What was written already, and by whom: of all that comes to somebody's mind they write what nobody has, as no two
 * people write the same word for word.
 */
export class SaidBefore {
  readonly #authors = new Map<string, Set<string>>();
  readonly #writing = new Map<string, string>();

  /**
   * @param sentences what comes to mind, the best first
   * @param author who writes and where: asked again, they write the same
   * @param orNothing rather nothing than what others have written
   * @returns the first that was written least often; undefined for nothing
   */
  choose(
    sentences: readonly string[],
    author: string,
    { orNothing }: { orNothing: boolean },
  ): string | undefined {
    const written = this.#writing.get(author);
    if (written !== undefined && sentences.includes(written)) return written;
    const [fewest] = [...sentences].sort((one, other) => this.#times(one) - this.#times(other));
    if (fewest === undefined || (orNothing && this.#times(fewest) > 0)) return undefined;
    this.#authors.set(fewest, (this.#authors.get(fewest) ?? new Set()).add(author));
    this.#writing.set(author, fewest);
    return fewest;
  }

  #times(sentence: string): number {
    return this.#authors.get(sentence)?.size ?? 0;
  }
}
