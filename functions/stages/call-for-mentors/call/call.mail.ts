import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { mail as en } from '../../../locales/en/mail.ts';
import { mail as fr } from '../../../locales/fr/mail.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { type Block, facts, link, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type CallArgs = Participant &
  Form & { commitment: Commitment; extended?: boolean; notThisTimeUrl: string };

/** What taking part asks of a person. */
interface Commitment {
  trainingHours: number;
  /** Days between two meetings. */
  cadenceDays: number;
  weeks: number;
}

/** The two calls ask for the same things in other words: what taking part means comes first, then the form. */
export const mentorCallMail: Template<CallArgs> = {
  en: (a) => ({
    subject: 'Would you be a mentor?',
    preheader: `About an hour, ${en.cadence(a.commitment.cadenceDays)}, can change how somebody here grows. Are you in?`,
    title: 'Would you be a mentor?',
    body: [
      ...(a.extended
        ? [p('We still need mentors: so we ask you once more, and you can apply for some days yet.')]
        : []),
      p(
        'You have learned things here that no course teaches. We are looking for mentors who will share them with a colleague: listen, ask good questions, and open a door now and then.',
      ),
      p(
        'A mentor is neither a manager nor an assessor. You will never mentor anybody of your own reporting line, and you may decline a match.',
      ),
      ...commitmentEn(a.commitment),
      p('Taking part is voluntary. If you do not answer, we take it as a no, which is perfectly fine.'),
    ],
    why: `You receive this mail because HR invites you to be a mentor in ${a.cohortName}.`,
    ask: {
      button: 'Apply as a mentor',
      minutes: 6,
      otherwise: [link('Not this time', a.notThisTimeUrl), ': one press, and we do not remind you.'],
      readers: whoReads('mentorApplication').en,
      reminder: a.extended
        ? `We still need mentors, so the call stays open a little longer. If you can spare about an hour, ${en.cadence(a.commitment.cadenceDays)}, for a colleague, we would love to have you.`
        : `The call for mentors is still open. If you can spare about an hour, ${en.cadence(a.commitment.cadenceDays)}, for a colleague, we would love to have you; if not, there is nothing to do.`,
    },
  }),
  fr: (a) => ({
    subject: 'Et si vous deveniez mentor ?',
    preheader: `Environ une heure, ${fr.cadence(a.commitment.cadenceDays)}, peut changer le parcours d’une personne. En serez-vous ?`,
    title: 'Et si vous deveniez mentor ?',
    body: [
      ...(a.extended
        ? [
            p(
              'Il nous manque encore des mentors : nous vous posons donc la question une nouvelle fois, et vous avez encore quelques jours pour candidater.',
            ),
          ]
        : []),
      p(
        'Vous avez appris ici des choses qu’aucune formation n’enseigne. Nous cherchons des mentors pour les transmettre à une ou un collègue : écouter, poser les bonnes questions et, parfois, ouvrir une porte.',
      ),
      p(
        'Mentor, ce n’est ni diriger ni évaluer. Vous n’accompagnerez jamais une personne de votre ligne hiérarchique, et vous pourrez refuser une proposition de binôme.',
      ),
      ...commitmentFr(a.commitment),
      p(
        'La participation est volontaire. Sans réponse de votre part, nous comprendrons que c’est non, et c’est très bien ainsi.',
      ),
    ],
    why: `Vous recevez ce message parce que les RH vous proposent de devenir mentor dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Proposer ma candidature',
      minutes: 6,
      otherwise: [link('Pas cette fois', a.notThisTimeUrl), ' : un clic, et vous ne recevrez pas de rappel.'],
      readers: whoReads('mentorApplication').fr,
      reminder: a.extended
        ? `Il nous manque encore des mentors : l’appel reste ouvert un peu plus longtemps. Si vous pouvez consacrer environ une heure, ${fr.cadence(a.commitment.cadenceDays)}, à une ou un collègue, vous avez toute votre place.`
        : `L’appel à mentors est toujours ouvert. Si vous pouvez consacrer environ une heure, ${fr.cadence(a.commitment.cadenceDays)}, à une ou un collègue, rejoignez-nous ; sinon, vous n’avez rien à faire.`,
    },
  }),
};

export const menteeCallMail: Template<CallArgs> = {
  en: (a) => ({
    subject: 'Would you like a mentor?',
    preheader: 'Somebody who has been there, on your side. Tell us what you would like to work on.',
    title: 'A mentor for your next step',
    body: [
      ...(a.extended
        ? [p('There are still places: so we ask you once more, and you can apply for some days yet.')]
        : []),
      p(
        'Our mentors are getting ready. Would you like one of them beside you for a while: somebody experienced, outside your reporting line, who takes time for your questions?',
      ),
      p(
        'Tell us what you want to get better at. We look for the mentor who fits your goals; you then decide, and so does the mentor.',
      ),
      ...commitmentEn(a.commitment),
      p(
        'Taking part is voluntary. What you talk about stays between the two of you: it never reaches your manager or your appraisal.',
      ),
    ],
    why: `You receive this mail because HR invites you to apply for a mentor in ${a.cohortName}.`,
    ask: {
      button: 'Apply for a mentor',
      minutes: 7,
      otherwise: [link('Not this time', a.notThisTimeUrl), ': one press, and we do not remind you.'],
      readers: whoReads('menteeApplication').en,
      reminder: a.extended
        ? 'There are still places, so applications stay open a little longer. If you would like a mentor, this is the moment.'
        : 'There is still time to apply for a mentor. If it is not for you this time, there is nothing to do.',
    },
  }),
  fr: (a) => ({
    subject: 'Aimeriez-vous avoir un mentor ?',
    preheader: 'Une personne d’expérience à vos côtés. Dites-nous ce que vous aimeriez travailler.',
    title: 'Un mentor pour franchir une étape',
    body: [
      ...(a.extended
        ? [
            p(
              'Il reste des places : nous vous posons donc la question une nouvelle fois, et vous avez encore quelques jours pour candidater.',
            ),
          ]
        : []),
      p(
        'Nos mentors se préparent. Aimeriez-vous avancer un temps avec une personne d’expérience, hors de votre ligne hiérarchique, qui prend le temps de vos questions ?',
      ),
      p(
        'Dites-nous ce que vous souhaitez développer. Nous cherchons le mentor qui correspond à vos objectifs ; c’est ensuite à vous de décider, et au mentor aussi.',
      ),
      ...commitmentFr(a.commitment),
      p(
        'La participation est volontaire. Vos échanges restent entre vous deux : ils ne parviennent ni à votre responsable, ni à votre évaluation annuelle.',
      ),
    ],
    why: `Vous recevez ce message parce que les RH vous proposent de demander un mentor dans le programme ${a.cohortName}.`,
    ask: {
      button: 'Demander un mentor',
      minutes: 7,
      otherwise: [link('Pas cette fois', a.notThisTimeUrl), ' : un clic, et vous ne recevrez pas de rappel.'],
      readers: whoReads('menteeApplication').fr,
      reminder: a.extended
        ? 'Il reste des places : les candidatures restent ouvertes un peu plus longtemps. Si vous souhaitez un mentor, c’est le moment.'
        : 'Vous pouvez encore demander un mentor. Si ce n’est pas pour cette fois, vous n’avez rien à faire.',
    },
  }),
};

function commitmentEn({ trainingHours, cadenceDays, weeks }: Commitment): Block[] {
  return [
    facts(
      { label: 'You meet', value: `${en.cadence(cadenceDays)}, for about an hour` },
      { label: 'It lasts', value: en.months(weeks) },
      { label: 'To prepare', value: `${en.hours(trainingHours)} of training` },
    ),
  ];
}

function commitmentFr({ trainingHours, cadenceDays, weeks }: Commitment): Block[] {
  return [
    facts(
      { label: 'Vos rencontres', value: `${fr.cadence(cadenceDays)}, environ une heure` },
      { label: 'La durée', value: fr.months(weeks) },
      { label: 'La préparation', value: `${fr.hours(trainingHours)} de formation` },
    ),
  ];
}
