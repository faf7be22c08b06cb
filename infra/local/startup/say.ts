/** Tells whoever starts, in a sentence, what had to be mended and what follows from it. */
export type Say = (sentence: string) => void;

/** Where nobody else listens. */
export const sayOnStandardError: Say = (sentence) => void process.stderr.write(`${sentence}\n`);
