import { inWords as named } from './mail-kinds.ts';
import type { DemoReport, ObjectiveLine } from './report.ts';

/** What the demo says at its end: how it went, what it would have cost on AWS, where it all lies. */
export function closingWords(
  { clock, mail, mailsPerPerson, forms, pairs, objectives, aws, ...run }: DemoReport,
  folder: string,
): string {
  const counted = Object.entries(pairs).map(([status, count]) => `${count} ${status}`);
  return `
From ${clock.from.slice(0, 10)} to ${clock.to.slice(0, 10)} in ${run.wallSeconds} s and ${run.peakRssMb} MB.
${mail.sent} mails, ${forms.answered} of ${forms.sent} forms answered. Pairs: ${counted.join(', ') || 'none'}.
Mails to one person at the median: ${mailsInWords(mailsPerPerson)}.
Objectives: ${objectives.map(inWords).join(', ') || 'none'}.
On AWS: ${inCents(aws.usd.total)}, of which mail ${inCents(aws.usdMailAlone)}; ${aws.stateTransitions} state transitions.
Everything it left: ${folder}`;
}

function mailsInWords(counts: DemoReport['mailsPerPerson']): string {
  const roles = Object.entries(counts).map(
    ([role, { median, medianWithoutMoments, most }]) =>
      `${named(role)} ${median} (${medianWithoutMoments} without the programme’s moments, most ${most})`,
  );
  return roles.join(', ') || 'none';
}

function inWords({ id, value, bounds, verdict }: ObjectiveLine): string {
  const said = `(${named(verdict)})`;
  if (value !== null) return `${id} ${value.toFixed(2)} ${said}`;
  return bounds === null
    ? `${id} ${said}`
    : `${id} between ${bounds.low.toFixed(2)} and ${bounds.high.toFixed(2)} ${said}`;
}

function inCents(usd: number): string {
  return `${(usd * 100).toFixed(1)} US cents`;
}
