import type { Figure, ObjectiveResult, Outcome, Range } from '../../../../functions/evaluation/report.ts';
import type { NextTime } from '../../../../functions/evaluation/verdict/next-time.ts';
import type { StoredMail } from '../../machine/mail/mailbox.ts';
import { type Usage, type Usd, usdOf, usdOfMail } from '../../machine/meters.ts';
import type { SimulatedPeople } from '../simulated-people/simulated-people.ts';
import type { AlertView, CohortOverview, PairView, PersonView, ReportView, RoundView } from './hr-client.ts';
import { countBy, kindOfMail } from './mail-kinds.ts';
import { type MailCount, type MailRole, mailsPerPerson } from './mails-per-person.ts';

export interface DemoReport {
  cohort: { id: string; name: string; status: string };
  clock: { from: string; to: string };
  stages: { name: string; startedAt: string; endedAt?: string | undefined }[];
  people: { directory: number; mentors: Record<string, number>; mentees: Record<string, number> };
  mail: { sent: number; byKind: Record<string, number> };
  mailsPerPerson: Partial<Record<MailRole, MailCount>>;
  forms: { sent: number; answered: number; byKind: Record<string, { sent: number; answered: number }> };
  pairs: Record<string, number>;
  alerts: Record<string, number>;
  objectives: ObjectiveLine[];
  files: Record<string, string>;
  aws: Usage & { usd: Usd; usdMailAlone: number };
  wallSeconds: number;
  peakRssMb: number;
}

export interface ObjectiveLine {
  id: string;
  target: number;
  /** Null when it cannot be said, or may not be: of an answer given in confidence only the bounds may be known. */
  value: number | null;
  /** Between which it is known to lie; both ends are the value where it is told exactly. */
  bounds: { low: number; high: number } | null;
  /** Null where the people who were asked leave it open, or there is no figure. */
  met: boolean | null;
  verdict: Outcome;
  nextTime: NextTime | null;
}

/** What was read from the API when the cohort was closed, before retention ends and personal data is erased. */
export interface AtClosure {
  overview: CohortOverview;
  people: PersonView[];
  pairs: PairView[];
  rounds: RoundView[];
  alerts: AlertView[];
  report: ReportView | undefined;
}

export interface Measured {
  clock: { from: Date; to: Date };
  mails: StoredMail[];
  /** The addresses of HR's coordinators. */
  hr: readonly string[];
  /** The forms that were filled in. */
  answered: SimulatedPeople['answered'];
  usage: Usage;
  files: Record<string, string>;
  startedAt: number;
}

export function demoReport(closure: AtClosure, measured: Measured): DemoReport {
  const { overview, people, pairs, rounds, alerts, report } = closure;
  const { mails, usage, clock, files } = measured;
  return {
    cohort: { id: overview.id, name: overview.name, status: overview.status },
    clock: { from: clock.from.toISOString(), to: clock.to.toISOString() },
    stages: overview.stages,
    people: {
      directory: people.length,
      mentors: rolesOf(people, 'mentor'),
      mentees: rolesOf(people, 'mentee'),
    },
    mail: { sent: mails.length, byKind: countBy(mails, (mail) => kindOfMail(mail).kind) },
    mailsPerPerson: mailsPerPerson({ mails, people, pairs, hr: measured.hr }),
    forms: formsOf(rounds, measured.answered),
    pairs: countBy(pairs, ({ status }) => status),
    alerts: countBy(alerts, ({ kind }) => kind),
    objectives: (report?.objectives ?? []).map(objectiveLine),
    files,
    aws: { ...usage, usd: usdOf(usage), usdMailAlone: usdOfMail(usage) },
    wallSeconds: Math.round((performance.now() - measured.startedAt) / 100) / 10,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function rolesOf(people: PersonView[], side: string): Record<string, number> {
  const roles = people.flatMap((person) => person.roles.filter((role) => role.side === side));
  return countBy(roles, ({ status }) => status);
}

function formsOf(rounds: RoundView[], answered: SimulatedPeople['answered']): DemoReport['forms'] {
  const byKind: DemoReport['forms']['byKind'] = {};
  for (const { kind, recipients, deadline } of rounds) {
    // A round without a deadline asks nothing.
    if (!deadline) continue;
    byKind[kind] ??= { sent: 0, answered: 0 };
    byKind[kind].sent += recipients;
  }
  for (const { mail } of answered) {
    const counts = byKind[kindOfMail(mail).kind];
    if (counts) counts.answered += 1;
  }
  const all = Object.values(byKind);
  return {
    sent: all.reduce((sum, { sent }) => sum + sent, 0),
    answered: all.reduce((sum, { answered }) => sum + answered, 0),
    byKind,
  };
}

const MET: Partial<Record<Outcome, boolean>> = {
  met: true,
  metAmongAnswered: true,
  missed: false,
  missedAmongAnswered: false,
};

function objectiveLine({ id, target, figure, outcome, nextTime }: ObjectiveResult): ObjectiveLine {
  const bounds = boundsOf(figure);
  return {
    id,
    target,
    value: bounds && bounds.low === bounds.high ? bounds.low : null,
    bounds,
    met: MET[outcome] ?? null,
    verdict: outcome,
    nextTime: nextTime ?? null,
  };
}

/** In the unit of the target: a share as a part of one. */
function boundsOf(figure: Figure): Range | null {
  const exactly = (value: number) => ({ low: value, high: value });
  switch (figure.kind) {
    case 'count':
      return exactly(figure.count);
    case 'counted':
      return figure.of === 0 ? null : exactly(figure.count / figure.of);
    case 'average':
    case 'reported':
      return exactly(figure.value);
    case 'share':
      return { low: figure.count.low / figure.n, high: figure.count.high / figure.n };
    case 'mean':
      return figure.mean;
    case 'score':
      return figure.score;
    case 'change':
      return figure.change;
    case 'masked':
      return null;
  }
}
