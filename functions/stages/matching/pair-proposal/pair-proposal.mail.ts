import type { Side } from '../../../definition/side.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Locale } from '../../../locales/locale.ts';
import { nameList } from '../../../locales/name-list.ts';
import type { Form, Participant, Partner } from '../../../mail/args.ts';
import { type Block, h2, list, p } from '../../../mail/blocks.ts';
import { firstName } from '../../../mail/first-name.ts';
import type { Template } from '../../../mail/letter.ts';
import { introduction } from '../../../mail/partner-card.ts';

/** `atStake`: partners of the reader's whose pair may end by it. */
export type PairProposalArgs = Participant &
  Form & { side: Side; partner: Partner; reasons: string[]; atStake?: string[] };

export const pairProposalMail: Template<PairProposalArgs> = {
  en: (a) => ({
    subject:
      a.side === 'mentor'
        ? `Would you mentor ${firstName(a.partner.name)}?`
        : `A mentor for you: ${firstName(a.partner.name)}`,
    preheader: `${a.partner.name}: here is why we thought of you two. It is your choice.`,
    title: a.side === 'mentor' ? 'Somebody you could mentor' : 'A mentor for you',
    body: [
      p(
        a.side === 'mentor'
          ? 'We would like to suggest that you support this colleague:'
          : 'We would like to suggest this mentor to you:',
      ),
      ...introduction(a.partner, a.side, 'en'),
      ...reasons('Why the two of you', a.reasons),
      ...change(a, 'en'),
      p(
        a.atStake?.length
          ? `Say yes or no; the other person is asked as well. If either of you says no, ${a.side === 'mentee' ? 'everything stays as it is' : 'this pair does not come about'}: no hard feelings, and nobody is told who declined. If we do not hear from you, we take nothing for granted, and HR may get in touch.`
          : 'Say yes or no; the other person is asked as well. If either of you says no, we look for somebody else: no hard feelings, and nobody is told who declined. If we do not hear from you, we take nothing for granted, and HR may get in touch.',
      ),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
    ask: {
      button: 'Give my answer',
      minutes: 2,
      readers: whoReads('pairProposal').en,
      reminder: `You have not yet answered our suggestion to pair you with ${a.partner.name}. Whether it is a yes or a no, a short answer helps both of you.`,
    },
  }),
  fr: (a) => ({
    subject:
      a.side === 'mentor'
        ? `Une personne à accompagner : ${firstName(a.partner.name)}`
        : `Un mentor pour vous : ${firstName(a.partner.name)}`,
    preheader: `${a.partner.name} : voici pourquoi nous avons pensé à vous deux. À vous de choisir.`,
    title: a.side === 'mentor' ? 'Une personne à accompagner' : 'Un mentor pour vous',
    body: [
      p(
        a.side === 'mentor'
          ? 'Nous vous proposons d’accompagner cette personne :'
          : 'Nous vous proposons ce mentor :',
      ),
      ...introduction(a.partner, a.side, 'fr'),
      ...reasons('Pourquoi vous deux', a.reasons),
      ...change(a, 'fr'),
      p(
        a.atStake?.length
          ? `Dites oui ou non ; la question est aussi posée à l’autre personne. Si l’une des deux réponses est non, ${a.side === 'mentee' ? 'rien ne change' : 'ce binôme ne se fait pas'} : sans rancune, et sans dire qui a refusé. Sans réponse de votre part, nous ne présumons de rien, et les RH pourront prendre contact avec vous.`
          : 'Dites oui ou non ; la question est aussi posée à l’autre personne. Si l’une des deux réponses est non, nous cherchons quelqu’un d’autre : sans rancune, et sans dire qui a refusé. Sans réponse de votre part, nous ne présumons de rien, et les RH pourront prendre contact avec vous.',
      ),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner ma réponse',
      minutes: 2,
      readers: whoReads('pairProposal').fr,
      reminder: `Vous n’avez pas encore répondu à notre proposition de binôme avec ${a.partner.name}. Que ce soit oui ou non, une courte réponse suffit.`,
    },
  }),
};

/** That the reader has somebody already, and what becomes of that pair. */
function change({ side, atStake = [] }: PairProposalArgs, locale: Locale): Block[] {
  if (atStake.length === 0) return [];
  const names = nameList(atStake, locale);
  return [h2(CHANGE[locale].title), p(CHANGE[locale][side](names))];
}

const CHANGE = {
  en: {
    title: 'What about your present pair?',
    mentee: (names: string) =>
      `You have a mentor: ${names}. HR suggests a change, and you are free to say no. Your present pair ends only if you and the new mentor both say yes; until then it goes on.`,
    mentor: (names: string) =>
      `HR suggests another mentor to ${names}, whom you support now. Your present pair goes on unless that change is accepted on both sides; if it goes on and you have no second place, the pair suggested here does not come about.`,
  },
  fr: {
    title: 'Et votre binôme actuel ?',
    mentee: (names: string) =>
      `Vous avez un mentor : ${names}. Les RH proposent un changement, que vous pouvez refuser librement. Votre binôme actuel ne prend fin que si vous et le nouveau mentor acceptez ; d’ici là, il continue.`,
    mentor: (names: string) =>
      `Les RH proposent un autre mentor à ${names}, que vous accompagnez aujourd’hui. Votre binôme actuel continue, sauf si ce changement est accepté des deux côtés ; s’il continue et que vous n’avez pas d’autre place, le binôme proposé ici ne se fera pas.`,
  },
};

function reasons(title: string, given: string[]): Block[] {
  return given.length === 0 ? [] : [h2(title), list(...given)];
}
