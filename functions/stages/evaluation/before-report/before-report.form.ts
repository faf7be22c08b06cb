import { LARGEST_REPORTED } from '../../../definition/indicator.ts';
import { defineForm } from '../../../forms/form.ts';
import { whoReads } from '../../../forms/privacy/who-reads.ts';
import { localised } from '../../../forms/questions/extra-questions.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { groupName } from './group-name.ts';
import { figureQuestionOf, inUnit, targetText } from './outside-figures.ts';
import { type QuotableGroup, questionOf } from './quotes.ts';
import { commentsListed, type Missing } from './what-is-missing.ts';

export interface BeforeReportContext extends Missing {
  /** Of whom comments are quoted. */
  readonly fewestAuthors: number;
}

/** HR brings the figures that the programme cannot know, and reads what is to be quoted, before the report is made. */
export function beforeReportForm({ figures, groups, fewestAuthors }: BeforeReportContext) {
  return defineForm({
    id: 'beforeReport',
    title: { en: 'Before the report is made', fr: 'Avant que le bilan soit établi' },
    lead: [
      {
        en: 'The report to leadership is made once, and does not change afterwards. Only you can add what follows.',
        fr: 'Le bilan destiné à la direction est établi une seule fois et ne change plus ensuite. Ce qui suit ne peut venir que de vous.',
      },
      {
        en: 'If nobody decides in time, it is made with the figures brought so far and without quotations.',
        fr: 'Si personne ne décide à temps, il est établi avec les chiffres déjà apportés et sans citations.',
      },
    ],
    readers: whoReads('beforeReport'),
    minutes: minutesFor({ figures: figures.length, comments: commentsListed({ groups }) }),
    sections: [
      ...(figures.length === 0
        ? []
        : [
            {
              title: { en: 'Figures from outside the programme', fr: 'Chiffres extérieurs au programme' },
              questions: figures.map(figureQuestion),
            },
          ]),
      ...(groups.length === 0
        ? []
        : [
            {
              title: { en: 'Comments that may be quoted', fr: 'Commentaires qui peuvent être cités' },
              lead: {
                en: `Which of these may leadership read? Their authors agreed. Leave out what shows who wrote it. Names are never given, and a group of comments is shown only if those you tick come from at least ${fewestAuthors} people.`,
                fr: `Lesquels la direction peut-elle lire ? Les personnes qui les ont écrits sont d’accord. Écartez ce qui permet de les reconnaître. Aucun nom n’est donné, et un groupe de commentaires n’apparaît que si ceux que vous cochez viennent d’au moins ${fewestAuthors} personnes.`,
              },
              questions: groups.map(quotesQuestion),
            },
          ]),
      {
        questions: [
          {
            kind: 'radio',
            name: 'decision',
            label: { en: 'Shall the report be made with this?', fr: 'Le bilan peut-il être établi ainsi ?' },
            missing: {
              en: 'Select “Yes” if the report can be made with this',
              fr: 'Sélectionnez « Oui » si le bilan peut être établi ainsi',
            },
            options: [
              {
                value: 'make',
                label: {
                  en: 'Yes, with what is entered above',
                  fr: 'Oui, avec ce qui est indiqué ci-dessus',
                },
              },
            ],
          },
        ],
      },
    ],
    submitLabel: { en: 'See what will happen', fr: 'Voir ce qui va se passer' },
    final: true,
  });
}

/** As long as it takes to look up a figure, and to read a comment with its author in mind. */
export function minutesFor({ figures, comments }: { figures: number; comments: number }): number {
  return Math.max(1, Math.ceil(2 * figures + comments / 6));
}

function figureQuestion({ objective, soFar }: BeforeReportContext['figures'][number]) {
  const target = targetText(objective);
  const name = localised(objective.indicator.name);
  const so = soFar === undefined ? undefined : inUnit(soFar, objective);
  return {
    kind: 'number',
    name: figureQuestionOf(objective),
    label: name,
    subject: {
      en: `The figure for ${mannersOf.en.quoted(name.en)}`,
      fr: `la valeur de ${mannersOf.fr.quoted(name.fr)}`,
    },
    hint: so
      ? {
          en: `Target: ${target.en}. Brought so far: ${so.en}, which stays if you leave this empty.`,
          fr: `Cible : ${target.fr}. Apporté jusqu’ici : ${so.fr}, qui reste si vous ne remplissez rien.`,
        }
      : {
          en: `Target: ${target.en}. If you leave this empty, the report says that it was not measured.`,
          fr: `Cible : ${target.fr}. Si vous ne remplissez rien, le bilan indique qu’il n’a pas été mesuré.`,
        },
    min: -LARGEST_REPORTED,
    max: LARGEST_REPORTED,
    decimals: 6,
    unit: localised(objective.indicator.unit),
    optional: true,
  } as const;
}

function quotesQuestion(group: QuotableGroup) {
  const { listed, total } = group;
  return {
    kind: 'checkboxes',
    name: questionOf(group),
    label: groupName(group),
    ...(listed.length < total && {
      hint: {
        en: `Here are ${listed.length} of ${total}, drawn by lot. The others are not quoted.`,
        fr: `En voici ${listed.length} sur ${total}, tirés au sort. Les autres ne sont pas cités.`,
      },
    }),
    options: listed.map(({ id, text }) => ({ value: id, label: { en: text, fr: text } })),
    optional: true,
  } as const;
}
