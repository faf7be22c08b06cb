import type { CohortDefinition } from '../../../definition/definition.ts';
import type { LocalisedText } from '../../../locales/locale.ts';
import type { Supply } from '../../../stages/plan/expected-supply.ts';
import { type AttainableObjective, attainableWarnings } from './attainable-objectives.ts';
import { calendarWarnings, type ForeseenDates } from './calendar-warnings.ts';

interface Foreseen extends ForeseenDates {
  supply: Supply;
  objectives: readonly AttainableObjective[];
}

/** What HR may want to think about before it launches, in the order of weight. Nothing here stops a launch. */
export function previewWarnings(
  definition: CohortDefinition,
  { supply, objectives, ...dates }: Foreseen,
): string[] {
  return [
    ...supplyWarnings(definition, supply),
    ...attainableWarnings(objectives),
    ...readerWarnings(definition),
    ...calendarWarnings(definition, dates),
    ...languageWarnings(definition),
  ];
}

function supplyWarnings({ anonymity, confirm }: CohortDefinition, supply: Supply): string[] {
  const warnings: string[] = [];
  if (supply.people > 1 && supply.managers === 0 && !confirm.includes('no-managers'))
    warnings.push(
      'None of the people has a manager: they could be paired with somebody they report to. Give managers, or write "no-managers" into "confirm".',
    );
  if (supply.mentorsCallable < supply.placesWanted) {
    warnings.push(
      `Only ${supply.mentorsCallable} people can be called as mentors, and ${supply.placesWanted} places are wanted: widen callForMentors.criteria.`,
    );
  }
  if (supply.menteesWithTooFewMentors > 0) {
    warnings.push(
      `${supply.menteesWithTooFewMentors} of the ${supply.menteesCallable} people called as mentees have fewer than two possible mentors outside their reporting line.`,
    );
  }
  if (supply.menteesExpected > supply.placesExpected) {
    warnings.push(
      `More mentees are expected (${supply.menteesExpected}) than places (${supply.placesExpected}): some will wait. Call more mentors, or raise matching.policy.capacity.`,
    );
  }
  if (supply.pairsExpected < anonymity.scores) {
    warnings.push(
      `Some ${supply.pairsExpected} pairs are expected, fewer than the ${anonymity.scores} from whom on answers are told: the summary will count what happened, and say nothing of what they answered.`,
    );
  }
  return warnings;
}

function readerWarnings({ escalation, hr, leadership, objectives, sponsor }: CohortDefinition): string[] {
  const warnings: string[] = [];
  if (hr.length === 1 && escalation.contacts.length === 0)
    warnings.push(
      'There is one HR coordinator, and nobody in escalation.contacts: while that person is away, nobody decides, and nobody hears that a stage has failed.',
    );
  if (objectives.length === 0)
    warnings.push('There are no objectives: the summary has nothing to compare results with.');
  if (leadership.length === 0)
    warnings.push('Neither leadership nor a sponsor is named: the summary goes to HR only.');
  if (!sponsor?.message) warnings.push('There is no message of a sponsor: the kickoff mail goes without.');
  return warnings;
}

function languageWarnings({ languages, people, sponsor, kickoff, training }: CohortDefinition): string[] {
  const warnings: string[] = [];
  const others = people.filter(({ language }) => !languages.includes(language)).length;
  if (others > 0)
    warnings.push(
      `${others} people prefer a language that the cohort does not have (${languages.join(', ')}).`,
    );
  const texts: Array<[field: string, text: LocalisedText | undefined]> = [
    ['sponsor.message', sponsor?.message],
    ['kickoff.place', kickoff.place],
    ['training.note', training.note],
  ];
  for (const [field, text] of texts) {
    if (typeof text === 'string' && languages.length > 1) {
      warnings.push(`${field} is in one language for everybody; the cohort has ${languages.length}.`);
    }
  }
  return warnings;
}
