import type { Child } from 'hono/jsx';
import type { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import type { Locale } from '../../../locales/locale.ts';
import { Table } from '../../../web/components/table.tsx';
import { peopleWords } from './people-words.ts';

interface FileReportProps {
  locale: Locale;
  report: DirectoryReportAnswer;
}

/** What was made of HR's file: whom it holds, what was left out or only read in one way, and what each column is. */
export function FileReport({ locale, report }: FileReportProps) {
  const { people, uncalled, managers, leftOut, said, columns } = report;
  const words = peopleWords[locale].report;
  const remarks = [...leftOut, ...said];
  return (
    <>
      <p>{words.who(people, uncalled.hasLeft, uncalled.noAddress)}</p>
      <p>{words.managers(managers.withManager, managers.depth, managers.top, managers.topCount)}</p>
      {remarks.length > 0 && <Told title={words.remarks} told={remarks} />}
      <Table
        id="columns"
        locale={locale}
        caption={words.columns}
        stacked
        empty=""
        rows={columns}
        columns={[
          { header: words.header, cell: ({ header }) => header },
          {
            header: words.takenAs,
            cell: ({ as, leftOut: why }) => (as === null ? words.left(why ?? '') : words.fields[as]),
          },
          { header: words.example, cell: ({ example }) => example ?? '–' },
        ]}
      />
    </>
  );
}

/** The same below a decision on the file. */
export function fileReportBelow(locale: Locale, report: DirectoryReportAnswer): Child {
  return (
    <>
      <h2>{peopleWords[locale].report.title}</h2>
      <FileReport locale={locale} report={report} />
    </>
  );
}

/** Things said of a file, one after another. */
function Told({ title, told }: { title: string; told: DirectoryReportAnswer['said'] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {told.map(({ detail }) => (
          <li>{detail}</li>
        ))}
      </ul>
    </>
  );
}
