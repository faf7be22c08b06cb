import type { Alert } from '../../../cohorts/alert.ts';
import { plainDay, unbroken } from '../../../locales/dates.ts';
import { inLocale, type Locale, type Localised } from '../../../locales/locale.ts';
import { HEALTH_REASONS, type HealthReason } from '../../../pairs/health-reasons.ts';
import { formatMoment } from '../../../web/moment.ts';

const WORDS: Record<Exclude<Alert['kind'], 'pairHealth' | 'withdrawal' | 'kickoffMoved'>, Localised> = {
  stageFailed: { en: 'A stage could not be finished', fr: 'Une étape n’a pas pu se terminer' },
  contactMe: { en: 'Asks HR for a confidential talk', fr: 'Souhaite un échange confidentiel avec les RH' },
  partnerSilent: {
    en: 'The first says that the second does not answer: find out why, and write to the first',
    fr: 'La première personne signale que la seconde ne répond pas\u00a0: cherchez pourquoi, et écrivez à la première',
  },
  anotherPartner: {
    en: 'The first would like another partner: talk to them; why stays with you. If it is to be, end the pair under “People”, then match again',
    fr: 'La première personne souhaite changer de binôme\u00a0: parlez-en avec elle\u202f; la raison reste aux RH. Si le changement se confirme, mettez fin au binôme sous «\u00a0Personnes\u00a0», puis relancez l’appariement',
  },
  helpAsked: {
    en: 'The first needs help from HR: get in touch',
    fr: 'La première personne a besoin de l’aide des RH\u00a0: contactez-la',
  },
  fitInDoubt: {
    en: 'After their first meeting, the first doubts that the two fit: talk to them; the second knows nothing of it',
    fr: 'Après la première rencontre, la première personne doute que le binôme convienne\u00a0: parlez-en avec elle\u202f; la seconde n’en sait rien',
  },
  question: { en: 'Has asked HR a question', fr: 'A posé une question aux RH' },
  rematchFailed: {
    en: 'Matching those who wait could not be finished; you can ask for it again',
    fr: 'Le nouvel appariement n’a pas pu se terminer\u202f; vous pouvez le relancer',
  },
  rematchWithoutPairs: {
    en: 'Those who wait were matched again, but no new pair came of it',
    fr: 'Un nouvel appariement a eu lieu, sans former de nouveau binôme',
  },
  namesUnresolved: {
    en: 'Named somebody to avoid whom we could not identify, and the pairs were published: look whether this pair may be meant',
    fr: 'A nommé une personne à éviter que nous n’avons pas identifiée, et les binômes sont publiés\u00a0: vérifiez que son binôme n’est pas concerné',
  },
  roundOverdue: { en: 'A round did not close in time', fr: 'Un envoi ne s’est pas clos à temps' },
  addressBounced: {
    en: 'Mail to this person comes back: the address may be wrong',
    fr: 'Les mails à cette personne reviennent\u00a0: l’adresse est peut-être erronée',
  },
  complaint: {
    en: 'Has marked our mail as unwanted and is not written to any more',
    fr: 'A signalé nos mails comme indésirables et n’en reçoit plus',
  },
  mailNotAccepted: {
    en: 'A mail to this person was refused and could not be sent',
    fr: 'Un mail à cette personne a été refusé et n’a pas pu partir',
  },
  mailsHeld: {
    en: 'Mails go out later, as the mail service takes no more for now. None is lost, and nobody has less time to answer',
    fr: 'Des mails partent plus tard, car le service d’envoi n’en prend plus pour l’instant. Aucun n’est perdu, et personne n’a moins de temps pour répondre',
  },
  mailReturned: {
    en: 'A mail to this person came back, perhaps because the mailbox is full; the next ones are sent all the same',
    fr: 'Un mail à cette personne est revenu, peut-être faute de place dans sa boîte\u202f; les suivants partiront quand même',
  },
  pairInLine: {
    en: 'One of the two now reports to the other, so their pair is paused: end it and match again, or correct who manages whom',
    fr: 'L’une des deux personnes dépend désormais de l’autre, et leur binôme est en pause\u00a0: mettez-y fin et relancez l’appariement, ou corrigez qui encadre qui',
  },
  proposalInLine: {
    en: 'One of the two now reports to the other: this pair under review is held back. Compute the pairs again, or correct who manages whom',
    fr: 'L’une des deux personnes dépend désormais de l’autre\u00a0: ce binôme en relecture est retenu. Recalculez les binômes, ou corrigez qui encadre qui',
  },
  mailRejected: {
    en: 'A mail to this person was held back by a virus check and did not arrive',
    fr: 'Un mail à cette personne a été retenu par un contrôle antivirus et n’est pas arrivé',
  },
  takenElsewhere: {
    en: 'Pairs were not published, because another cohort was quicker: the mentee now has a mentor there, or the mentor has no place left. Those without a pair stay in the matching',
    fr: 'Des binômes n’ont pas été publiés, car une autre cohorte a été plus rapide\u00a0: la personne accompagnée y a maintenant un mentor, ou le mentor n’a plus de place. Les personnes sans binôme restent dans l’appariement',
  },
};

