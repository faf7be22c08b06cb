import type { Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { pairEntry } from '../../../mail/calendar-entry.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';
import { CALLED_OFF, type CalledOff } from '../../pair-matters/meetings/called-off-with-pair.ts';

export type PairPausedArgs = Participant & CalledOff & { partnerName: string };

/** It says what has changed, and nobody's name but the partner's: who manages whom the two know themselves. */
const words: Template<PairPausedArgs> = {
  en: (a) => ({
    subject: `Your pair with ${firstName(a.partnerName)} is paused`,
    preheader: 'Nobody has done anything wrong. Here is what comes next.',
    title: 'Your pair is paused',
    body: [
      p(
        'Who reports to whom in the company has changed, and by it your pair with ',
        strong(a.partnerName),
        ' lies in one reporting line. A mentoring pair never does, so that both can speak freely: please pause your meetings for now.',
      ),
      p(
        'HR knows, and decides how to go on. We write to you as soon as it has, and at the latest when the programme ends. Until then you get no forms or reminders about this pair.',
      ),
      ...(a.calledOff ? [p(CALLED_OFF.en)] : []),
      p('What you have talked about stays between the two of you, and nobody has done anything wrong.'),
    ],
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.partnerName, 'en') }),
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: `Votre binôme avec ${firstName(a.partnerName)} est en pause`,
    preheader: 'Personne n’a rien à se reprocher. Voici la suite.',
    title: 'Votre binôme est en pause',
    body: [
      p(
        'Les rattachements hiérarchiques ont changé dans l’entreprise, et votre binôme avec ',
        strong(a.partnerName),
        ' se trouve désormais dans une même ligne hiérarchique. Ce n’est jamais le cas d’un binôme de mentorat, pour que chaque personne y parle librement : merci de suspendre vos rencontres pour le moment.',
      ),
      p(
        'Les RH le savent et décident de la suite. Nous vous écrirons dès que ce sera fait, et au plus tard à la fin du programme. D’ici là, vous ne recevez ni formulaire ni rappel au sujet de ce binôme.',
      ),
      ...(a.calledOff ? [p(CALLED_OFF.fr)] : []),
      p('Ce que vous vous êtes dit reste entre vous, et personne n’a rien à se reprocher.'),
    ],
    ...(a.calledOff && { invitation: pairEntry('CANCEL', a.calledOff, a.partnerName, 'fr') }),
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
  }),
};

export const pairPaused = defineDirectMail('pairPaused', words);
