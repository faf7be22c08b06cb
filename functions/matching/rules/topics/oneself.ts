import { topic } from './topic.ts';

/** One's own way: how one speaks, is known, keeps well and goes on. */
export const ONESELF = [
  topic(
    'public speaking',
    'prise de parole',
    'speak in public|speaking in public|speak to an audience|speaking to an audience|speak in front of|speaking in front of|speak up|speaking up|prise de parole en public|prises de parole|prendre la parole|prends la parole|parler en public|parler devant|speech|discours|éloquence|oratory|stage fright|trac|large meeting|grande réunion',
  ),
  topic(
    'presentations',
    'présentations',
    'presentation|slides|diaporama|pitch|pitching|storytelling|board papers|board paper|dossier de comité|committee paper|executive presentation',
  ),
  topic(
    'communication',
    'communication',
    'internal communication|communication interne|communicating clearly|media relations|relations presse',
  ),
  topic(
    'clear writing',
    'rédaction',
    'writing skills|report writing|rédiger|rédactionnel|écriture|copywriting',
  ),
  topic('active listening', 'écoute active', 'listening skills|capacité d’écoute|qualité d’écoute'),
  topic(
    'assertiveness',
    'affirmation de soi',
    'assertive|assertivité|s’affirmer|m’affirmer|saying no|say no|dire non|setting boundaries|poser des limites|poser mes limites',
  ),
  topic(
    'self-confidence',
    'confiance en soi',
    'self confidence|gain confidence|more confidence|self-esteem|estime de soi|impostor syndrome|imposter syndrome|impostor|imposter|syndrome de l’imposteur|imposteur|légitimité|legitimacy|confiance en moi',
  ),
  topic(
    'influence',
    'influence',
    'influencing|influencer sans autorité|persuasion|persuading|influence without authority|lobbying|plaidoyer|advocacy|stakeholder management|stakeholder|partie prenante|gestion des parties prenantes',
  ),
  topic(
    'networking',
    'réseau professionnel',
    'network|réseau|réseautage|réseauter|build a network|building a network|construire son réseau|construire un réseau|professional network',
  ),
  topic(
    'visibility',
    'visibilité',
    'personal branding|marque personnelle|being seen|executive presence|personal brand',
  ),
  topic(
    'time management',
    'gestion du temps',
    'prioritisation|prioritization|priorisation|prioriser|prioritise|prioritize|setting priorities|set priorities|gestion des priorités|organisation personnelle|workload|charge de travail|productivity|productivité|time planning',
  ),
  topic(
    'work-life balance',
    'équilibre des temps de vie',
    'work life balance|work and family|vie privée|équilibre vie professionnelle|équilibre entre vie professionnelle et vie privée|équilibre vie pro|parentalité|parenthood|young parent|jeune parent|part-time|temps partiel',
  ),
  topic(
    'stress',
    'gestion du stress',
    'stress management|burnout|burn-out|épuisement professionnel|pressure at work|mental health|santé mentale|resilience|résilience|wellbeing|well-being|bien-être|keep one’s calm|keeping calm|garder son calme|sang-froid|gestion des émotions|emotional intelligence|intelligence émotionnelle|émotion|emotion',
  ),
  topic(
    'returning to work',
    'reprise du travail',
    'return to work|back to work|come back to work|retour au travail|revenir au travail|long absence|longue absence|maternity leave|congé maternité|congé parental|parental leave|sick leave|reprise après',
  ),
  topic(
    'career planning',
    'évolution professionnelle',
    'career|carrière|career path|career development|career step|parcours professionnel|étape d’un parcours|étape suivante d’un parcours|plan de carrière|promotion|évolution de carrière|professional development|développement professionnel|projet professionnel|next step of a career',
  ),
  topic(
    'changing field',
    'reconversion',
    'career change|career switch|changement de métier|changer de métier|mobilité interne|internal mobility|reskilling|retraining|mobilité professionnelle|change of field',
  ),
  topic(
    'working abroad',
    'mobilité internationale',
    'expatriation|expatrié|expatriate|international mobility|secondment abroad|détachement à l’étranger|poste à l’étranger|travail à l’étranger|working overseas|relocation',
  ),
  topic(
    'foreign languages',
    'langues étrangères',
    'business english|anglais professionnel|anglais des affaires|parler anglais|speaking english|anglais|deutsch|espagnol|apprentissage des langues|language learning',
  ),
  topic(
    'training others',
    'transmission des savoirs',
    'formation des autres|former les autres|trainer|formateur|formatrice|pedagogy|pédagogie|facilitation|facilitator|facilitating workshops|animation d’ateliers|animer des ateliers|workshop|knowledge transfer|transfert de compétences|teaching|enseignement',
  ),
  topic(
    'entrepreneurship',
    'entrepreneuriat',
    'entrepreneur|intrapreneur|intrapreneuriat|intrapreneurship|start-up|startup|création d’entreprise|business creation|founding a company',
  ),
  topic(
    'retirement',
    'départ à la retraite',
    'retraite|préparation de la retraite|end of career|fin de carrière',
  ),
];
