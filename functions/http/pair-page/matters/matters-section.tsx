import type { PairView } from '../pair-view.ts';
import { MATTERS, pairRoomHref, roomsOf } from '../rooms/pair-rooms.ts';
import { titleOfMatter } from './matter.form.ts';
import { matterWords } from './matter-words.ts';

/** What one of the two can ask HR for. */
export function MattersSection({ view }: { view: PairView }) {
  const { locale, phase } = view;
  const words = matterWords[locale];
  const open = MATTERS.filter((matter) => roomsOf(phase).includes(matter));
  if (open.length === 0) return null;
  return (
    <section id="matters">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {open.map((matter) => (
          <li>
            <a href={pairRoomHref(view, matter)}>{titleOfMatter(matter)[locale]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
