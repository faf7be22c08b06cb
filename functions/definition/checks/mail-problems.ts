import { inLocale, Locale, type Localised, type LocalisedText } from '../../locales/locale.ts';
import { FIRST_NAME } from '../../text/first-name-placeholder.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import type { CohortSettings } from '../definition.ts';
import { type Problem, problemAt } from '../problem.ts';

/** The kinds of mail for which HR may write. */
export interface WordableMails {
  all: readonly string[];
  /**
   * Whose subject says what was asked for, on which day a meeting is, what has happened or waits for somebody: another one
   * would hide it.
   */
  fixedSubject: readonly string[];
  /** One for each partner or mentee of the reader: by the name in the subject they are told apart. */
  namesSomebody: readonly string[];
}

type Mail = CohortSettings['mail'];

/** Texts of HR's for mails that there are not, and subjects that would mislead whoever reads them. */
export function mailProblems({ mail }: Pick<CohortSettings, 'mail'>, mails: WordableMails): Problem[] {
  return [
    ...unknownKinds('extra', mail, mails),
    ...unknownKinds('subjects', mail, mails),
    ...subjectProblems(mail, mails),
    ...sameSubjects(mail),
  ];
}

function unknownKinds(field: 'extra' | 'subjects', mail: Mail, { all }: WordableMails): Problem[] {
  return Object.keys(mail[field] ?? {})
    .filter((kind) => !all.includes(kind))
    .map((kind) => {
      const meant = nearestWord(kind, all);
      const advice = meant
        ? { en: `did you mean "${meant}"?`, fr: `vouliez-vous dire "${meant}" ?` }
        : { en: `there are ${all.join(', ')}`, fr: `il y a ${all.join(', ')}` };
      return problemAt(['mail', field, kind], {
        en: `is no kind of mail; ${advice.en}`,
        fr: `n’est pas un genre de mail ; ${advice.fr}`,
      });
    });
}

function subjectProblems({ subjects = {} }: Mail, mails: WordableMails): Problem[] {
  return Object.entries(subjects).flatMap(([kind, subject]) => {
    const reason = whyNot(kind, textsOf(subject), mails);
    return reason ? [problemAt(['mail', 'subjects', kind], reason)] : [];
  });
}

function whyNot(
  kind: string,
  texts: readonly string[],
  { fixedSubject, namesSomebody }: WordableMails,
): Localised | undefined {
  if (fixedSubject.includes(kind))
    return {
      en: `cannot be changed: this subject says what was asked for, or what has happened. Take it out; a paragraph of yours can be in mail.extra.${kind}`,
      fr: `ne peut pas être changé : cet objet dit ce qui a été demandé, ou ce qui s’est passé. Ôtez-le ; vous pouvez écrire un paragraphe dans mail.extra.${kind}`,
    };
  if (texts.some((text) => /[{}]/.test(text.replaceAll(FIRST_NAME, ''))))
    return {
      en: `holds braces: only ${FIRST_NAME} is known, for the first name of whom the mail is about`,
      fr: `contient des accolades : seul ${FIRST_NAME} est connu, pour le prénom de la personne dont parle le mail`,
    };
  const mayName = namesSomebody.includes(kind);
  const naming = texts.filter((text) => text.includes(FIRST_NAME)).length;
  if (mayName && naming < texts.length)
    return {
      en: `must hold ${FIRST_NAME}, in each language: whoever gets this mail about two people tells them apart by it`,
      fr: `doit contenir ${FIRST_NAME}, dans chaque langue : qui reçoit ce mail au sujet de deux personnes les distingue ainsi`,
    };
  if (!mayName && naming > 0)
    return {
      en: `cannot hold ${FIRST_NAME}: this mail is about nobody in particular. Those that can: ${namesSomebody.join(', ')}`,
      fr: `ne peut pas contenir ${FIRST_NAME} : ce mail ne parle de personne en particulier. Ceux qui le peuvent : ${namesSomebody.join(', ')}`,
    };
  return undefined;
}

/** Two mails with one subject in one inbox look like one that was sent twice. */
function sameSubjects({ subjects = {} }: Mail): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(subjects).flatMap(([kind, subject]) => {
    const before = textsOf(subject).flatMap((text) => first.get(text.toLowerCase()) ?? []);
    for (const text of textsOf(subject)) first.set(text.toLowerCase(), kind);
    const [other] = before;
    return other === undefined
      ? []
      : [
          problemAt(['mail', 'subjects', kind], {
            en: `is the subject of ${other} too: word one of them otherwise, or people take them for the same mail`,
            fr: `est aussi l’objet de ${other} : écrivez l’un des deux autrement, sinon on les prend pour le même mail`,
          }),
        ];
  });
}

function textsOf(subject: LocalisedText): string[] {
  return typeof subject === 'string' ? [subject] : Locale.options.map((locale) => inLocale(subject, locale));
}
