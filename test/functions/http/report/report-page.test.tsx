import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../../functions/evaluation/document/report-document.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { ReportPage } from '../../../../functions/http/report/report-page.tsx';
import { renderPage } from '../../../../functions/web/layout.tsx';
import { sampleCohort } from '../../evaluation/sample-cohort.ts';

const pageOf = (pairs: number, locale: 'en' | 'fr') =>
  renderPage(
    <ReportPage
      document={reportDocument(evaluate(sampleCohort({ pairs })), locale)}
      locale={locale}
      pdfHref="/r/token/report.pdf"
    />,
  );

describe('the report page', () => {
  it.each([
    ['en', 20],
    ['fr', 200],
    ['fr', 6],
    ['en', 4],
  ] as const)('is valid, accessible HTML (%s, %i pairs)', async (locale, pairs) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:a11y', 'html-validate:document'],
      // A table laid out as cards on a phone says its roles, which browsers otherwise forget.
      rules: { 'no-inline-style': 'error', 'no-redundant-role': 'off' },
    });
    const { results } = await validator.validateString(pageOf(pairs, locale));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('needs no style attribute, script or foreign resource, as the policy allows none', () => {
    const html = pageOf(20, 'en');
    expect(html).not.toMatch(/\sstyle="|<script|<img|<link|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has the data of every chart as a table', () => {
    const html = pageOf(20, 'en');
    const { sections } = reportDocument(evaluate(sampleCohort({ pairs: 20 })), 'en');
    const charts = sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'chart' ? [part] : [])),
    );
    expect(charts).toHaveLength(3);
    for (const { table } of charts)
      for (const cell of table.rows.flat()) expect(html).toContain(cell.replaceAll('"', '&quot;'));
  });

  it('shows a statement that looks like markup as text', () => {
    const objective = {
      id: 'x',
      statement: '<b>bold</b>',
      indicator: { measure: 'pairsFormed' },
      target: 3,
    } as const;
    const report = evaluate(sampleCohort({ pairs: 20, objectives: [objective] }));
    const html = renderPage(<ReportPage document={reportDocument(report, 'en')} locale="en" />);
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(html).not.toContain('<b>bold');
  });
});
