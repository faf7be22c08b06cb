import type { Locale } from '../locales/locale.ts';
import type { TrainingAhead } from './args.ts';
import { type Block, link, p, paragraphs } from './blocks.ts';
import { mailWords } from './words.ts';

/** What a mentee is asked to do before the first meeting; nothing where the cohort has no training for them. */
export function menteeTraining(training: TrainingAhead | undefined, locale: Locale): Block[] {
  if (training === undefined) return [];
  const { ahead, open } = mailWords[locale].training;
  const material = training.materialUrl === undefined ? [] : [' ', link(open, training.materialUrl), '.'];
  return [p(ahead(training.hours), ...material), ...paragraphs(training.note ?? '').map((text) => p(text))];
}
