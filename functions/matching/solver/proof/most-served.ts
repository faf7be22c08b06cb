import type { Cover } from '../instance/problem.ts';
import { EXCLUDED, type Values } from '../instance/values.ts';

export interface MostServed {
  mentorOf: Int32Array;
  served: number;
  cover: Cover;
}

/**
 * As many mentees as possible, whatever the points: augmenting paths on the pairs themselves, asked for one by
 * one. Mentors met in a search that failed are met by no later one (the Hungarian tree is dead), so that all
 * failures together look at each pair once.
 *
 * @param start where to begin: pairs that are admissible
 * @param least only mentees whose service counts at least so much: others are neither served nor covered
 */
export function mostServed(values: Values, start: Int32Array, least: number): MostServed {
  const { capacities, services } = values.instance;
  const mentorOf = start.map((j, i) => (services[i] < least ? -1 : j));
  const menteesOf: number[][] = Array.from(capacities, () => []);
  mentorOf.forEach((j, i) => {
    if (j >= 0) menteesOf[j].push(i);
  });
  const alive = Int32Array.from(capacities.keys());
  let aliveCount = alive.length;
  const via = new Int32Array(capacities.length);
  const competing = new Set<number>();

  const augments = (root: number): boolean => {
    let unmet = aliveCount;
    const tree = [root];
    for (const i of tree) {
      for (let at = unmet - 1; at >= 0; at--) {
        const j = alive[at];
        if (values.of(i, j) === EXCLUDED) continue;
        alive[at] = alive[--unmet];
        alive[unmet] = j;
        via[j] = i;
        const held = menteesOf[j];
        if (held.length < capacities[j]) {
          shift(j, root);
          return true;
        }
        tree.push(...held);
      }
    }
    aliveCount = unmet;
    for (const i of tree) competing.add(i);
    return false;
  };

  const shift = (free: number, root: number) => {
    for (let j = free; ; ) {
      const i = via[j];
      const before = mentorOf[i];
      mentorOf[i] = j;
      menteesOf[j].push(i);
      if (i === root) return;
      menteesOf[before].splice(menteesOf[before].indexOf(i), 1);
      j = before;
    }
  };

  let served = 0;
  for (let i = 0; i < mentorOf.length; i++) {
    if (services[i] < least) continue;
    if (mentorOf[i] >= 0 || augments(i)) served++;
  }
  const mentors = new Uint8Array(capacities.length).fill(1);
  for (let at = 0; at < aliveCount; at++) mentors[alive[at]] = 0;
  const mentees = Uint8Array.from(mentorOf, (_, i) => (competing.has(i) || services[i] < least ? 0 : 1));
  return { mentorOf, served, cover: { mentees, mentors } };
}
