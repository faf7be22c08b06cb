import { chance } from '../chance.ts';

/** What a subject is about, and how much more often than at other times it stays unanswered. */
const LEFT_LYING: readonly [subject: RegExp, factor: number][] = [
  // Months later, it is over for most.
  [/what has stayed|qu’en reste-t-il/i, 4],
  [/six questions|six mêmes questions/i, 1.3],
  [/looking back|bilan de mentorat/i, 1.5],
];

/**
 * How likely somebody is to leave a mail unanswered for good: by the person, as some answer all and some hardly
 * anything, and by what it is about.
 *
 * @param silent the rate of the whole company for an ordinary form, 0 to 1: 0 stays 0 and 1 stays 1
 */
export function silenceOn(
  subject: string,
  silent: number,
  { seed, address }: { seed: number; address: string },
): number {
  const draw = chance(seed, address, 'diligence');
  const ofPerson = draw < 0.1 ? 5 : draw < 0.5 ? 0.3 : 0.75;
  const [, ofSubject] = LEFT_LYING.find(([words]) => words.test(subject)) ?? [/./, 1];
  return 1 - (1 - silent) ** (ofPerson * ofSubject);
}
