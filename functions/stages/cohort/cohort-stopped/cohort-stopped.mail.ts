import type { StopCause } from '../../../cohorts/stop-cause.ts';
import type { Meeting, Participant } from '../../../mail/args.ts';
import { p, paragraphs } from '../../../mail/blocks.ts';
import { kickoffEntry } from '../../../mail/calendar-entry.ts';
import type { Template } from '../../../mail/letter.ts';
import { STOPPED_BECAUSE } from './stopped-because.ts';

/**
 * `reason` is HR's own words. `byHr` is false where HR never decided, and the clock did. `because` is there when the
 * programme cannot take place, whoever decided so; then those read it, too, who were only called.
 */
export type CohortStoppedArgs = Participant & {
  byHr: boolean;
  because?: StopCause;
  reason?: string;
  cancelled?: Meeting;
};

export const cohortStoppedMail: Template<CohortStoppedArgs> = {
  en: (a) =>
    a.because === undefined
      ? {
          subject: 'The mentoring programme stops here',
          preheader: `${a.byHr ? 'HR has stopped the programme' : 'The programme has been stopped'}. There is nothing you need to do.`,
          title: 'The programme stops here',
          body: [
            p(
              `${a.byHr ? 'HR has decided to stop the programme' : 'The programme has halted and cannot go on'}. We are sorry to end earlier than planned, and we thank you for what you have put into it.`,
            ),
            ...paragraphs(a.reason ?? '').map((text) => p(text)),
            p(
              'There is nothing you need to do: you will receive no more forms or reminders. If you are in a pair, nothing keeps the two of you from going on.',
            ),
            ...(a.cancelled === undefined
              ? []
              : [p('The kickoff is cancelled; the attached notice takes it out of your calendar.')]),
          ],
          ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'en') }),
          why: `You receive this mail because you take part in ${a.cohortName}.`,
        }
      : {
          subject: 'The mentoring programme does not take place',
          preheader: 'There is nothing you need to do. Thank you to everybody who came forward.',
          title: 'The programme does not take place',
          body: [
            p(
              `${STOPPED_BECAUSE[a.because].en}, so the programme does not take place. Thank you to everybody who came forward.`,
            ),
            ...paragraphs(a.reason ?? '').map((text) => p(text)),
            p('There is nothing you need to do: you will receive no more forms or reminders.'),
          ],
          why: `You receive this mail because you were called to ${a.cohortName} or take part in it.`,
        },
  fr: (a) =>
    a.because === undefined
      ? {
          subject: 'Le programme de mentorat s’arrête',
          preheader: `${a.byHr ? 'Les RH ont arrêté le programme' : 'Le programme est arrêté'}. Vous n’avez rien à faire.`,
          title: 'Le programme s’arrête ici',
          body: [
            p(
              `${a.byHr ? 'Les RH ont décidé d’arrêter le programme' : 'Le programme s’est interrompu et ne peut pas continuer'}. Nous regrettons de finir plus tôt que prévu et vous remercions de ce que vous y avez apporté.`,
            ),
            ...paragraphs(a.reason ?? '').map((text) => p(text)),
            p(
              'Vous n’avez rien à faire : vous ne recevrez plus ni formulaire ni rappel. Si vous formez un binôme, rien ne vous empêche de continuer.',
            ),
            ...(a.cancelled === undefined
              ? []
              : [p('Le lancement est annulé ; l’avis joint le retire de votre agenda.')]),
          ],
          ...(a.cancelled && { invitation: kickoffEntry('CANCEL', a.cancelled, a.cohortName, 'fr') }),
          why: `Vous recevez ce message parce que vous participez au programme ${a.cohortName}.`,
        }
      : {
          subject: 'Le programme de mentorat n’aura pas lieu',
          preheader: 'Vous n’avez rien à faire. Merci à toutes les personnes qui se sont proposées.',
          title: 'Le programme n’aura pas lieu',
          body: [
            p(
              `${STOPPED_BECAUSE[a.because].fr} : le programme n’aura donc pas lieu. Merci à toutes les personnes qui se sont proposées.`,
            ),
            ...paragraphs(a.reason ?? '').map((text) => p(text)),
            p('Vous n’avez rien à faire : vous ne recevrez plus ni formulaire ni rappel.'),
          ],
          why: `Vous recevez ce message parce que le programme ${a.cohortName} vous a été proposé ou que vous y participez.`,
        },
};
