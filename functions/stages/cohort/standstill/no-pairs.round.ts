import { defineRound } from '../../round-definition.ts';
import { aboutStandstill } from './about-standstill.ts';

export const noPairs = defineRound({
  kind: 'noPairs',
  name: { en: 'Your decision without a pair', fr: 'Votre décision, faute de binôme' },
  ...aboutStandstill('noPairs'),
});
