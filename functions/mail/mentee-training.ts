import { mail as en } from '../locales/en/mail.ts';
import { mail as fr } from '../locales/fr/mail.ts';
import type { Locale } from '../locales/locale.ts';
import type { TrainingAhead } from './args.ts';
import { type Block, link, p, paragraphs } from './blocks.ts';

const WORDS: Record<Locale, { ask: (hours: number) => string; open: string }> = {
  en: {
    ask: (hours) => `Before you meet, please take the training: ${en.hours(hours)}.`,
    open: 'Open the training',
  },
  fr: {
    ask: (hours) => `Avant votre première rencontre, merci de suivre la formation : ${fr.hours(hours)}.`,
    open: 'Ouvrir la formation',
  },
};

/** What a mentee is asked to do before the first meeting; nothing where the cohort has no training for them. */
export function menteeTraining(training: TrainingAhead | undefined, locale: Locale): Block[] {
  if (training === undefined) return [];
  const { ask, open } = WORDS[locale];
  const material = training.materialUrl === undefined ? [] : [' ', link(open, training.materialUrl), '.'];
  return [p(ask(training.hours), ...material), ...paragraphs(training.note ?? '').map((text) => p(text))];
}
