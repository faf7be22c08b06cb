import type { Partner, ReachablePartner } from './args.ts';
import type { Block } from './blocks.ts';

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
