import type { DemoReport, ObjectiveLine } from './report.ts';

/** What the demo says at its end: how it went, what it would have cost on AWS, where it all lies. */
export function closingWords(
  { clock, mail, forms, pairs, objectives, aws, ...run }: DemoReport,
  folder: string,
): string {
  const counted = Object.entries(pairs).map(([status, count]) => `${count} ${status}`);
  return `
From ${clock.from.slice(0, 10)} to ${clock.to.slice(0, 10)} in ${run.wallSeconds} s and ${run.peakRssMb} MB.
${mail.sent} mails, ${forms.answered} of ${forms.sent} forms answered. Pairs: ${counted.join(', ') || 'none'}.
Objectives: ${objectives.map(inWords).join(', ') || 'none'}.
On AWS: ${inCents(aws.usd.total)}, of which mail ${inCents(aws.usdMailAlone)}; ${aws.stateTransitions} state transitions.
Everything it left: ${folder}`;
}

function inWords({ id, value, interval, met }: ObjectiveLine): string {
  const outcome = met === null ? 'open' : met ? 'met' : 'not met';
  if (value !== null) return `${id} ${value.toFixed(2)} (${outcome})`;
  if (interval === null) return `${id} cannot be shown`;
  return `${id} between ${interval.low.toFixed(2)} and ${interval.high.toFixed(2)} (${outcome})`;
}

function inCents(usd: number): string {
  return `${(usd * 100).toFixed(1)} US cents`;
}
