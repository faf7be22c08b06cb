import type { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import { longMoment } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { type Block, button, list, p, paragraphs, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type LeadershipDecidedArgs = Addressed & {
  /** The leader who decided. */
  decidedBy: string;
  choice: LeadershipChoice;
  /** What the report recommends, a sentence each; of a decision with changes only. */
  changes: readonly string[];
  note?: string;
  /** Who had decided before, where this replaces a decision. */
  replaces?: string;
  /** When participants and their managers are told, and it can no more be changed; not set before closure. */
  toldAt?: string;
  /** Whether participants and their managers are told at all. */
  isTold: boolean;
  reportUrl: string;
};

/** What the leader wrote, as a quotation. */
function noteOf({ note, decidedBy }: LeadershipDecidedArgs, introduction: string): Block[] {
  if (note === undefined) return [];
  return [p(introduction), { type: 'quote', paragraphs: paragraphs(note), by: decidedBy }];
}

const WORDS_EN: Record<LeadershipChoice, string> = {
  continue: 'The decision: open the next cohort as before.',
  adjust: 'The decision: open the next cohort with the changes that the report recommends.',
  discuss: 'Before anything is decided, leadership wants to talk with you about how to go on.',
};
const WORDS_FR: Record<LeadershipChoice, string> = {
  continue: 'La décision : ouvrir la prochaine cohorte à l’identique.',
  adjust: 'La décision : ouvrir la prochaine cohorte avec les changements que le bilan recommande.',
  discuss: 'Avant toute décision, la direction souhaite parler avec vous de la suite.',
};

const words: Template<LeadershipDecidedArgs> = {
  en: (a) => ({
    subject: a.choice === 'discuss' ? 'Leadership wants to talk with you' : 'Leadership has decided',
    preheader: `${a.decidedBy} has answered the report on the cohort.`,
    title: `${a.decidedBy} has answered the report`,
    body: [
      p(strong(WORDS_EN[a.choice])),
      ...(a.changes.length > 0 ? [list(...a.changes)] : []),
      ...noteOf(a, 'To you they write (nobody but HR reads this):'),
      ...(a.replaces === undefined ? [] : [p(`This replaces what ${a.replaces} had decided before.`)]),
      p(
        a.isTold
          ? a.toldAt === undefined
            ? 'Participants and their managers read the decision in the mail about the results, after the cohort has closed. Until then leadership can change it.'
            : `Participants and their managers read the decision in the mail about the results, on ${longMoment(a.toldAt, a.timeZone, 'en')}. Until then leadership can change it.`
          : 'There is no mail about the results in this cohort: nobody else is told of the decision.',
      ),
      button('See the report', a.reportUrl),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: a.choice === 'discuss' ? 'La direction souhaite vous parler' : 'La direction a décidé',
    preheader: `${a.decidedBy} a répondu au bilan de la cohorte.`,
    title: `La réponse au bilan : ${a.decidedBy}`,
    body: [
      p(strong(WORDS_FR[a.choice])),
      ...(a.changes.length > 0 ? [list(...a.changes)] : []),
      ...noteOf(a, 'Voici ce qui vous est écrit (seules les RH le lisent) :'),
      ...(a.replaces === undefined
        ? []
        : [p(`Cette décision remplace celle prise auparavant par ${a.replaces}.`)]),
      p(
        a.isTold
          ? a.toldAt === undefined
            ? 'Mentors, personnes accompagnées et responsables liront la décision dans le message sur les résultats, une fois la cohorte close. D’ici là, la direction peut la modifier.'
            : `Mentors, personnes accompagnées et responsables liront la décision dans le message sur les résultats, le ${longMoment(a.toldAt, a.timeZone, 'fr')}. D’ici là, la direction peut la modifier.`
          : 'Cette cohorte n’a pas de message sur les résultats : personne d’autre n’est informé de la décision.',
      ),
      button('Voir le bilan', a.reportUrl),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const leadershipDecided = defineDirectMail('leadershipDecided', words);
