import type { Child } from 'hono/jsx';
import type { ReportDocument } from '../../evaluation/document/report-document.ts';
import type { DataTable, Part, Section } from '../../evaluation/document/section.ts';
import { type ReportWords, reportWords } from '../../evaluation/document/words.ts';
import { SceneSvg } from '../../evaluation/scenes/scene-svg.tsx';
import type { Locale } from '../../locales/locale.ts';
import { LinkButton } from '../../web/components/button.tsx';
import { Details } from '../../web/components/details.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { StatTiles } from '../../web/components/stat-tiles.tsx';
import { Table } from '../../web/components/table.tsx';
import { type HrContact, Layout } from '../../web/layout.tsx';
import type { OtherLanguages } from '../../web/view-language.ts';
import { type OtherReport, OtherReports } from './other-reports.tsx';

export interface ReportPageProps {
  readonly document: ReportDocument;
  readonly locale: Locale;
  /** Where the same report is found as PDF; no button without one. */
  readonly pdfHref?: string | undefined;
  readonly otherLanguages?: OtherLanguages | undefined;
  readonly contact?: HrContact | undefined;
  readonly endSession?: string | undefined;
  /** Where the cohort’s other reports are found. */
  readonly others?: readonly OtherReport[] | undefined;
  /** What leadership has decided or can decide: under the verdict, and again at the end. */
  readonly decision?: { readonly underVerdict: Child; readonly atEnd: Child } | undefined;
}

/** A frozen report as a page. It says what the PDF says, from the same document. */
export function ReportPage(props: ReportPageProps) {
  const { document, locale, pdfHref, otherLanguages, contact, endSession, others = [], decision } = props;
  const words = reportWords[locale];
  const { title, cohort, period, frozen, sections } = document;
  return (
    <Layout
      locale={locale}
      title={title}
      cohort={cohort}
      otherLanguages={otherLanguages}
      contact={contact}
      endSession={endSession}
      wide
      personal
    >
      <h1>{title}</h1>
      <p class="muted">
        {period}. {frozen}
      </p>
      {sections.map((section, i) => (
        <>
          <SectionView section={section} name={`section-${i}`} locale={locale} words={words} />
          {i === 0 && decision?.underVerdict}
        </>
      ))}
      {decision?.atEnd}
      {pdfHref !== undefined && (
        <p class="actions">
          <LinkButton href={pdfHref} tone="secondary">
            {words.openPdf}
          </LinkButton>
        </p>
      )}
      <OtherReports reports={others} locale={locale} />
    </Layout>
  );
}

interface ViewProps {
  readonly name: string;
  readonly locale: Locale;
  readonly words: ReportWords;
}

function SectionView({ section, name, locale, words }: ViewProps & { section: Section }) {
  const { heading, parts } = section;
  return (
    <section>
      {heading !== undefined && <h2>{heading}</h2>}
      {parts.map((part, i) => (
        <PartView part={part} name={`${name}-${i}`} locale={locale} words={words} />
      ))}
    </section>
  );
}

function PartView({ part, name, locale, words }: ViewProps & { part: Part }): Child {
  switch (part.type) {
    case 'figures':
      return (
        <StatTiles
          tiles={part.figures.map(({ label, value, note }) => ({
            label,
            figure: value,
            ...(note === undefined ? {} : { detail: note }),
          }))}
        />
      );
    case 'table':
      return <TableView table={part.table} name={name} locale={locale} />;
    case 'chart':
      return (
        <>
          <h3>{part.title}</h3>
          <section class="scroll" tabindex={0} aria-label={part.title}>
            <SceneSvg scene={part.scene} label={part.title} />
          </section>
          {part.table && (
            <Details summary={words.heading.table}>
              <TableView table={part.table} name={name} locale={locale} />
            </Details>
          )}
        </>
      );
    case 'list':
    case 'facts':
    case 'notes':
      return (
        <ul class={part.type === 'notes' ? 'small muted' : undefined}>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'quotes':
      return part.items.map((item) => (
        <blockquote>
          <p class="lines">{item}</p>
        </blockquote>
      ));
    case 'ask':
      return (
        <Notice tone="info" title={words.heading.decision}>
          <p class="lead">{part.text}</p>
        </Notice>
      );
    case 'subheading':
      return <h3>{part.text}</h3>;
    case 'lead':
      return (
        <p class="lead">
          <strong>{part.text}</strong>
        </p>
      );
    case 'note':
      return <p class="small muted">{part.text}</p>;
    default:
      return <p>{part.text}</p>;
  }
}

function TableView({ table, name, locale }: { table: DataTable; name: string; locale: Locale }) {
  return (
    <Table
      id={name}
      locale={locale}
      caption={table.caption}
      stacked
      columns={table.columns.map(({ header, numeric }, i) => ({
        header,
        numeric,
        cell: (row: string[]) => <CellView text={row[i] ?? ''} />,
      }))}
      rows={table.rows}
      empty=""
    />
  );
}

/** The first line is the value, what follows explains it. */
function CellView({ text }: { text: string }) {
  const [value, ...explained] = text.split('\n');
  return (
    <>
      {value}
      {explained.map((line) => (
        <>
          <br />
          <small class="muted">{line}</small>
        </>
      ))}
    </>
  );
}
