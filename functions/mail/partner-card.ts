import type { Side } from '../definition/side.ts';
import type { Locale } from '../locales/locale.ts';
import type { Partner, ReachablePartner } from './args.ts';
import { type Block, p, paragraphs } from './blocks.ts';
import { mailWords } from './words.ts';

/** The partner as a card; with the address where the two are meant to write to each other. */
export function card(partner: Partner | ReachablePartner): Block {
  const where = [partner.department, partner.site].filter((part) => part !== undefined && part !== '');
  return {
    type: 'person',
    name: partner.name,
    lines: [...(partner.jobTitle ? [partner.jobTitle] : []), ...(where.length > 0 ? [where.join(', ')] : [])],
    email: 'email' in partner ? partner.email : undefined,
  };
}

/** The card, and what the partner wrote of their goal when they applied. @param side of whoever reads it */
export function introduction(partner: Partner | ReachablePartner, side: Side, locale: Locale): Block[] {
  const { ownWords } = partner;
  if (ownWords === undefined) return [card(partner)];
  return [
    card(partner),
    p(mailWords[locale].ownWords[side]),
    { type: 'quote', paragraphs: paragraphs(ownWords) },
  ];
}
