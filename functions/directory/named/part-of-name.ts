import { PARTICLES } from './vocabulary.ts';
import { isInitialOf, sameWord, type Word } from './words.ts';

/** More names in the middle than that are another person's. */
const MOST_MIDDLE_NAMES = 2;

/** The words that tell people apart: without "van der", unless there is nothing else. */
export function core<W extends Word>(words: readonly W[]): readonly W[] {
  const telling = words.filter(({ plain }) => !PARTICLES.has(plain));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether somebody called so may be written so: with initials, without a middle name or one of two family names, with a
 * middle name more. At least one name is written in full.
 */
export function mayBeWritten(written: readonly Word[], form: readonly Word[]): boolean {
  const own = core(written);
  const theirs = core(form);
  return isPart(own, theirs) || hasMoreMiddleNames(own, theirs);
}

function isPart(written: readonly Word[], form: readonly Word[]): boolean {
  const left = [...form];
  const initials: Word[] = [];
  let inFull = 0;
  for (const word of written) {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at < 0) {
      if (!word.isInitial) return false;
      initials.push(word);
    } else {
      left.splice(at, 1);
      if (!word.isInitial) inFull += 1;
    }
  }
  for (const initial of initials) {
    const at = left.findIndex((other) => isInitialOf(initial, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return inFull > 0;
}

/** First and last name are theirs; what is more stands between the two. */
function hasMoreMiddleNames(written: readonly Word[], form: readonly Word[]): boolean {
  const more = written.length - form.length;
  const first = written[0];
  const last = written.at(-1);
  if (form.length < 2 || more < 0 || more > MOST_MIDDLE_NAMES || !first || !last) return false;
  const isTheirs = (word: Word) => form.some((other) => sameWord(word, other));
  if (!isTheirs(first) || !isTheirs(last)) return false;
  const left = [...written];
  return form.every((word, i) => {
    // "Ruth E. Ellison" in the directory is "Ruth Elizabeth Ellison", too; "Ruth E." is not.
    const isMiddle = i > 0 && i < form.length - 1;
    const at = left.findIndex((other) => sameWord(word, other) || (isMiddle && isInitialOf(word, other)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
