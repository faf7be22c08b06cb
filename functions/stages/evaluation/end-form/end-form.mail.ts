import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

export type EndFormArgs = Participant & Form & { side: Side; partnerName: string };

export const endFormMail: Template<EndFormArgs> = {
  en: (a) => ({
    subject: `Looking back: you and ${firstName(a.partnerName)}`,
    preheader: 'Your view decides what the next programme looks like.',
    title: 'What has it brought you?',
    body: [
      p(
        'Your mentoring with ',
        strong(a.partnerName),
        ' is coming to its end. What have you reached, what do you use in your work, and what should we do differently?',
      ),
      p(
        a.side === 'mentee'
          ? 'You also look once more at the six statements of the start, which shows you how far you have come.'
          : 'What mentors tell us counts as much as what mentees do: it is you who see how we can prepare and support you better.',
      ),
      p(
        'The form closes at the date below; then the report is made, and the programme ends. A last meeting to say goodbye is a good moment to look back together first.',
      ),
    ],
    why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
    ask: {
      button: 'Look back',
      minutes: a.side === 'mentee' ? 8 : 5,
      readers: whoReads('endForm').en,
      reminder:
        'Your look back is still missing. The evaluation is only as good as the number of people who answer, whatever they think.',
    },
  }),
  fr: (a) => ({
    subject: `Votre bilan de mentorat avec ${firstName(a.partnerName)}`,
    preheader: 'Votre avis décide de ce que sera le prochain programme.',
    title: 'Que vous a-t-il apporté ?',
    body: [
      p(
        'Votre mentorat avec ',
        strong(a.partnerName),
        ' touche à sa fin. Qu’avez-vous atteint, qu’utilisez-vous dans votre travail, et que devrions-nous faire autrement ?',
      ),
      p(
        a.side === 'mentee'
          ? 'Vous retrouverez aussi les six phrases du départ, pour mesurer le chemin parcouru.'
          : 'L’avis des mentors compte autant que celui des personnes accompagnées : c’est vous qui voyez comment mieux vous préparer et vous soutenir.',
      ),
      p(
        'Le formulaire se ferme à la date ci-dessous ; puis le bilan général est établi et le programme se termine. Une dernière rencontre est un bon moment pour faire d’abord le bilan à deux.',
      ),
    ],
    why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Faire mon bilan',
      minutes: a.side === 'mentee' ? 8 : 5,
      readers: whoReads('endForm').fr,
      reminder:
        'Il nous manque votre bilan. L’évaluation ne vaut que par le nombre de personnes qui répondent, quel que soit leur avis.',
    },
  }),
};
