import { inLocale } from '../../../locales/locale.ts';
import { hrCoordinators } from '../../../rounds/audience.ts';
import type { FormContext } from '../../../rounds/forms/form-context.ts';
import { addressed, form } from '../../../rounds/letters/letter-context.ts';
import { defineMail } from '../../mail.ts';
import { onlyIfNeeded } from '../../plan/expected-audiences.ts';
import { mailOfNotice, mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { consequencesBeforeReport } from './before-report.consequences.ts';
import { beforeReportForm, minutesFor } from './before-report.form.ts';
import { beforeReportMail } from './before-report.mail.ts';
import { inUnit, outsideObjectives } from './outside-figures.ts';
import { commentsListed, whatIsMissing } from './what-is-missing.ts';

export const beforeReport = defineRound({
  kind: 'beforeReport',
  name: { en: 'Your part of the report', fr: 'Votre part du bilan' },
  audience: async (context) => {
    const { figures, groups } = await whatIsMissing(context.table, context.cohort);
    return figures.length > 0 || groups.length > 0 ? hrCoordinators(context) : [];
  },
  asks: {
    openFor: ({ evaluation }) => evaluation.reviewWithin,
    decidedByHr: true,
    namedAfter: 'nobody',
    privacy: 'beforeReport',
    form: async ({ table, cohort }: FormContext) =>
      beforeReportForm({
        ...(await whatIsMissing(table, cohort)),
        fewestAuthors: cohort.settings.anonymity.comments,
      }),
    consequences: consequencesBeforeReport,
  },
  mail: defineMail(beforeReportMail, async (context) => {
    const { table, cohort, to } = context;
    const missing = await whatIsMissing(table, cohort);
    const comments = commentsListed(missing);
    return {
      ...addressed(context),
      ...form(context),
      figures: missing.figures.map(({ objective, soFar }) => ({
        name: inLocale(objective.indicator.name, to.language),
        soFar: soFar === undefined ? undefined : inUnit(soFar, objective)[to.language],
      })),
      comments,
      minutes: minutesFor({ figures: missing.figures.length, comments }),
    };
  }),
  // HR is sure to be asked for a figure; whether comments can be quoted depends on who writes any.
  planned: ({ settings, calendar, expected, datesOf }) => {
    const { closesAt } = calendar.endForms;
    return outsideObjectives({ settings }).length > 0
      ? mailsOfForm(datesOf(closesAt, settings.evaluation.reviewWithin), expected.hr)
      : mailOfNotice(closesAt, onlyIfNeeded(expected.hr));
  },
});
