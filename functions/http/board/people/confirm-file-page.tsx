import type { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { LinkButton, SubmitButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { renderPage } from '../../../web/layout.tsx';
import { inLanguage } from '../../../web/view-language.ts';
import { BoardFrame } from '../board-frame.tsx';
import type { BoardVisit } from '../board-visit.ts';
import { FileReport } from './file-report.tsx';
import { peopleWords } from './people-words.ts';

interface ConfirmFileProps {
  report: DirectoryReportAnswer;
  /** The file and what was said of it, to be posted again. */
  fields: readonly (readonly [string, string])[];
}

/** What of a file could make pairs or mail wrong, for HR to look at before it is taken as it is. */
export function confirmFilePage(visit: BoardVisit, { report, fields }: ConfirmFileProps): string {
  const { locale, path } = visit.visitor;
  const words = peopleWords[locale];
  const asked = report.confirm.map(({ confirm }) => ['confirm', confirm] as const);
  return renderPage(
    <BoardFrame visit={visit} tab="people" title={words.confirmTitle} here="/people">
      <h1>{words.confirmTitle}</h1>
      <Notice tone="warning">
        <ul>
          {report.confirm.map(({ detail }) => (
            <li>{detail}</li>
          ))}
        </ul>
      </Notice>
      <form method="post" action={inLanguage(`${path}/people`, locale)}>
        {[...fields, ...asked].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="actions">
          <SubmitButton name="do" value="file">
            {words.confirmYes}
          </SubmitButton>
          <LinkButton tone="secondary" href={inLanguage(`${path}/people`, locale)}>
            {words.back}
          </LinkButton>
        </div>
      </form>
      <h2>{words.report.title}</h2>
      <FileReport locale={locale} report={report} />
    </BoardFrame>,
  );
}
