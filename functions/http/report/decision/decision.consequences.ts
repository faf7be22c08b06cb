import type { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import { reportWords } from '../../../evaluation/document/words.ts';
import type { LeadershipDecision } from '../../../evaluation/leadership/leadership-decision.ts';
import { ofName } from '../../../locales/fr/elision.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import { contactName } from '../../../rounds/correspondents.ts';
import type { Consequence } from '../../../stages/consequence.ts';
import { formatMoment } from '../../../web/moment.ts';
import type { DecisionInSight, ReportVisit } from './decision-visit.ts';

const MEANS: Readonly<Record<LeadershipChoice, Localised>> = {
  continue: {
    en: 'You decide to open the next cohort as before.',
    fr: 'Vous décidez d’ouvrir la prochaine cohorte à l’identique.',
  },
  adjust: {
    en: 'You decide to open the next cohort with the changes that the report recommends.',
    fr: 'Vous décidez d’ouvrir la prochaine cohorte avec les changements que le bilan recommande.',
  },
  discuss: {
    en: 'You ask HR to talk with you about how to go on. Nothing else is decided by that.',
    fr: 'Vous demandez aux RH de parler avec vous de la suite. Rien d’autre n’est décidé par là.',
  },
};

/** What a decision of leadership's brings about, each sentence for the reader of this page. */
export function consequencesOfDecision(
  { visitor, report }: ReportVisit,
  { standing, time, reader }: DecisionInSight,
  { choice, note }: { choice: LeadershipChoice; note: string },
): readonly Consequence[] {
  const { cohort, locale, timeZone } = visitor;
  const on = (moment: Date, language: Locale) => formatMoment(moment, timeZone, language);
  const replaced = ({ by, at }: LeadershipDecision): Localised => {
    const [en, fr] = [on(new Date(at), 'en'), on(new Date(at), 'fr')];
    if (by === reader) {
      return { en: `It replaces your decision of ${en}.`, fr: `Cela remplace votre décision du ${fr}.` };
    }
    const who = contactName(by, cohort) ?? cohort.settings.name;
    return {
      en: `It replaces what ${who} decided on ${en}.`,
      fr: `Cela remplace la décision ${ofName(who)} du ${fr}.`,
    };
  };
  const changes =
    choice === 'adjust' ? report.recommendations.map((id) => reportWords[locale].proposedChange[id]) : [];
  return [
    { text: MEANS[choice], names: changes },
    ...(standing ? [{ text: replaced(standing) }] : []),
    note === ''
      ? {
          text: {
            en: 'HR is told by mail at once.',
            fr: 'Les RH en sont aussitôt informées par mail.',
          },
        }
      : {
          text: {
            en: 'HR is told by mail at once, with these words of yours, which nobody else gets to read:',
            fr: 'Les RH en sont aussitôt informées par mail, avec ces mots de vous, que personne d’autre ne lira :',
          },
          names: [note],
        },
    { text: toldToOthers(choice, time, on) },
  ];
}

function toldToOthers(
  choice: LeadershipChoice,
  time: DecisionInSight['time'],
  on: (moment: Date, language: Locale) => string,
): Localised {
  if (time === 'always') {
    return {
      en: 'There is no mail about the results in this cohort: nobody but HR is told. You can change it here at any time.',
      fr: 'Cette cohorte n’a pas de message sur les résultats : seules les RH sont informées. Vous pouvez changer d’avis ici à tout moment.',
    };
  }
  const what: Localised = {
    en: {
      continue: 'this decision',
      adjust: 'this decision and its changes',
      discuss: 'that you want to talk first',
    }[choice],
    fr: {
      continue: 'cette décision',
      adjust: 'cette décision et ses changements',
      discuss: 'que vous souhaitez d’abord en parler',
    }[choice],
  };
  if (time === 'afterClosure') {
    return {
      en: `Those who took part and their managers read ${what.en} in the mail about the results, after the cohort has closed. You can change it until then.`,
      fr: `Mentors, personnes accompagnées et responsables liront ${what.fr} dans le message sur les résultats, une fois la cohorte close. Vous pouvez changer d’avis jusque-là.`,
    };
  }
  return {
    en: `Those who took part and their managers read ${what.en} in the mail about the results, on ${on(time.until, 'en')}. You can change it until then.`,
    fr: `Mentors, personnes accompagnées et responsables liront ${what.fr} dans le message sur les résultats, le ${on(time.until, 'fr')}. Vous pouvez changer d’avis jusque-là.`,
  };
}
