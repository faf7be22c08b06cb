import type { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import type { Participant } from '../../../mail/args.ts';
import { type Block, type Figure, h2, list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import type { Achieved } from './what-was-achieved.ts';

export type ResultsArgs = Participant & {
  /** Somebody who was in a pair, or the manager of somebody who was. */
  reader: 'participant' | 'manager';
  achieved: Achieved;
  /** What leadership has decided; none where nothing stands. */
  choice?: LeadershipChoice;
  /** What the report recommends, a sentence each; of a decision with changes only. */
  changes: readonly string[];
};

const figuresOf = ({ achieved }: ResultsArgs): Block => {
  const figures: Figure[] = achieved.figures.map(({ label, value, note }) => ({ label, value, note }));
  return { type: 'figures', figures };
};

const objectivesOf = ({ achieved }: ResultsArgs, colon: string): Block =>
  list(...achieved.objectives.map(({ statement, verdict }) => [statement, colon, strong(verdict)]));

export const resultsMail: Template<ResultsArgs> = {
  en: (a) => ({
    subject: 'What came of the mentoring',
    preheader: 'What the cohort achieved, and what happens next.',
    title: 'What came of it',
    body: [
      p(
        a.reader === 'manager'
          ? 'Somebody in your team took part in this mentoring programme. The report is written, and you read here what came of it for the cohort as a whole. Nobody’s own answers are in it.'
          : 'You took part in this mentoring programme. The report is written, and you read here what came of it for the cohort as a whole. Nobody’s own answers are in it.',
      ),
      figuresOf(a),
      ...(a.achieved.isAnyAnswerTold
        ? []
        : [
            p(
              'Of what mentees said of their goals and of taking part again, nothing can be told: too few people answered for that to stay confidential.',
            ),
          ]),
      ...(a.achieved.objectives.length === 0
        ? [p('No objective had been fixed at launch, so that there is nothing to judge it by.')]
        : [h2('The objectives fixed at launch'), objectivesOf(a, ': ')]),
      h2('What happens next'),
      ...nextEn(a),
      p(
        a.reader === 'manager'
          ? 'Thank you for the time you gave your team for it.'
          : 'Thank you: without your time there would be nothing to tell.',
      ),
    ],
    why:
      a.reader === 'manager'
        ? `You receive this mail because somebody in your team took part in ${a.cohortName}.`
        : `You receive this mail because you took part in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Ce que le mentorat a apporté',
    preheader: 'Ce que la cohorte a obtenu, et la suite.',
    title: 'Ce qui en est ressorti',
    body: [
      p(
        a.reader === 'manager'
          ? 'Une personne de votre équipe a participé à ce programme de mentorat. Le bilan est fait : voici ce qui en ressort pour l’ensemble de la cohorte. Aucune réponse individuelle n’y figure.'
          : 'Vous avez participé à ce programme de mentorat. Le bilan est fait : voici ce qui en ressort pour l’ensemble de la cohorte. Aucune réponse individuelle n’y figure.',
      ),
      figuresOf(a),
      ...(a.achieved.isAnyAnswerTold
        ? []
        : [
            p(
              'De ce que les personnes accompagnées ont dit de leurs objectifs et de leur envie de recommencer, rien ne peut être affiché : trop peu de réponses pour que cela reste confidentiel.',
            ),
          ]),
      ...(a.achieved.objectives.length === 0
        ? [p('Aucun objectif n’avait été fixé au lancement : rien ne permet donc de juger.')]
        : [h2('Les objectifs fixés au lancement'), objectivesOf(a, ' : ')]),
      h2('Et maintenant'),
      ...nextFr(a),
      p(
        a.reader === 'manager'
          ? 'Merci du temps que vous avez laissé à votre équipe pour cela.'
          : 'Merci : sans le temps que vous y avez consacré, il n’y aurait rien à raconter.',
      ),
    ],
    why:
      a.reader === 'manager'
        ? `Vous recevez ce message parce qu’une personne de votre équipe a participé au programme ${a.cohortName}.`
        : `Vous recevez ce message parce que vous avez participé au programme ${a.cohortName}.`,
  }),
};

function nextEn({ choice, changes }: ResultsArgs): Block[] {
  switch (choice) {
    case 'continue':
      return [p('Leadership has decided to open the next cohort as before.')];
    case 'adjust':
      return [p('Leadership has decided to open the next cohort with these changes:'), list(...changes)];
    case 'discuss':
      return [
        p('Leadership wants to talk with HR about the report first. How it goes on is not decided yet.'),
      ];
    case undefined:
      return [p('Nothing has been decided yet about how it goes on.')];
  }
}

function nextFr({ choice, changes }: ResultsArgs): Block[] {
  switch (choice) {
    case 'continue':
      return [p('La direction a décidé d’ouvrir la prochaine cohorte à l’identique.')];
    case 'adjust':
      return [
        p('La direction a décidé d’ouvrir la prochaine cohorte avec ces changements :'),
        list(...changes),
      ];
    case 'discuss':
      return [
        p('La direction souhaite d’abord parler du bilan avec les RH. La suite n’est pas encore décidée.'),
      ];
    case undefined:
      return [p('Rien n’est encore décidé pour la suite.')];
  }
}
