import type { Locale } from '../../../locales/locale.ts';

/** What is said to somebody of the names they wrote. */
interface UnderstoodWords {
  title: string;
  lead: string;
  /** A few people with one name, each with their work. */
  several: string;
  /** More than are listed. */
  many: string;
  writeWhole: string;
  notFound: string;
  didYouMean: (count: number) => string;
  describes: string;
  inReportingLine: string;
  byStaffId: string;
  hrIsTold: string;
}

export const understoodWords: Readonly<Record<Locale, UnderstoodWords>> = {
  en: {
    title: 'People to avoid: whom we recognised',
    lead: 'Please check that these are the people you mean. You will not be paired with anyone we recognised.',
    several:
      'Several people have this name. Until HR knows which of them you mean, you will be paired with none of them:',
    many: 'This could be many people. Until HR knows whom you mean, you will be paired with none of them.',
    writeWhole:
      'To say whom you mean, add their job or site after the name, or write their mail address instead.',
    notFound: 'We found nobody with this name.',
    didYouMean: (count) =>
      count === 1
        ? 'If you mean this person, write the name like this:'
        : 'If you mean one of these people, write the name like this:',
    describes: 'We do not know who this is: please write names.',
    inReportingLine: 'People above or below you in your reporting line are never proposed to you.',
    byStaffId: 'Recognised as a staff number.',
    hrIsTold: 'HR also sees what is unclear.',
  },
  fr: {
    title: 'Personnes à éviter : voici qui nous avons reconnu',
    lead: 'Vérifiez qu’il s’agit bien des personnes auxquelles vous pensez. Aucun binôme ne vous sera proposé avec les personnes que nous avons reconnues.',
    several:
      'Plusieurs personnes portent ce nom. Tant que les RH ne savent pas à qui vous pensez, aucun binôme ne vous est proposé avec elles :',
    many: 'Ce nom peut désigner beaucoup de personnes. Tant que les RH ne savent pas à qui vous pensez, aucun binôme ne vous est proposé avec elles.',
    writeWhole:
      'Pour préciser de qui il s’agit, ajoutez sa fonction ou son site après le nom, ou indiquez plutôt son adresse mail.',
    notFound: 'Nous n’avons trouvé personne de ce nom.',
    didYouMean: (count) =>
      count === 1
        ? 'S’il s’agit de cette personne, écrivez son nom ainsi :'
        : 'S’il s’agit de l’une de ces personnes, écrivez son nom ainsi :',
    describes: 'Nous ne savons pas de qui il s’agit : écrivez les noms.',
    inReportingLine: 'Les personnes de votre ligne hiérarchique ne vous sont jamais proposées.',
    byStaffId: 'Reconnu comme un matricule.',
    hrIsTold: 'Les RH voient aussi ce qui n’est pas clair.',
  },
};
