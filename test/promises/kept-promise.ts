/** What is promised to a person in mails, forms and on pages, and the test that shows that it is kept. */
interface KeptPromise {
  /** How its sentences are known, in each language. Each finds at least one. */
  readonly en: RegExp;
  readonly fr: RegExp;
  /** A test file, and the name of the test in it. */
  readonly keptBy: readonly [file: string, test: string];
}

/** By what they are called in a conversation about them. */
export type KeptPromises = Readonly<Record<string, KeptPromise>>;
