import { whoReads } from '../../../forms/privacy/who-reads.ts';
import type { Addressed, Form } from '../../../mail/args.ts';
import { type Fact, facts, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';

export type BeforeReportArgs = Addressed &
  Form & {
    /** Figures HR brings, by name, with the value the API has brought so far. */
    figures: { name: string; soFar: string | undefined }[];
    /** How many comments HR is shown, to choose those that are quoted. */
    comments: number;
    minutes: number;
  };

export const beforeReportMail: Template<BeforeReportArgs> = {
  en: (a) => ({
    subject: 'To complete: your part of the report',
    preheader: 'The report to leadership is made next. Some of it only HR can add.',
    title: 'Before the report is made',
    body: [
      ...missing(
        'Mentors and mentees have looked back, and the report to leadership comes next. Only HR can add the following:',
        [
          ...a.figures.map(({ name, soFar }) => ({
            label: name,
            value: soFar === undefined ? 'not brought yet' : `brought so far: ${soFar}`,
          })),
          ...(a.comments > 0
            ? [{ label: 'Comments', value: `${a.comments} to read, of people who agreed to be quoted` }]
            : []),
        ],
      ),
      p(
        `If nobody decides by the date below, the report is made then, ${withoutHr.en(a)}. Once it is made, it does not change.`,
      ),
    ],
    why: `You receive this mail because you coordinate ${a.cohortName}.`,
    ask: {
      button: 'Complete the report',
      minutes: a.minutes,
      readers: whoReads('beforeReport').en,
      reminder: `The report to leadership waits for what only you can add. If nobody decides by then, it is made then, ${withoutHr.en(a)}.`,
    },
  }),
  fr: (a) => ({
    subject: 'À compléter : votre part du bilan',
    preheader: 'Le bilan destiné à la direction est la prochaine étape. Une partie ne peut venir que des RH.',
    title: 'Avant que le bilan soit établi',
    body: [
      ...missing(
        'Les mentors et les personnes accompagnées ont fait leur bilan ; celui destiné à la direction est la prochaine étape. Voici ce qui ne peut venir que des RH :',
        [
          ...a.figures.map(({ name, soFar }) => ({
            label: name,
            value: soFar === undefined ? 'pas encore apporté' : `apporté jusqu’ici : ${soFar}`,
          })),
          ...(a.comments > 0
            ? [
                {
                  label: 'Commentaires',
                  value: `${a.comments} à lire, de personnes qui acceptent d’être citées`,
                },
              ]
            : []),
        ],
      ),
      p(
        `Sans décision d’ici à la date ci-dessous, le bilan est établi à ce moment-là, ${withoutHr.fr(a)}. Une fois établi, il ne change plus.`,
      ),
    ],
    why: `Vous recevez ce message parce que vous coordonnez le programme ${a.cohortName}.`,
    ask: {
      button: 'Compléter le bilan',
      minutes: a.minutes,
      readers: whoReads('beforeReport').fr,
      reminder: `Le bilan destiné à la direction attend ce qui ne peut venir que des RH. Sans décision d’ici là, il est établi à ce moment-là, ${withoutHr.fr(a)}.`,
    },
  }),
};

/** Nothing is left of it when everybody who agreed to be quoted was erased since. */
const missing = (lead: string, rows: readonly Fact[]) => (rows.length > 0 ? [p(lead), facts(...rows)] : []);

type Asked = Pick<BeforeReportArgs, 'figures' | 'comments'>;

/** How the report is made when HR is silent, as far as HR was asked. */
const withoutHr = {
  en: ({ figures, comments }: Asked) =>
    [
      ...(comments > 0 ? ['without quotations'] : []),
      ...(figures.length > 0
        ? ['with the figures brought so far: one that is missing counts as not measured']
        : []),
    ].join(' and ') || 'as it stands',
  fr: ({ figures, comments }: Asked) =>
    [
      ...(comments > 0 ? ['sans citations'] : []),
      ...(figures.length > 0
        ? ['avec les chiffres déjà apportés : celui qui manque compte comme non mesuré']
        : []),
    ].join(' et ') || 'en l’état',
};
