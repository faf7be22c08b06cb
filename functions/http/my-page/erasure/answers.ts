import { isDeepStrictEqual } from 'node:util';
import { namedPeople } from '../../../directory/named/named-people.ts';
import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import type { Erasure } from './erasure.ts';

/**
 * What others answered, without the person: whom they wished for or wanted to avoid, what HR decided of them, and
 * their name in any text.
 *
 * @returns nothing where it stays as it was
 */
export function answersWithout(
  answers: StoredAnswers,
  { person, pairIds, withoutMention }: Pick<Erasure, 'person' | 'pairIds' | 'withoutMention'>,
): StoredAnswers | undefined {
  const decisions = new Set([person.id, ...pairIds].map((id) => `decision-${id}`));
  const left: StoredAnswers = {};
  for (const [question, answer] of Object.entries(answers)) {
    if (decisions.has(question)) continue;
    if (question === 'wishes' && Array.isArray(answer)) {
      const others = answer.filter((id) => id !== person.id);
      if (others.length > 0) left[question] = others;
    } else if (question === 'avoid' && typeof answer === 'string') {
      const others = withoutMention(withoutLines(answer, person));
      if (others !== '') left[question] = others;
    } else left[question] = typeof answer === 'string' ? withoutMention(answer) : answer;
  }
  return isDeepStrictEqual(left, answers) ? undefined : left;
}

/** Each line of the question is a person, named in any of the ways that count as naming. */
function withoutLines(text: string, person: Erasure['person']): string {
  const named = text.split(/[\n;,]/);
  // Whoever has no address is named by none.
  const nameable = { ...person, email: person.email ?? person.name };
  const others = named.filter((line) => namedPeople(line, [nameable]).length === 0);
  return others.length === named.length ? text : others.map((line) => line.trim()).join('\n');
}
