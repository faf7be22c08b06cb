import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { mail as en } from '../../../locales/en/mail.ts';
import { mail as fr } from '../../../locales/fr/mail.ts';
import type { Locale } from '../../../locales/locale.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Form, Participant } from '../../../mail/args.ts';
import { type Block, button, h2, list, note, p, paragraphs, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { selfViewMail } from '../self-view/self-view.mail.ts';

export type AgreementArgs = Participant &
  Form & {
    side: Side;
    /** Of a mentor of several mentees, all: they are asked in one mail. */
    partnerNames: string[];
    cadenceDays: number;
    /** The six questions of the start, where they are not answered yet. */
    selfViewUrl?: string | undefined;
    /** What HR has written for them. */
    selfViewExtra?: string | undefined;
  };

export const agreementMail: Template<AgreementArgs> = {
  en: (a) => {
    const names = nameList(a.partnerNames, 'en');
    const isOne = a.partnerNames.length === 1;
    return {
      subject: `Your agreement with ${nameList(a.partnerNames.map(firstName), 'en')}`,
      preheader: `A few points to settle with ${names}, best in your first meeting.`,
      title: 'Agree on how you work together',
      body: [
        p(
          'Pairs that say aloud what they expect of each other go further. In your first meeting with ',
          ...(isOne ? [strong(names)] : ['each of them, ', strong(names)]),
          ', settle a few points, then note them down:',
        ),
        list(
          'what you want to have reached, by when, and how you will know',
          `how often you meet: we suggest ${en.cadence(a.cadenceDays)}`,
          'what stays between you',
          'what you do if it does not work out',
        ),
        p(
          'It is your working paper, not a contract. One of you fills in the form for both: it becomes the plan on the page of your pair, where either of you can change it until the programme ends.',
        ),
      ],
      why: `You receive this mail because you are in a pair in ${a.cohortName}.`,
      ask: {
        button: 'Write our agreement',
        minutes: 10,
        besides: selfView(a, 'en'),
        readers: whoReads('agreement').en,
        reminder: isOne
          ? `Have you and ${names} agreed on how you want to work together? A few lines are enough; if you have not met yet, it is a good reason to.`
          : `Have you agreed with ${names}, with each of them, on how you want to work together? A few lines are enough; if you have not met yet, it is a good reason to.`,
      },
    };
  },
  fr: (a) => {
    const names = nameList(a.partnerNames, 'fr');
    const isOne = a.partnerNames.length === 1;
    return {
      subject: `Votre accord avec ${nameList(a.partnerNames.map(firstName), 'fr')}`,
      preheader: `Quelques points à fixer avec ${names}, de préférence à votre première rencontre.`,
      title: 'Fixer votre façon de travailler',
      body: [
        p(
          'Un binôme qui se dit ce qu’il attend va plus loin. ',
          ...(isOne
            ? ['À votre première rencontre avec ', strong(names)]
            : ['À votre première rencontre avec chaque personne, ', strong(names)]),
          ', fixez quelques points, puis notez-les :',
        ),
        list(
          'ce que vous voulez avoir atteint, pour quand, et à quoi vous le verrez',
          `le rythme de vos rencontres : nous suggérons ${fr.cadence(a.cadenceDays)}`,
          'ce qui reste entre vous',
          'ce que vous faites si cela ne fonctionne pas',
        ),
        p(
          'C’est votre document de travail, pas un contrat. Une seule personne remplit le formulaire pour le binôme : il devient le plan de la page de votre binôme, que chaque personne peut modifier jusqu’à la fin du programme.',
        ),
      ],
      why: `Vous recevez ce message parce que vous formez un binôme dans le programme ${a.cohortName}.`,
      ask: {
        button: 'Écrire notre accord',
        minutes: 10,
        besides: selfView(a, 'fr'),
        readers: whoReads('agreement').fr,
        reminder: isOne
          ? `Avez-vous fixé avec ${names} votre façon de travailler ? Quelques lignes suffisent ; si la première rencontre n’a pas encore eu lieu, c’est une bonne occasion.`
          : `Avez-vous fixé avec ${names}, avec chaque personne, votre façon de travailler ? Quelques lignes suffisent ; si la première rencontre n’a pas encore eu lieu, c’est une bonne occasion.`,
      },
    };
  },
};

/** The same as the mail of its own says, for those who get none. */
function selfView({ selfViewUrl, selfViewExtra, ...a }: AgreementArgs, locale: Locale): Block[] {
  if (selfViewUrl === undefined) return [];
  const { title, body, ask } = selfViewMail[locale]({ ...a, formUrl: selfViewUrl });
  const isReminder = a.reminder > 0;
  return [
    h2(title),
    ...(isReminder ? [p(ask.reminder)] : body),
    ...paragraphs(selfViewExtra ?? '').map((text) => p(text)),
    button(ask.button, selfViewUrl),
    note(ask.readers),
  ];
}
