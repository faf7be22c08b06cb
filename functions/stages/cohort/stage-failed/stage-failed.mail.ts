import type { Stage } from '../../../definition/stage-names.ts';
import type { Addressed } from '../../../mail/args.ts';
import { button, list, p, strong } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

export type StageFailedArgs = Addressed & { stage: Stage; boardUrl: string };

const STAGES_EN: Record<Stage, string> = {
  callForMentors: 'call for mentors and mentees',
  matching: 'matching',
  kickoff: 'kickoff',
  checkIns: 'check-ins',
  evaluation: 'evaluation',
};
const STAGES_FR: Record<Stage, string> = {
  callForMentors: 'appel à mentors et demandes',
  matching: 'formation des binômes',
  kickoff: 'lancement',
  checkIns: 'suivi des binômes',
  evaluation: 'évaluation',
};

const words: Template<StageFailedArgs> = {
  en: (a) => ({
    subject: 'The cohort has halted and waits for you',
    preheader: 'A technical fault. Nothing is lost; you decide how it goes on.',
    title: 'The cohort has halted',
    body: [
      p(
        'A technical fault has halted the cohort at this stage: ',
        strong(STAGES_EN[a.stage]),
        '. Nothing is lost: every answer and every decision is kept.',
      ),
      p('You can:'),
      list(
        'try the stage again: what was done is not done twice, and no mail goes out a second time',
        'stop the cohort: everybody taking part is told',
      ),
      button('Open the board', a.boardUrl),
      p('If it fails again, please show this mail to the team that runs the service.'),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'La cohorte s’est arrêtée et vous attend',
    preheader: 'Un incident technique. Rien n’est perdu ; vous décidez de la suite.',
    title: 'La cohorte s’est arrêtée',
    body: [
      p(
        'Un incident technique a arrêté la cohorte à cette étape : ',
        strong(STAGES_FR[a.stage]),
        '. Rien n’est perdu : chaque réponse et chaque décision est conservée.',
      ),
      p('Vous pouvez :'),
      list(
        'relancer l’étape : ce qui est fait n’est pas refait, et aucun mail ne part deux fois',
        'arrêter la cohorte : toutes les personnes qui participent sont prévenues',
      ),
      button('Ouvrir le tableau de bord', a.boardUrl),
      p('Si l’incident se répète, montrez ce message à l’équipe qui exploite le service.'),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
  }),
};

export const stageFailed = defineDirectMail('stageFailed', words);
