import { isTaken, type Pair } from '../../../pairs/pair.ts';
import { namesOf } from '../../../people/names.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { newLink } from '../../../web/link.ts';
import { linkPath } from '../../../web/link-routes.ts';
import { inLanguage } from '../../../web/view-language.ts';
import { type MyPart, myPart } from '../my-part.ts';
import type { MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { homeWords } from './home-words.ts';

/** By this a press says which pair's page is to be opened. */
const PAIR_FIELD = 'pair';

/** A way to the page of each pair that is not over. */
export function MyPairs({ visit, part }: { visit: MyVisit; part: MyPart }) {
  const { locale } = visit.visitor;
  const nameOf = namesOf(part.people, locale);
  const pairs = pairsWithPage(part, visit.person.id);
  if (pairs.length === 0) return null;
  return (
    <div class="actions">
      {pairs.map(({ pairId, partnerId }) => (
        <PostButton tone="secondary" action={roomHref(visit, '')} fields={{ [PAIR_FIELD]: pairId }}>
          {homeWords[locale].pairPage(nameOf(partnerId))}
        </PostButton>
      ))}
    </div>
  );
}

/**
 * A fresh link to the page of the pair that a press means, as a mail about it would have.
 *
 * @returns undefined where none is meant, or it is not one of theirs
 */
export async function linkToPair(
  { table, cohort, person, visitor, now }: MyVisit,
  fields: FormBody,
): Promise<string | undefined> {
  const asked = one(fields, PAIR_FIELD);
  if (asked === '') return undefined;
  const open = pairsWithPage(await myPart(table, cohort, person.id), person.id);
  if (!open.some(({ pairId }) => pairId === asked)) return undefined;
  const { locale } = visitor;
  const { cohortId } = cohort;
  const whose = { scope: 'person', cohortId, role: 'person', personId: person.id } as const;
  const [token, items] = newLink({ ...whose, language: locale }, now);
  await table.putAll(items);
  return inLanguage(`${linkPath('pair', token)}/${asked}`, locale);
}

/** Those whose other one is still there. */
function pairsWithPage({ own, people }: Pick<MyPart, 'own' | 'people'>, personId: string) {
  const partnerIn = ({ menteeId, mentorId }: Pair) => (menteeId === personId ? mentorId : menteeId);
  return own
    .filter((pair) => isTaken(pair) || pair.status === 'proposed')
    .map((pair) => ({ pairId: pair.pairId, partnerId: partnerIn(pair) }))
    .filter(({ partnerId }) => people.has(partnerId));
}
