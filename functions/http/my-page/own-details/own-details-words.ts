import type { Locale } from '../../../locales/locale.ts';
import type { NotAsked } from '../../../stages/own-correction/ask-for-address.ts';

interface OwnDetailsWords {
  title: string;
  /** The way here. */
  correct: string;
  lead: string;
  /** Of whoever takes part in several. */
  ofOne: (cohort: string) => string;
  /** Once they have corrected it. */
  nameDone: string;
  now: (email: string) => string;
  asked: string;
  askedLead: (email: string, until: string) => string;
  /** Our mail to the new address came back. */
  cameBack: (email: string) => string;
  stopped: string;
  stoppedLead: string;
  wrongName: string;
  wrongAddress: string;
  notAsked: Record<NotAsked, string>;
}

/** The words of the room in which somebody corrects their name or address. */
export const ownDetailsWords: Readonly<Record<Locale, OwnDetailsWords>> = {
  en: {
    title: 'My name and address',
    correct: 'Correct my name or address',
    lead: 'What you correct here holds in this programme: if a later file of HR’s says otherwise, HR sees that it is your own word, and yours is kept unless HR decides otherwise.',
    ofOne: (cohort) => `It is about ${cohort} alone: your other programmes have pages of their own for it.`,
    nameDone: 'Your name is corrected: mails and pages use it from now on.',
    now: (email) => `Our mails go to ${email}.`,
    asked: 'A new address is to be confirmed',
    askedLead: (email, until) =>
      `A mail to ${email} asks whether it is yours. You can confirm it from there until ${until}. Until then our mails go to the address of before, which was told.`,
    cameBack: (email) => `Our mail to ${email} came back. Is the address right?`,
    stopped: 'The new address was stopped',
    stoppedLead: 'From the address of before we were told that the new one is not wanted.',
    wrongName: 'Enter your name as one line of plain text',
    wrongAddress: 'Enter a mail address, such as name@example.com',
    notAsked: {
      own: 'Our mails go to this address already: enter another one',
      taken: 'This address cannot be used here: enter another one, or ask HR',
      unreachable: 'Mail to this address came back before: enter another one',
      tooMany: 'You can ask for no more than three addresses a day: try again tomorrow',
    },
  },
  fr: {
    title: 'Mon nom et mon adresse',
    correct: 'Corriger mon nom ou mon adresse',
    lead: 'Ce que vous corrigez ici vaut pour ce programme\u00a0: si un fichier ultérieur des RH indique autre chose, elles voient que cela vient de vous, et votre correction est gardée, sauf si les RH en décident autrement.',
    ofOne: (cohort) =>
      `Cela concerne uniquement ${cohort}\u00a0: vos autres programmes ont leur propre page pour cela.`,
    nameDone: 'Votre nom est corrigé\u00a0: les mails et les pages l’utilisent désormais.',
    now: (email) => `Nos mails partent à ${email}.`,
    asked: 'Une nouvelle adresse est à confirmer',
    askedLead: (email, until) =>
      `Un mail envoyé à ${email} demande si c’est la vôtre. Vous pouvez la confirmer depuis ce mail jusqu’au ${until}. D’ici là, nos mails partent à l’adresse précédente, qui en a été informée.`,
    cameBack: (email) => `Notre mail à ${email} est revenu. L’adresse est-elle exacte\u202f?`,
    stopped: 'La nouvelle adresse a été refusée',
    stoppedLead: 'Depuis l’adresse précédente, on nous a dit que la nouvelle n’est pas souhaitée.',
    wrongName: 'Indiquez votre nom en une ligne de texte simple',
    wrongAddress: 'Indiquez une adresse mail, comme nom@exemple.fr',
    notAsked: {
      own: 'Nos mails partent déjà à cette adresse\u00a0: indiquez-en une autre',
      taken: 'Cette adresse ne peut pas être utilisée ici\u00a0: indiquez-en une autre, ou demandez aux RH',
      unreachable: 'Un mail à cette adresse est déjà revenu\u00a0: indiquez-en une autre',
      tooMany: 'Vous ne pouvez pas demander plus de trois adresses par jour\u00a0: réessayez demain',
    },
  },
};
