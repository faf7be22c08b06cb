import type { Localised } from '../../../locales/locale.ts';
import { numbersIn } from '../../../locales/numbers.ts';
import { roundOf } from '../../../stages/rounds.ts';
import type { PlannedMail } from './planned-mails.ts';

/**
 * AWS's list prices of 2025/26 in US dollars, without the free tier: SES, Standard workflows, Lambda on arm64,
 * DynamoDB on demand, HTTP API.
 */
const AWS_PRICES = {
  mail: 0.1 / 1e3,
  attachmentByte: 0.12 / 1e9,
  stateTransition: 25 / 1e6,
  lambdaInvocation: 0.2 / 1e6,
  lambdaGbSecond: 0.0000133334,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  httpRequest: 1 / 1e6,
} as const;

/** What a cohort does for each thing that is counted. Our own estimate, rather too high. */
const USE = {
  transitionsPerMailing: 12,
  transitionsPerWeek: 6,
  writesPerMail: 6,
  readsPerMail: 6,
  gbSecondsPerMail: 0.03,
  requestsPerForm: 2.5,
  writesPerForm: 8,
  readsPerForm: 20,
  gbSecondsPerRequest: 0.05,
} as const;

const WEEKS = 52;

export interface EstimatedCost {
  usd: number;
  /** The floor: what sending the mail alone costs. */
  usdMailAlone: number;
  usdAtMost: number;
  assumptions: Localised[];
}

/** What the cohort costs on AWS, as expected and if everybody who is called takes part. */
export function estimatedCost(mails: readonly PlannedMail[]): EstimatedCost {
  const expected = mails.map((mail) => ({ ...mail, count: mail.to }));
  const everybody = mails.map((mail) => ({ ...mail, count: mail.atMost }));
  return {
    usd: rounded(mailCost(expected) + runningCost(expected)),
    usdMailAlone: rounded(mailCost(expected)),
    usdAtMost: rounded(mailCost(everybody) + runningCost(everybody)),
    assumptions: [
      {
        en: `list prices without the free tier: ${AWS_PRICES.mail * 1e3} dollars for a thousand mails, ${AWS_PRICES.stateTransition * 1e6} for a million state transitions`,
        fr: `prix publics sans l’offre gratuite : ${numbersIn('fr').typed(AWS_PRICES.mail * 1e3)} dollar pour mille mails, ${AWS_PRICES.stateTransition * 1e6} pour un million de transitions d’état`,
      },
      {
        en: `${USE.transitionsPerMailing} state transitions a mailing, however many people it goes to`,
        fr: `${USE.transitionsPerMailing} transitions d’état par envoi, quel que soit le nombre de destinataires`,
      },
      {
        en: `${USE.writesPerMail} units written and ${USE.readsPerMail} read for a mail, ${USE.writesPerForm} and ${USE.readsPerForm} for a form answered`,
        fr: `${USE.writesPerMail} unités écrites et ${USE.readsPerMail} lues pour un mail, ${USE.writesPerForm} et ${USE.readsPerForm} pour un formulaire rempli`,
      },
      {
        en: 'alerts to HR, word of each of its decisions, links that it asks for and replies to one person are not counted',
        fr: 'les alertes aux RH, l’annonce de chacune de leurs décisions, les liens qu’ils demandent et les réponses à une seule personne ne sont pas comptés',
      },
    ],
  };
}

interface Counted {
  kind: PlannedMail['kind'];
  reminder: number;
  count: number;
}

function mailCost(mails: readonly Counted[]): number {
  const bytes = mails.reduce(
    (total, { kind, count }) => total + count * (roundOf(kind).attachedBytes ?? 0),
    0,
  );
  return sum(mails) * AWS_PRICES.mail + bytes * AWS_PRICES.attachmentByte;
}

/** Whoever is written to answers in the end: the first mails are the forms. */
function runningCost(mails: readonly Counted[]): number {
  const sent = sum(mails);
  const forms = sum(mails.filter(({ reminder }) => reminder === 0));
  const requests = forms * USE.requestsPerForm;
  const transitions = mails.length * USE.transitionsPerMailing + WEEKS * USE.transitionsPerWeek;
  return (
    transitions * AWS_PRICES.stateTransition +
    (sent * USE.writesPerMail + forms * USE.writesPerForm) * AWS_PRICES.writeUnit +
    (sent * USE.readsPerMail + forms * USE.readsPerForm) * AWS_PRICES.readUnit +
    (sent * USE.gbSecondsPerMail + requests * USE.gbSecondsPerRequest) * AWS_PRICES.lambdaGbSecond +
    requests * (AWS_PRICES.lambdaInvocation + AWS_PRICES.httpRequest)
  );
}

function sum(mails: readonly Counted[]): number {
  return mails.reduce((total, { count }) => total + count, 0);
}

function rounded(usd: number): number {
  return Math.ceil(usd * 100) / 100;
}
