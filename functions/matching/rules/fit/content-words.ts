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
    'premier premiere prochain prochaine equipe equipes nouveau nouvelle nouveaux nouvelles afin ainsi depuis lors ' +
    // Numbers.
    'one two three four five six seven eight nine ten eleven twelve twenty hundred once twice half few several ' +
    'deux trois quatre cinq sept huit neuf dix onze douze vingt cent fois moitie plusieurs quelques ' +
    // Where, when and how much, which every sentence has.
    'within without outside inside near away along around across behind together back again soon later often ' +
    'always never sometimes today tomorrow week weeks morning evening end ends start begin whole full enough less ' +
    'rather quite almost already still yet even though while until because since however therefore maybe perhaps ' +
    'hors dehors dedans pres loin ensemble jusque jusqu pendant avant apres durant contre parmi selon malgre ' +
    'semaine semaines matin soir soirs fin debut entier entiere entiers entieres assez trop presque peut-etre ' +
    'lorsque puisque parce tandis quoique cependant toutefois ailleurs ici lui-meme celui celle ceux celles ' +
    // Verbs and adjectives of all trades.
    'call calls called hold holds held know knows known knew come comes came goes going gone keep keeps kept put ' +
    'puts give gives given gave find finds found look looks see sees seen say says said tell tells told ask asks ' +
    'asked use uses used using try tries tried let lets think feel feels stop stops stuck hand hands stay stays ' +
    'become becomes became turn turns move moves moving show shows bring brings build builds lead leads leading ' +
    'able big small great high low long short hard easy right wrong real own different same site sites ' +
    'hi hello thanks please yes ' +
    'appeler appelle bloque bloquer construire refaire tenir tient prendre prend pris mettre mets mis donner donne ' +
    'donner donnent aller vais venir viens passer passe trouver trouve savoir sais sait connaitre connais voir vois ' +
    'dire dis dit demander demande demandent utiliser utilise essayer essaie devenir deviens garder garde rester ' +
    'reste changer change arriver arrive laisser laisse montrer montre apporter apporte commencer commence finir ' +
    'pense penser crois croire sens sentir dois doit devoir faut grand grande petit petite haut bas long court ' +
    'facile difficile vrai fausse different differente bonjour merci dirige diriger mener mene conduire'
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