/** Asked to leave, and until when that can be taken back; stays after all; has left the company, or the cohort. */
const LEAVING: Record<Locale, (facts: Alert['facts'], timeZone: string) => string> = {
  en: ({ leavesAt, staysAfterAll, leftCompany }, timeZone) => {
    if (leftCompany !== undefined)
      return 'Has left the company; the other one of the pair is told, and waits';
    if (staysAfterAll !== undefined) return 'Asked to leave, and stays after all';
    return leavesAt === undefined
      ? 'Has left the cohort'
      : `Leaves on ${formatMoment(new Date(leavesAt), timeZone, 'en')} unless they take it back`;
  },
  fr: ({ leavesAt, staysAfterAll, leftCompany }, timeZone) => {
    if (leftCompany !== undefined)
      return 'A quitté l’entreprise\u202f; l’autre personne du binôme est prévenue, et attend';
    if (staysAfterAll !== undefined) return 'Avait demandé à partir, et reste finalement';
    return leavesAt === undefined
      ? 'A quitté la cohorte'
      : `Quitte la cohorte le ${formatMoment(new Date(leavesAt), timeZone, 'fr')}, à moins d’y renoncer`;
  },
};

/** Too little time was left for the day that HR had fixed, since the stages before took longer. */
const KICKOFF_MOVED: Record<Locale, (facts: Alert['facts']) => string> = {
  en: ({ on, heldOn }) => {
    if (on === undefined || heldOn === undefined) return 'The kickoff is not on the day you had fixed';
    return `The kickoff is on ${ofDay(heldOn, 'en')}, not on ${ofDay(on, 'en')} as you had fixed: the pairs were known too late to invite people to that day`;
  },
  fr: ({ on, heldOn }) => {
    if (on === undefined || heldOn === undefined)
      return 'Le lancement n’a pas lieu à la date que vous aviez fixée';
    return `Le lancement a lieu le ${ofDay(heldOn, 'fr')} et non le ${ofDay(on, 'fr')}, date que vous aviez fixée\u00a0: les binômes ont été connus trop tard pour inviter à cette date`;
  },
};

const ofDay = (day: string | number, locale: Locale) => unbroken(plainDay(`${day}T12:00:00Z`, 'UTC', locale));

interface Reading {
  locale: Locale;
  /** In which the reader is told days and times. */
  timeZone: string;
}

/** What has happened, in a sentence without names. */
export function alertInWords({ kind, facts }: Alert, { locale, timeZone }: Reading): string {
  if (kind === 'withdrawal') return LEAVING[locale](facts, timeZone);
  if (kind === 'kickoffMoved') return KICKOFF_MOVED[locale](facts);
  const words = kind === 'pairHealth' ? healthWords(facts.reason) : WORDS[kind];
  return inLocale(words, locale);
}

const SEVERAL: Record<Locale, (alerts: number) => string> = {
  en: (alerts) => `${alerts} things to look at`,
  fr: (alerts) => `${alerts} points à regarder`,
};

/** What one mail about them is called: by what has happened, when it is one thing. */
export function alertsInWords(alerts: readonly Alert[], reading: Reading): string {
  const [first] = alerts;
  return alerts.length === 1 && first ? alertInWords(first, reading) : SEVERAL[reading.locale](alerts.length);
}

function healthWords(reason: unknown): Localised {
  return typeof reason === 'string' && isReason(reason)
    ? HEALTH_REASONS[reason].words
    : { en: 'The pair needs a look', fr: 'Le binôme mérite votre attention' };
}

function isReason(reason: string): reason is HealthReason {
  return Object.hasOwn(HEALTH_REASONS, reason);
}
