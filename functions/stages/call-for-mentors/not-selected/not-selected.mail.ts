import type { Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

/** A refusal says no in its second sentence, gives no reason that could hurt, and promises nothing. */
export const mentorNotSelectedMail: Template<Participant> = {
  en: (a) => ({
    subject: 'Your application as a mentor',
    preheader: 'Thank you for offering your time. Here is our answer.',
    title: 'Thank you for offering your time',
    body: [
      p('Thank you for applying as a mentor. This time we cannot give you a place.'),
      p(
        'It says nothing about your experience: we choose a group whose skills and sites fit those who look for a mentor. Your offer means a lot to us, and you are welcome to apply again to the next programme.',
      ),
      p('Your application is used for nothing else.'),
    ],
    why: `You receive this mail because you applied as a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre candidature de mentor',
    preheader: 'Merci d’avoir proposé votre temps. Voici notre réponse.',
    title: 'Merci d’avoir proposé votre temps',
    body: [
      p('Merci pour votre candidature de mentor. Cette fois, nous ne pouvons pas vous donner une place.'),
      p(
        'Cela ne dit rien de votre expérience : nous composons un groupe dont les compétences et les sites répondent aux attentes des personnes qui cherchent un mentor. Votre proposition compte pour nous, et votre candidature au prochain programme sera la bienvenue.',
      ),
      p('Votre candidature ne sert à rien d’autre.'),
    ],
    why: `Vous recevez ce message parce que vous avez proposé d’être mentor dans le programme ${a.cohortName}.`,
  }),
};

export const menteeNotSelectedMail: Template<Participant> = {
  en: (a) => ({
    subject: 'Your application for a mentor',
    preheader: 'Thank you for applying. Here is our answer.',
    title: 'Thank you for applying',
    body: [
      p(
        'Thank you for telling us what you want to work on. This time we cannot offer you a place in the programme.',
      ),
      p(
        'We know this is not what you hoped for. There were more applications than mentors could take on well, and this is no judgement of you. You are welcome to apply again to the next programme.',
      ),
      p(
        'There are other ways to grow: reply to this mail if you would like to talk about them. Your application is used for nothing else.',
      ),
    ],
    why: `You receive this mail because you applied for a mentor in ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Votre demande de mentor',
    preheader: 'Merci pour votre candidature. Voici notre réponse.',
    title: 'Merci pour votre candidature',
    body: [
      p(
        'Merci de nous avoir confié ce que vous souhaitez travailler. Cette fois, nous ne pouvons pas vous proposer de place dans le programme.',
      ),
      p(
        'Nous savons que vous espériez une autre réponse. Les candidatures dépassaient ce que les mentors peuvent bien accompagner ; ce n’est pas un jugement sur vous. Votre candidature au prochain programme sera la bienvenue.',
      ),
      p(
        'Il existe d’autres façons de progresser : répondez à ce message si vous souhaitez en parler. Votre candidature ne sert à rien d’autre.',
      ),
    ],
    why: `Vous recevez ce message parce que vous avez demandé un mentor dans le programme ${a.cohortName}.`,
  }),
};
