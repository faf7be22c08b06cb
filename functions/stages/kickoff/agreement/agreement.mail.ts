import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { mail as en } from '../../../locales/en/mail.ts';
import { mail as fr } from '../../../locales/fr/mail.ts';
import type { Form, Participant, ReachablePartner } from '../../../mail/args.ts';
import { list, p, strong } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';

export type AgreementArgs = Participant &
  Form & { side: Side; partner: ReachablePartner; cadenceDays: number };

export const agreementMail: Template<AgreementArgs> = {
  en: (a) => ({
    subject: `Your agreement with ${firstName(a.partner.name)}`,
    preheader: `A few points to settle with ${a.partner.name}, best in your first meeting.`,
    title: 'Agree on how you work together',
    body: [
      p(
        'Pairs that say aloud what they expect of each other go further. In your first meeting with ',
        strong(a.partner.name),
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
      readers: whoReads('agreement').en,
      reminder: `Have you and ${a.partner.name} agreed on how you want to work together? A few lines are enough; if you have not met yet, it is a good reason to.`,
    },
  }),
  fr: (a) => ({
    subject: `Votre accord avec ${firstName(a.partner.name)}`,
    preheader: `Quelques points à fixer avec ${a.partner.name}, de préférence à votre première rencontre.`,
    title: 'Fixer votre façon de travailler',
    body: [
      p(
        'Un binôme qui se dit ce qu’il attend va plus loin. À votre première rencontre avec ',
        strong(a.partner.name),
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
      readers: whoReads('agreement').fr,
      reminder: `Avez-vous fixé avec ${a.partner.name} votre façon de travailler ? Quelques lignes suffisent ; si la première rencontre n’a pas encore eu lieu, c’est une bonne occasion.`,
    },
  }),
};
