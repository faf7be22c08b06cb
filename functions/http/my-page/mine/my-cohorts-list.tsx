import type { Cohort } from '../../../cohorts/cohort.ts';
import { plainDay, unbroken } from '../../../locales/dates.ts';
import type { Locale } from '../../../locales/locale.ts';
import { Table } from '../../../web/components/table.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { myDataWords } from '../my-data-words.ts';
import { mineWords } from './mine-words.ts';
import type { MyCohort } from './my-cohorts.ts';
import { pathOfCohort } from './path-of-cohort.ts';

interface MyCohortsListProps {
  locale: Locale;
  /** `/me/TOKEN` */
  path: string;
  cohorts: readonly MyCohort[];
  /** The one that the rest of the page is about. */
  shown: Cohort;
  now: Date;
}

/** Where somebody has a part, and the way to each; nothing where it is one cohort only. */
export function MyCohortsList({ locale, path, cohorts, shown, now }: MyCohortsListProps) {
  if (cohorts.length < 2) return null;
  const words = mineWords[locale];
  const { sides, statuses } = myDataWords[locale];
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Table
        id="my-cohorts"
        locale={locale}
        caption={words.title}
        captionHidden
        stacked
        empty=""
        rows={cohorts}
        columns={[
          {
            header: words.cohort,
            obvious: true,
            cell: ({ cohort: { cohortId, settings } }) =>
              cohortId === shown.cohortId ? (
                <>
                  {settings.name} <span class="muted">({words.shownBelow})</span>
                </>
              ) : (
                <a href={inLanguage(pathOfCohort(path, cohortId), locale)}>{settings.name}</a>
              ),
          },
          {
            header: words.part,
            cell: ({ roles }) =>
              roles.map(({ side, status }) => `${sides[side]}, ${statuses[status]}`).join(' · ') ||
              words.noPart,
          },
          {
            header: words.partners,
            cell: ({ partners }) => partners.join(', ') || words.nobodyYet,
          },
          { header: words.dates, cell: (one) => datesInWords(one, locale, now) },
        ]}
      />
      <p>{words.ofOne(shown.settings.name)}</p>
    </section>
  );
}

/** What is still to come of it, by the cohort's own zone; or that it is over. */
function datesInWords({ cohort, kickoffAt, endsAt }: MyCohort, locale: Locale, now: Date): string {
  const words = mineWords[locale];
  const day = (at: Date) => unbroken(plainDay(at, cohort.settings.timeZone, locale));
  if (cohort.status === 'stopped') return words.stopped;
  if (endsAt <= now) return words.ended(day(endsAt));
  return [...(kickoffAt > now ? [words.kickoff(day(kickoffAt))] : []), words.until(day(endsAt))].join(', ');
}
