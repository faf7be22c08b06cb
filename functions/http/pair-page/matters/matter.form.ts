import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Localised } from '../../../locales/locale.ts';
import type { PairMatter } from '../rooms/pair-rooms.ts';

interface MatterText {
  title: Localised;
  /** What happens, and what does not. */
  lead: (partner: string) => readonly Localised[];
  /** What HR would like to know. */
  asks: Localised;
}

const TEXTS: Readonly<Record<PairMatter, MatterText>> = {
  noAnswer: {
    title: { en: 'My partner does not answer', fr: 'Mon binôme ne répond pas' },
    lead: (partner) => [
      {
        en: `HR is told at once that ${partner} does not answer you, and is asked to find out why and to write to you.`,
        fr: `Les RH l’apprennent aussitôt\u00a0: ${partner} ne vous répond pas. Nous leur demandons de chercher pourquoi et de vous écrire.`,
      },
      {
        en: `Nothing else happens: your pair goes on, and we do not write to ${partner} about it.`,
        fr: `Rien d’autre ne se passe\u00a0: votre binôme continue, et nous n’écrivons rien à ${partner} à ce sujet.`,
      },
    ],
    asks: { en: 'What have you tried?', fr: 'Qu’avez-vous déjà essayé\u202f?' },
  },
  anotherPartner: {
    title: { en: 'I would like another partner', fr: 'Je souhaite changer de binôme' },
    lead: (partner) => [
      {
        en: 'It is nobody’s fault: some pairs do not fit. HR is told at once, and is asked to talk with you about another partner.',
        fr: 'Ce n’est la faute de personne\u00a0: certains binômes ne s’accordent pas. Les RH l’apprennent aussitôt, et nous leur demandons d’en parler avec vous.',
      },
      {
        en: `Your pair goes on for now: this ends nothing by itself. Your reason stays with HR, and we tell ${partner} nothing.`,
        fr: `Votre binôme continue pour le moment\u00a0: cette demande n’y met pas fin. Votre raison reste aux RH, et nous n’en disons rien à ${partner}.`,
      },
    ],
    asks: { en: 'Why, if you like', fr: 'Pourquoi, si vous voulez le dire' },
  },
  help: {
    title: { en: 'I need help', fr: 'J’ai besoin d’aide' },
    lead: (partner) => [
      {
        en: `Whatever it is about: HR is told at once, and is asked to get in touch with you in confidence. We tell ${partner} nothing.`,
        fr: `Quel que soit le sujet\u00a0: les RH l’apprennent aussitôt, et nous leur demandons de vous contacter en toute confidentialité. Nous n’en disons rien à ${partner}.`,
      },
    ],
    asks: { en: 'What is it about?', fr: 'De quoi s’agit-il\u202f?' },
  },
};

export const titleOfMatter = (matter: PairMatter): Localised => TEXTS[matter].title;

/** One of the two asks HR for something. The box keeps whatever posts forms as it finds them from asking for it. */
export function matterForm({ matter, partnerName }: { matter: PairMatter; partnerName: string }) {
  const { title, lead, asks } = TEXTS[matter];
  return defineForm({
    id: 'pairMatter',
    title,
    lead: lead(partnerName),
    readers: whoReads('pairMatter'),
    minutes: 1,
    sections: [
      {
        questions: [
          {
            kind: 'text',
            name: 'reason',
            label: asks,
            subject: { en: 'What you write to HR', fr: 'ce que vous écrivez aux RH' },
            maxLength: 600,
            multiline: true,
            optional: true,
          },
          {
            kind: 'consent',
            name: 'confirmed',
            label: { en: 'Yes, tell HR', fr: 'Oui, prévenir les RH' },
            missing: { en: 'Tick the box to tell HR', fr: 'Cochez la case pour prévenir les RH' },
          },
        ],
      },
    ],
    submitLabel: { en: 'Tell HR', fr: 'Prévenir les RH' },
    final: true,
  });
}
