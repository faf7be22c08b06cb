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
    expect(charts).toHaveLength(5);
    const parts = sections.flatMap((section) => section.parts);
    const tables = parts.flatMap((part) => ('table' in part && part.table !== undefined ? [part.table] : []));
    for (const cell of tables.flatMap(({ rows }) => rows.flat()))
      expect(html).toContain(cell.split('\n')[0]?.replaceAll('"', '&quot;'));
    // Each bar's value is in a table or a list: nobody has to see the drawing.
    const listed = [
      ...tables.flatMap(({ rows }) => rows.flat()),
      ...parts.flatMap((part) => ('items' in part ? part.items : [])),
    ].join('\n');
    const { sides } = evaluate(sampleCohort({ pairs: 20 }));
    for (const side of ['mentor', 'mentee'] as const)
      for (const { favourable } of Object.values(sides[side].statements))
        if (favourable.kind === 'share')
          expect(listed).toMatch(
            new RegExp(
              `${favourable.count.low === favourable.count.high ? '' : 'at (least|most) '}\\d+ of ${favourable.n}`,
            ),
          );
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
