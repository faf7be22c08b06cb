import { otherSide, type Side } from '../../definition/side.ts';
import type { PersonOfDirectory } from '../../people/directory.ts';
import { isolated } from '../../text/isolated.ts';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { pairPageWords } from './pair-page-words.ts';
import type { PairView } from './pair-view.ts';

/** The two, as each may know the other: no address before both have accepted. */
export function WhoYouAre({ view }: { readonly view: PairView }) {
  const { locale, side, you, partner, phase, isThrough } = view;
  const reasons = isThrough ? view.reasons : [];
  const words = pairPageWords[locale];
  const quoted = isThrough && Object.keys(view.ownWords).length > 0;
  return (
    <section id="who">
      <h2>{words.whoYouAre}</h2>
      <h3>
        {isolated(partner.name)}, {words.sides[otherSide(side)]}
      </h3>
      <SummaryList
        rows={rowsOf(partner, otherSide(side), view, { withAddress: isThrough && phase !== 'proposed' })}
      />
      {isThrough && (
        <>
          <h3>
            {words.you}, {words.sides[side]}
          </h3>
          <SummaryList rows={rowsOf(you, side, view, { withAddress: false })} />
        </>
      )}
      {quoted && <p class="hint">{words.asWritten}</p>}
      {reasons.length > 0 && (
        <>
          <h3>{words.reasons}</h3>
          <ul>
            {reasons.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function rowsOf(
  person: PersonOfDirectory,
  itsSide: Side,
  { locale, side, ownWords, isThrough }: PairView,
  { withAddress }: { withAddress: boolean },
) {
  const words = pairPageWords[locale];
  const label = itsSide === side ? words.yourWords[itsSide] : words.ownWords[itsSide];
  const rows: [string, string | undefined][] = [
    [words.job, person.jobTitle],
    [words.department, person.department],
    [words.site, person.site],
    [words.email, withAddress ? person.email : undefined],
    [label, isThrough ? ownWords[itsSide] : undefined],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
