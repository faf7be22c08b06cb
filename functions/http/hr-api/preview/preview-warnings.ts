import type { CohortDefinition } from '../../../definition/definition.ts';
import type { Localised, LocalisedText } from '../../../locales/locale.ts';
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
): Localised[] {
  return [
    ...supplyWarnings(definition, supply),
    ...attainableWarnings(objectives),
    ...readerWarnings(definition),
    ...calendarWarnings(definition, dates),
    ...languageWarnings(definition),
  ];
}

function supplyWarnings({ anonymity, confirm }: CohortDefinition, supply: Supply): Localised[] {
  const warnings: Localised[] = [];
  if (supply.people > 1 && supply.managers === 0 && !confirm.includes('no-managers'))
    warnings.push({
      en: 'None of the people has a manager: they could be paired with somebody they report to. Give managers, or write "no-managers" into "confirm".',
      fr: 'Personne n’a de responsable : quelqu’un pourrait former un binôme avec une personne de sa ligne hiérarchique. Donnez les responsables, ou écrivez "no-managers" dans "confirm".',
    });
  if (supply.mentorsCallable < supply.placesWanted) {
    warnings.push({
      en: `Only ${supply.mentorsCallable} people can be called as mentors, and ${supply.placesWanted} places are wanted: widen callForMentors.criteria.`,
      fr: `Personnes que l’on peut appeler comme mentors : ${supply.mentorsCallable} seulement, pour ${supply.placesWanted} places voulues ; élargissez callForMentors.criteria.`,
    });
  }
  if (supply.menteesWithTooFewMentors > 0) {
    warnings.push({
      en: `${supply.menteesWithTooFewMentors} of the ${supply.menteesCallable} people called as mentees have fewer than two possible mentors outside their reporting line.`,
      fr: `Parmi les ${supply.menteesCallable} personnes appelées pour être accompagnées, ${supply.menteesWithTooFewMentors} ont moins de deux mentors possibles hors de leur ligne hiérarchique.`,
    });
  }
  if (supply.menteesExpected > supply.placesExpected) {
    warnings.push({
      en: `More mentees are expected (${supply.menteesExpected}) than places (${supply.placesExpected}): some will wait. Call more mentors, or raise matching.policy.capacity.`,
      fr: `Plus de personnes à accompagner sont attendues (${supply.menteesExpected}) que de places (${supply.placesExpected}) : certaines attendront. Appelez plus de mentors, ou augmentez matching.policy.capacity.`,
    });
  }
  if (supply.pairsExpected < anonymity.scores) {
    warnings.push({
      en: `Some ${supply.pairsExpected} pairs are expected, fewer than the ${anonymity.scores} from whom on answers are told: the summary will count what happened, and say nothing of what they answered.`,
      fr: `Binômes attendus : environ ${supply.pairsExpected}, moins que les ${anonymity.scores} à partir desquels les réponses sont dites. Le bilan comptera ce qui s’est passé, et ne dira rien des réponses.`,
    });
  }
  return warnings;
}

function readerWarnings({ escalation, hr, leadership, objectives, sponsor }: CohortDefinition): Localised[] {
  const warnings: Localised[] = [];
  if (hr.length === 1 && escalation.contacts.length === 0)
    warnings.push({
      en: 'There is one HR coordinator, and nobody in escalation.contacts: while that person is away, nobody decides, and nobody hears that a stage has failed.',
      fr: 'Il n’y a qu’une personne des RH, et personne dans escalation.contacts : en son absence, personne ne décide, et personne n’apprend qu’une étape a échoué.',
    });
  if (objectives.length === 0)
    warnings.push({
      en: 'There are no objectives: the summary has nothing to compare results with.',
      fr: 'Il n’y a pas d’objectifs : le bilan n’a rien à quoi comparer les résultats.',
    });
  if (leadership.length === 0)
    warnings.push({
      en: 'Neither leadership nor a sponsor is named: the summary goes to HR only.',
      fr: 'Ni la direction ni un sponsor ne sont indiqués : le bilan ne va qu’aux RH.',
    });
  if (!sponsor?.message)
    warnings.push({
      en: 'There is no message of a sponsor: the kickoff mail goes without.',
      fr: 'Il n’y a pas de message d’un sponsor : le mail de lancement part sans.',
    });
  return warnings;
}

function languageWarnings({ languages, people, sponsor, kickoff, training }: CohortDefinition): Localised[] {
  const warnings: Localised[] = [];
  const others = people.filter(({ language }) => !languages.includes(language)).length;
  if (others > 0)
    warnings.push({
      en: `${others} people prefer a language that the cohort does not have (${languages.join(', ')}).`,
      fr: `Personnes qui préfèrent une langue que la cohorte n’a pas (${languages.join(', ')}) : ${others}.`,
    });
  const texts: Array<[field: string, text: LocalisedText | undefined]> = [
    ['sponsor.message', sponsor?.message],
    ['kickoff.place', kickoff.place],
    ['training.note', training.note],
  ];
  for (const [field, text] of texts) {
    if (typeof text === 'string' && languages.length > 1) {
      warnings.push({
        en: `${field} is in one language for everybody; the cohort has ${languages.length}.`,
        fr: `${field} est dans une seule langue pour tout le monde ; la cohorte en a ${languages.length}.`,
      });
    }
  }
  return warnings;
}
