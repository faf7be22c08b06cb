import { type Block, h2, list, p } from '../blocks.ts';
import type { Template } from '../letter.ts';
import { card } from '../partner-card.ts';

export const pairProposal: Template<'pairProposal'> = {
  en: (a) => ({
    subject: a.side === 'mentor' ? 'Meet the person you could mentor' : 'We think we have found your mentor',
    preheader: `${a.partner.name}: here is why we thought of you two. It is your choice.`,
    title: a.side === 'mentor' ? 'Somebody you could mentor' : 'A mentor for you',
    body: [
      p(
        a.side === 'mentor'
          ? 'We would like to suggest that you support this colleague:'
          : 'We would like to suggest this mentor to you:',
      ),
      card(a.partner),
      ...reasons('Why the two of you', a.reasons),
      p(
        'Say yes or no; the other person is asked as well. If either of you says no, we look for somebody else: no hard feelings, and nobody is told who declined. If we do not hear from you, we take nothing for granted and HR will get in touch.',
      ),
    ],
    why: `You receive this mail because you take part in ${a.cohortName}.`,
    ask: {
      button: 'Give my answer',
      minutes: 2,
      readers: `${a.partner.name} learns only whether the pair comes about. Your reason is read by HR alone.`,
      reminder: `You have not yet answered our suggestion to pair you with ${a.partner.name}. Whether it is a yes or a no, a short answer helps both of you.`,
    },
  }),
  fr: (a) => ({
    subject:
      a.side === 'mentor'
        ? 'Une personne que vous pourriez accompagner'
        : 'Nous pensons avoir trouvé votre mentor',
    preheader: `${a.partner.name} : voici pourquoi nous avons pensé à vous deux. À vous de choisir.`,
    title: a.side === 'mentor' ? 'Une personne à accompagner' : 'Un mentor pour vous',
    body: [
      p(
        a.side === 'mentor'
          ? 'Nous vous proposons d’accompagner cette personne :'
          : 'Nous vous proposons ce mentor :',
      ),
      card(a.partner),
      ...reasons('Pourquoi vous deux', a.reasons),
      p(
        'Dites oui ou non ; la question est aussi posée à l’autre personne. Si l’une des deux réponses est non, nous cherchons quelqu’un d’autre : sans rancune, et sans dire qui a refusé. Sans réponse de votre part, nous ne présumons de rien et les RH prendront contact avec vous.',
      ),
    ],
    why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
    ask: {
      button: 'Donner ma réponse',
      minutes: 2,
      readers: `${a.partner.name} saura seulement si le binôme se forme. Seules les RH lisent votre raison.`,
      reminder: `Vous n’avez pas encore répondu à notre proposition de binôme avec ${a.partner.name}. Que ce soit oui ou non, une courte réponse suffit.`,
    },
  }),
};

function reasons(title: string, given: string[]): Block[] {
  return given.length === 0 ? [] : [h2(title), list(...given)];
}
