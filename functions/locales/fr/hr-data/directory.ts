import type { DirectoryWords } from '../../en/hr-data/directory.ts';
import { languageName } from '../../language-name.ts';

const several = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Ce que les RH lisent de leur fichier. */
export const directory = {
  quoted: (text) => `« ${text} »`,
  where: (lines, others) =>
    `(ligne${lines.length > 1 ? 's' : ''} ${lines.join(', ')}${others > 0 ? ` et ${others} de plus` : ''})`,
  demographics: {
    age: 'l’âge des personnes',
    gender: 'leur genre',
    'sexual orientation': 'leur orientation sexuelle',
    origin: 'leur origine',
    religion: 'leur religion',
    family: 'leur situation familiale',
    health: 'leur santé',
    opinions: 'leurs opinions',
    'military service': 'leur service militaire',
    pay: 'leur rémunération',
    'bank account': 'leur compte bancaire',
    'identity number': 'un numéro d’identité',
    'home address': 'leur adresse personnelle',
    'private contact': 'comment les joindre en privé',
    'emergency contact': 'qui prévenir en cas d’urgence',
    rating: 'leur évaluation',
  },
  leftOut: {
    demographic: (what) =>
      `dit ${what} : les binômes se forment sur des objectifs, des compétences et des souhaits, jamais sur ce que les gens sont ; rien n’en est gardé`,
    secondBest: (best) => `« ${best} » le dit mieux`,
    unused:
      'aucun critère, aucune règle ni aucun formulaire de cette cohorte ne s’en sert : rien n’en est gardé',
    otherPerson: 'désigne une autre personne que le ou la responsable',
    managerUnclear: 'semble être la colonne des responsables, mais reste illisible',
    ignored: 'vous l’avez demandé',
    noValues: 'ne contient aucune valeur',
  },
  notices: {
    encodingGuessed: () =>
      'Le fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252. Vérifiez un nom accentué ci-dessous.',
    hiddenCharacters: ({ count }) =>
      `Des caractères invisibles, ou qui retournent le texte, ont été retirés de ${several(count, 'ligne', 'lignes')}.`,
    knownByAddress: () =>
      'Aucune colonne d’identifiants : chaque personne est reconnue à son adresse. Qui change d’adresse passerait pour quelqu’un d’autre ; une colonne de matricules l’évite.',
    spreadsheetIds: ({ values }) =>
      `Un tableur a pris des matricules pour des nombres : ${values}. Mettez la colonne au format texte et refaites l’export, sinon les mêmes personnes ne seront pas reconnues la prochaine fois.`,
    datesByCountry: ({ column, first, count }) =>
      `${several(count, 'date', 'dates')} de ${column} pouvaient se lire de deux façons ; elles ont été lues ${first === 'monthFirst' ? 'le mois' : 'le jour'} d’abord, comme dans le pays de la cohorte.`,
    datesByHabit: ({ column, count }) =>
      `${several(count, 'date', 'dates')} de ${column} pouvaient se lire de deux façons ; elles ont été lues le jour d’abord. Si c’est faux, indiquez le pays de la cohorte ou des dates comme 2026-09-07.`,
    leavers: ({ count }) =>
      count === 1
        ? '1 personne a quitté l’entreprise : gardée pour la ligne hiérarchique, elle ne recevra aucun message.'
        : `${count} personnes ont quitté l’entreprise : gardées pour la ligne hiérarchique, elles ne recevront aucun message.`,
    leavesLater: ({ count, values }) =>
      `${several(count, 'personne part', 'personnes partent')} plus tard (${values}) : jusque-là, elles sont présentes.`,
    statusUnknown: ({ column, values }) =>
      `${column} contient des valeurs inconnues : ${values}. Ces personnes comptent comme présentes.`,
    noAddress: ({ count }) =>
      count === 1
        ? '1 personne n’a pas d’adresse électronique : gardée pour la ligne hiérarchique, elle n’est pas sollicitée.'
        : `${count} personnes n’ont pas d’adresse électronique : gardées pour la ligne hiérarchique, elles ne sont pas sollicitées.`,
    otherAddresses: ({ values }) => `Plusieurs adresses : ${values}. La première est utilisée.`,
    nobodyAsManager: ({ values, count }) =>
      `${several(count, 'cellule ne désigne', 'cellules ne désignent')} aucun responsable : ${values}.`,
    languageAssumed: ({ first }) =>
      `Aucune colonne ne dit dans quelle langue écrire : toute nouvelle personne recevra la première langue de la cohorte (${languageName(first, 'fr').toLowerCase()}). Placez l’autre en tête de « languages », ou ajoutez une colonne.`,
    linesBeforeHeader: ({ count }) =>
      `${several(count, 'ligne laissée', 'lignes laissées')} de côté au-dessus des en-têtes.`,
    blankRows: ({ count }) => `${several(count, 'ligne vide laissée', 'lignes vides laissées')} de côté.`,
    rulers: ({ count }) =>
      `${several(count, 'ligne de tirets laissée', 'lignes de tirets laissées')} de côté.`,
    totals: ({ count }) => `${several(count, 'ligne de total laissée', 'lignes de total laissées')} de côté.`,
    headersAgain: ({ count }) =>
      `Les en-têtes reviennent à ${several(count, 'ligne', 'lignes')} : laissées de côté.`,
    sameRowTwice: ({ count }) =>
      `${several(count, 'ligne figure', 'lignes figurent')} deux fois, à la lettre près : prise une seule fois.`,
    addressNotValid: ({ column, values }) =>
      `${column} contient des adresses inutilisables : ${values}. Ces personnes sont gardées pour la ligne hiérarchique et non sollicitées.`,
    addressNotAscii: ({ values }) =>
      `Impossible d’écrire à une adresse accentuée avant le @ : ${values}. Ces personnes sont gardées pour la ligne hiérarchique et non sollicitées.`,
    gradeNotOrdered: ({ column, values }) =>
      `${column} contient des niveaux qui ne sont pas des nombres : ${values}. Ils sont laissés de côté ; donnez « grades » dans la définition, du plus bas au plus haut, et ils serviront.`,
    languageUnknown: ({ column, values }) =>
      `${column} contient des langues inconnues : ${values}. Ces personnes recevront leurs messages comme jusqu’ici ou, si elles sont nouvelles, dans la première langue de la cohorte.`,
    languageNotSpokenHere: ({ values }) =>
      `La cohorte n’écrit pas en ${values} : ces personnes recevront leurs messages comme jusqu’ici ou, si elles sont nouvelles, dans sa première langue ; il reste noté qu’elles parlent la leur.`,
    spokenUnknown: ({ column, values }) =>
      `${column} contient des langues inconnues : ${values} ; laissées de côté.`,
    timeZoneUnknown: ({ column, values }) =>
      `${column} contient des fuseaux horaires inconnus : ${values}. Celui du site ou de la cohorte s’applique.`,
    dateUnreadable: ({ column, values }) =>
      `${column} contient des dates illisibles : ${values} ; laissées de côté.`,
    dateAbsurd: ({ column, values }) =>
      `${column} contient des dates impossibles : ${values} ; laissées de côté.`,
    dateAmbiguous: ({ column, values }) =>
      `${column} écrit certaines dates le jour d’abord et d’autres le mois d’abord : ${values} peuvent être l’un ou l’autre et sont laissées de côté. Écrivez-les comme 2026-09-07.`,
    textCut: ({ column, values }) => `Des textes de ${column} sont trop longs et ont été coupés : ${values}.`,
    managerNotFound: ({ column, count, values }) =>
      `${column} nomme des responsables absents du fichier : ${values}. La ligne hiérarchique de ${several(count, 'personne', 'personnes')} s’arrête là : un binôme pourrait réunir quelqu’un et une personne au-dessus. Ajoutez ces responsables au fichier, même sans adresse.`,
    mendedText: ({ values }) =>
      `Les accents sont abîmés : ${values}. Le fichier a été lu dans le mauvais encodage puis enregistré. Refaites l’export en UTF-8 ; ou confirmez, et la lecture de droite est retenue.`,
    managerColumnUnused: ({ column }) =>
      `${column} semble être la colonne des responsables et ne sert pas : ses cellules restent illisibles. Précisez-le par « columns » dans la définition ("managerName", "managerEmail" ou "managerId"), ou confirmez qu’elle est inutile.`,
    noManagers: () =>
      'Personne dans le fichier n’a de responsable : à moins qu’un fichier antérieur n’ait dit qui dépend de qui, un binôme pourrait réunir quelqu’un et une personne au-dessus. Ajoutez une colonne avec l’identifiant, l’adresse ou le nom des responsables ; ou confirmez que le fichier est à prendre sans responsables.',
    managersNotInFile: ({ count, values }) =>
      `${several(count, 'responsable est absent', 'responsables sont absents')} du fichier, un tiers ou plus de ceux qu’il nomme : ${values}. Un binôme pourrait réunir quelqu’un et une personne au-dessus. Envoyez toute l’entreprise, ou confirmez que ces responsables ne participent pas.`,
    idsAlike: ({ values }) =>
      `Des identifiants ne diffèrent que par les majuscules ou les zéros du début : ${values}. S’il s’agit d’une seule personne, gardez une ligne ; sinon, confirmez.`,
    columnNotThere: ({ column, first }) =>
      `« columns » nomme ${column}, qui n’est pas un en-tête du fichier${first ? ` ; vouliez-vous dire « ${first} » ?` : ''}`,
    noWayToKnow: () =>
      'Ni colonne d’identifiants, ni colonne d’adresses : impossible de distinguer les personnes ou de leur écrire. Nommez-les par « columns » dans la définition ({"Mat.": "id", "Mél": "email"}).',
    noNames: () =>
      'Aucune colonne de noms. Nommez-la par « columns » dans la définition ({"Salarié": "name"}).',
    columnTwice: ({ column, first }) =>
      `« columns » prend ${column} pour la même chose que « ${first} » : gardez l’une des deux`,
    columnDemographic: ({ column }) =>
      `« columns » demande ${column}, qui dit ce que les gens sont : rien n’en est jamais gardé`,
    rowMisfit: ({ count }) =>
      `Les cellules de ${several(count, 'ligne', 'lignes')} ne sont pas sous leurs en-têtes : mettez entre guillemets une cellule qui contient le séparateur`,
    quoteOpen: ({ count }) =>
      `Un guillemet de ${several(count, 'ligne', 'lignes')} englobe les lignes suivantes : fermez-le, ou doublez les guillemets à l’intérieur d’une cellule`,
    idMissing: ({ column, values }) =>
      `${column} est vide pour ${values} : donnez un identifiant à chaque personne`,
    idNotUsable: ({ column, values }) =>
      `${column} contient des identifiants inutilisables : ${values}. Ils commencent par une lettre ou un chiffre et comptent au plus 64 lettres, chiffres, espaces et . _ / + & -`,
    idTwice: ({ values }) =>
      `Un même identifiant pour plusieurs lignes : ${values}. Donnez à chaque personne son identifiant et sa ligne`,
    nameMissing: ({ values }) =>
      `Il manque le nom de ${values} : les messages s’adressent aux gens par leur nom`,
    addressTwice: ({ values }) =>
      `Une même adresse pour deux personnes : ${values}. Donnez à chacune la sienne, ou laissez-la vide pour l’une des deux`,
    managerUnclear: ({ column, values }) =>
      `${column} ne dit pas de qui il s’agit : ${values}. Donnez l’identifiant ou l’adresse du ou de la responsable au lieu du nom`,
    managerCircle: ({ values }) =>
      `Les responsables tournent en rond : ${values}. Laissez la cellule vide pour la personne au sommet`,
    nobodyToCall: () =>
      'Impossible d’écrire à qui que ce soit dans ce fichier : aucune adresse n’est utilisable.',
  },
} satisfies DirectoryWords;
