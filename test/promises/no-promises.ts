/** What sounds like a promise and is none, and why. */
export const NO_PROMISES: readonly (readonly [words: RegExp, why: string])[] = [
  [/^You receive this mail because|^Vous recevez ce message parce que/, 'says why, of what has happened'],
  [
    /^(?:Until when|Until when it is kept|until|Jusqu’au|jusqu’au|Ouvert jusqu’au|Jusqu’à quand)(?: …)?$|, until when|, jusqu’à quand|Jusqu’à quand/,
    'a label, or the name of what follows',
  ],
  [/is in (?:…|another cohort).* until …|participe à .*jusqu’au …/, 'a fact about another cohort, for HR'],
  [
    /^(?:Only HR|Les RH seules|Presque jamais|No longer a goal|No more reminders\??|Aucune?|Aucun choix|aucun|nobody at the moment|aucun pour le moment)$/,
    'the label of a button or a value; what it means is said beside it, and listed',
  ],
  [
    /[Nn]obody (?:is (?:left|meant|to match)|, or more)|^Nobody, or more|[Tt]here is nobody to|nobody to be mentored|say that nobody is\.|We found nobody|takes? part as a ment|proposed nobody to you|there was nobody\.|[Pp]ersonne (?:n’est concerné|ne participe|n’a encore décidé|ne l’a encore fait|à accompagner)|et aucune ne participe|Nobody has decided yet|aucun (?:mentor|binôme)$|Aucun binôme (?:ne s’est formé|n’est possible|à proposer)|aucun binôme n’est possible|pas un seul binôme|encore répondu à aucun|Aucun objectif n’avait/,
    'a fact as it stands, for whoever decides or waits',
  ],
  [
    /forms\/questions\/nobody-left|^(?:See what will happen|This will happen:?|You can:|Vous pouvez :|What you can do|Ce que vous pouvez faire|We ask (?:how it goes|you to look back))$/,
    'the title of what follows',
  ],
  [
    /^Shall |^Select |^Tick |^Cochez |^Indiquez |^Sélectionnez |^(?:Choose|Choisissez|Choisir) |\?$/,
    'asks the reader',
  ],
  [
    /^(?:To decide|À décider) ?: |^(?:…: )?(?:how|comment) |\bin which you can\b|[Ww]hat you can (?:help|offer)|Ce que vous pouvez|vous pouvez (?:apporter|vous appuyer)|you can draw on|whom you can help|If you can spare|Si vous pouvez consacrer|Here is a message you can send|will both see whether/,
    'of what the reader does or is able to do',
  ],
  [/Tell me when, and I will send/, 'words for a message of the reader’s own'],
  [
    /(?:nobody|Nobody)(?:’s fault| has done anything wrong| minds)|personne n’a rien à se reprocher|If nobody meant it|Si personne ne l’a voulue/i,
    'kind words, of no act of ours',
  ],
  [
    /(?:always|be) welcome|sera (?:toujours )?la bienvenue|fera plaisir|vous conviendra mieux|meilleur sera|amélioreront|sera le prochain programme|aucune formation n’enseigne|neither a manager nor|only as good as|free to|Vous serez libre/,
    'says what is wished or generally so',
  ],
  [
    /n’aura (?:donc )?pas lieu|ne se fera pas|will not go ahead|you no longer take part|is no longer in one reporting line|now runs by itself|avance désormais seul|bougent si un appel|voyez (?:toutes les candidatures|ce que chaque)|quand vous en aurez des nouvelles|when you hear of it again|sont prévisionnels|these days are a plan|prend plus de temps|se donnent plus de temps/,
    'a fact, which the mail itself tells',
  ],
  [
    /You can (?:now be proposed|begin|meet again)|and you can begin now|[Vv]ous pouvez (?:commencer|vous retrouver)|On the board you can see|vous pouvez y indiquer|by when, and how you will know/,
    'of what is open to the reader from now on, on a page with tests of its own',
  ],
  [
    /Only (?:you|HR) can add|Some of it only HR|what only you can add|Only people with both views|Seules les personnes dont nous avons|[Aa]pporté jusqu’ici|Une seule, sans réponse|Jusqu’à trois, votre préférence/,
    'how something is counted or put together',
  ],
  [
    /^We (?:are looking|look) for (?:mentors|your)|We are looking for mentors|Nous cherchons (?:des mentors|votre mentor|la personne à accompagner|maintenant)|nous cherchons votre mentor|Before we look for|Avant de chercher|la personne à qui vous|Nous demandons à votre responsable|à qui nous écrivons en même temps/,
    'what is being done while the mail goes out',
  ],
  [
    /There is nothing you need to do|Until then there is nothing|rien à faire|whose reply reaches nobody|From which day may|they could see and decide what you can|you will not be able to see|A mentoring pair never does|jamais le cas d’un binôme|What you have talked about stays|reste entre (?:vous|nous)|can end the pair without blame|which you can/,
    'says what is not asked, or what the two owe one another',
  ],
];
