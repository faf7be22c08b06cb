/** What a cohort promised, and how its answers are spread over their authors. */
export interface Protection {
  /** The fewest people a figure may be about: `anonymity.scores` of the definition. */
  threshold: number;
  /** How many of the records behind the figure the busiest author gave; 1 unless said otherwise. */
  mostRecordsOfOneAuthor?: number;
}

/**
 * How many people wide an end of a figure is: closer to the lowest or highest possible figure than so many whole
 * answers, it is told as "at most" or "at least". Counts of n are exact from one more to n minus one more.
 *
 * At least one more than the records any reader knows, their own: then whoever subtracts these still cannot say
 * that the answer of one other person had to be, or could not be, at an end of the scale. Half of what the
 * threshold leaves is the most that fits twice into the smallest group that is told.
 *
 * @param threshold the fewest people a figure may be about
 * @param mostRecordsOfOneAuthor how many records one author gave at most, such as a manager of several mentees
 * @returns 2 for a threshold of 5, 3 for 7, 4 for 9
 * @throws RangeError for numbers that are not whole, or below 1
 */
export function peopleAtAnEnd(threshold: number, mostRecordsOfOneAuthor = 1): number {
  for (const number of [threshold, mostRecordsOfOneAuthor])
    if (!Number.isInteger(number) || number < 1)
      throw new RangeError(`a threshold and a number of records are 1, 2, 3 …, not ${number}`);
  return Math.max(Math.floor((threshold - 1) / 2), mostRecordsOfOneAuthor + 1);
}

/** The fewest records that can be told with ends of so many people: the two ends may not touch. */
export const fewestRecords = (endPeople: number): number => 2 * endPeople + 1;

/** Whether a figure about so many records of so many different people may be told at all. */
export function suffices(records: number, people: number, protection: Protection): boolean {
  const { threshold, mostRecordsOfOneAuthor } = protection;
  const endPeople = peopleAtAnEnd(threshold, mostRecordsOfOneAuthor);
  return people >= threshold && records >= fewestRecords(endPeople);
}
