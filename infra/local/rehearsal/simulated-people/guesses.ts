import { DAY_MS } from '../../../../functions/time/day.ts';
import { chance, pick } from './chance.ts';
import type { Control, PageForm } from './page.ts';

/** Whose guesses, and on which day they are made: dates are guessed from then on. */
export interface Guesser {
  whose: string;
  today: Date;
}

/** Taken by every field of text that wants some words. */
const WORDS = 'Somebody may well have written these words';

/**
 * A form as a program fills it in that does not know what is asked: something that fits in every field and a tick in
 * every box, also where nobody sees it. Sent by the form's first button.
 */
export function guessed({ controls, unseen, buttons }: PageForm, guesser: Guesser): URLSearchParams {
  const [button] = buttons;
  return new URLSearchParams([
    ...[...controls, ...unseen].map((control): [string, string] => [control.name, guess(control, guesser)]),
    ...(button?.name ? [[button.name, button.value] satisfies [string, string]] : []),
  ]);
}

function guess({ kind, name, value, options, min, max, numeric }: Control, guesser: Guesser): string {
  const { whose, today } = guesser;
  const draw = chance(whose, name);
  switch (kind) {
    case 'hidden':
      return value ?? '';
    case 'choice':
    case 'boxes':
    case 'list': {
      const values = options.map((option) => option.value).filter((one) => one !== '');
      return values.length === 0 ? '' : pick(values, whose, name);
    }
    case 'date': {
      const day = new Date(today.getTime() + Math.ceil(draw * 14) * DAY_MS).toISOString().slice(0, 10);
      if (min && day < min) return min;
      return max && day > max ? max : day;
    }
    case 'time':
      return '10:00';
    case 'text':
    case 'area':
      return numeric ? String(1 + Math.floor(draw * 9)) : WORDS;
  }
}
