import type { StopCause } from '../../../cohorts/stop-cause.ts';
import { longDay } from '../../../locales/dates.ts';
import type { Addressed } from '../../../mail/args.ts';
import { link, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { STOPPED_BECAUSE } from './stopped-because.ts';

export type StoppedForLeadershipArgs = Addressed & { stoppedAt: string; byHr: boolean; because?: StopCause };

/** To the sponsor and to leadership: one sentence, and no figure of something that was not finished. */
export const stoppedForLeadershipMail: Template<StoppedForLeadershipArgs> = {
  en: (a) => ({
    subject: a.because
      ? 'The mentoring programme does not take place'
      : 'The mentoring programme has been stopped',
    preheader: `${a.hr.name} of HR can tell you more.`,
    title: a.because ? 'The programme does not take place' : 'The programme has been stopped',
    body: [
      p(
        a.because
          ? `${STOPPED_BECAUSE[a.because].en}, so ${a.cohortName} does not take place.`
          : `${a.cohortName} was stopped on ${longDay(a.stoppedAt, a.timeZone, 'en')}, ${a.byHr ? 'as HR has decided' : 'after a technical fault'}, and those taking part are told today.`,
      ),
      p(`${a.hr.name} of HR can tell you more: `, link(a.hr.email, `mailto:${a.hr.email}`), '.'),
    ],
    why: `You receive this mail because HR named you as sponsor of ${a.cohortName} or as a reader of its results.`,
  }),
  fr: (a) => ({
    subject: a.because ? 'Le programme de mentorat n’aura pas lieu' : 'Le programme de mentorat est arrêté',
    preheader: `${a.hr.name}, aux RH, peut vous en dire plus.`,
    title: a.because ? 'Le programme n’aura pas lieu' : 'Le programme est arrêté',
    body: [
      p(
        a.because
          ? `${STOPPED_BECAUSE[a.because].fr} : le programme ${a.cohortName} n’aura donc pas lieu.`
          : `Le programme ${a.cohortName} a été arrêté le ${longDay(a.stoppedAt, a.timeZone, 'fr')}, ${a.byHr ? 'sur décision des RH' : 'à la suite d’un incident technique'}, et les personnes qui participent sont prévenues aujourd’hui.`,
      ),
      p(`${a.hr.name}, aux RH, peut vous en dire plus : `, link(a.hr.email, `mailto:${a.hr.email}`), '.'),
    ],
    why: `Vous recevez ce message parce que les RH vous ont indiqué comme sponsor du programme ${a.cohortName} ou comme destinataire de ses résultats.`,
  }),
};
