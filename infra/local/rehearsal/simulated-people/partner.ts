import type { Page } from './page.ts';

const NAME = "(\\p{Lu}[\\p{L}'’-]*(?: (?:(?:de|du|des|van|von|der|den|le|la) )*(?:d’)?\\p{Lu}[\\p{L}'’-]*)+)";
const WITH = new RegExp(
  `(?:with|avec|accompany|accompagner|comme mentor|propose|do you see|voyez-vous) ${NAME}`,
  'u',
);

/** The other person a page is about, if it names one: "How is it going with Ada Lovelace?" */
export function partnerOn({ heading, lead }: Pick<Page, 'heading' | 'lead'>): string | undefined {
  return (WITH.exec(heading) ?? WITH.exec(lead))?.[1];
}
