import { MOST_QUOTES } from '../../../evaluation/document/levels/quotes.ts';
import { judge } from '../../../evaluation/outcome.ts';
import { localised } from '../../../forms/questions/extra-questions.ts';
import type { Localised } from '../../../locales/locale.ts';
import { type Consequence, type Consequences, counted } from '../../consequence.ts';
import { groupName } from './group-name.ts';
import {
  figuresBrought,
  inUnit,
  type OutsideObjective,
  outsideObjectives,
  targetText,
} from './outside-figures.ts';
import { type QuotableComment, quotableComments } from './quotable-comments.ts';
import { authorsOf, chosenOf, groupsOf } from './quotes.ts';

/** Each figure against its target, how many comments are quoted and which are not, and that the report is then made. */
export const consequencesBeforeReport: Consequences = async ({ table, cohort, round, answers, now }) => {
  const at = round.decision?.at ?? now.toISOString();
  const figures = figuresBrought(cohort, { answers, at });
  const objectives = outsideObjectives(cohort);
  const chosen = chosenOf(await quotableComments(table, cohort), answers);
  return [
    ...objectives.map((objective) => ({ text: figureText(objective, figures[objective.id]) })),
    ...quotations(chosen, cohort.settings.anonymity.comments),
    { text: MADE },
    ...(objectives.length > 0 ? [{ text: UNTIL_THEN }] : []),
  ];
};

function figureText(objective: OutsideObjective, value: number | undefined): Localised {
  const { indicator, target } = objective;
  const name = localised(indicator.name);
  const wanted = targetText(objective);
  if (value === undefined)
    return {
      en: `${name.en}: nobody has brought it. The report says that it was not measured.`,
      fr: `${name.fr} : personne ne l’a apporté. Le bilan indique qu’il n’a pas été mesuré.`,
    };
  const brought = inUnit(value, objective);
  return judge({ kind: 'reported', value }, target, indicator, []).outcome === 'met'
    ? {
        en: `${name.en}: ${brought.en}. The target (${wanted.en}) is met.`,
        fr: `${name.fr} : ${brought.fr}. La cible (${wanted.fr}) est atteinte.`,
      }
    : {
        en: `${name.en}: ${brought.en}. The target (${wanted.en}) is missed.`,
        fr: `${name.fr} : ${brought.fr}. La cible (${wanted.fr}) n’est pas atteinte.`,
      };
}

function quotations(chosen: readonly QuotableComment[], fewestAuthors: number): Consequence[] {
  const groups = groupsOf(chosen);
  const shown = groups.filter(({ comments }) => authorsOf(comments) >= fewestAuthors);
  const tooFew = groups.filter((group) => group.comments.length > 0 && !shown.includes(group));
  return [
    { text: quotedText(shown.reduce((sum, { comments }) => sum + comments.length, 0)) },
    ...tooFew.map((group) => ({ text: tooFewText(groupName(group), group.comments.length, fewestAuthors) })),
  ];
}

const quotedText = (count: number): Localised =>
  counted(count, {
    none: { en: 'No comment is quoted.', fr: 'Aucun commentaire n’est cité.' },
    one: {
      en: 'One comment goes into the report, without a name.',
      fr: 'Un commentaire entre dans le bilan, sans nom.',
    },
    many: {
      en: `${count} comments go into the report, without names. Its pages show up to ${MOST_QUOTES} of a group, drawn by lot.`,
      fr: `${count} commentaires entrent dans le bilan, sans noms. Ses pages en montrent jusqu’à ${MOST_QUOTES} par groupe, tirés au sort.`,
    },
  });

const tooFewText = (group: Localised, count: number, fewestAuthors: number): Localised => ({
  en: `“${group.en}”: none is quoted. You ticked ${count}, and they come from fewer than ${fewestAuthors} people.`,
  fr: `« ${group.fr} » : aucun n’est cité. Vous en avez coché ${count}, qui viennent de moins de ${fewestAuthors} personnes.`,
});

const MADE: Localised = {
  en: 'The report is then made and sent, without waiting for the deadline. From then on nothing in it changes.',
  fr: 'Le bilan est alors établi et envoyé, sans attendre la date limite. Dès lors, plus rien n’y change.',
};

const UNTIL_THEN: Localised = {
  en: 'A figure that the API brings after your decision and before that replaces yours.',
  fr: 'Un chiffre apporté par l’API après votre décision et avant ce moment remplace le vôtre.',
};
