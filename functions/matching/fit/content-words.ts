/** Words too common, in French or English applications, to say what somebody wants. */
const COMMON = new Set(
  (
    'the and for with that this from have has had was were are been being will would could should can may might must ' +
    'not but you your our their his her its they them she him who whom which what when where how why all any some ' +
    'more most much many very also just than then there here into onto about after before over under between through ' +
    'out off own other others another each every both such only same too get got make made take like want wants need ' +
    'needs help helps helped people person someone somebody anybody work works working worked job new good better best ' +
    'well really able lot way ways thing things time year years month months day days first next last team teams ' +
    'les des une aux dans sur pour par avec sans sous entre vers chez que qui quoi dont mais donc car pas plus moins ' +
    'tres bien tout tous toute toutes cette cet ces mon mes ton tes son ses notre nos votre vos leur leurs elle elles ' +
    'ils nous vous moi toi lui eux est sont etre etait suis sommes etes avoir ait ont avons avez ete fait faire fais ' +
    'peut peux pouvoir veux veut vouloir voudrais souhaite souhaiterais aimerais besoin aide aider mieux meilleur ' +
    'meilleure aussi comme quand comment pourquoi chaque autre autres meme encore deja toujours jamais souvent ' +
    'travail travaille travailler personne personnes quelqu chose choses temps annee annees ans mois jour jours ' +
    'premier premiere prochain prochaine equipe equipes nouveau nouvelle nouveaux nouvelles afin ainsi depuis lors'
  ).split(' '),
);

/** Endings that only bend a word, longest first: plural, feminine, past, gerund. */
const ENDINGS = [
  'issements',
  'issement',
  'ements',
  'ement',
  'ations',
  'ation',
  'ings',
  'ing',
  'ees',
  'uees',
  'uer',
  'ues',
  'ers',
  'ed',
  'ee',
  'es',
  'er',
  'e',
  's',
];
const SHORTEST_STEM = 4;

/** The words that carry content, each as written and by a rough stem that spelling and number do not change. */
export function contentWords(text: string): { stem: string; word: string }[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words
    .map((word) => ({ word, plain: word.normalize('NFD').replace(/\p{M}/gu, '') }))
    .filter(({ plain }) => !COMMON.has(plain))
    .map(({ word, plain }) => ({ word, stem: stemOf(plain) }));
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
