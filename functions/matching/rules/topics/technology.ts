import { topic } from './topic.ts';

/** Technical fields that people of any company ask each other about. */
export const TECHNOLOGY = [
  topic(
    'data analysis',
    'analyse de données',
    'data analytics|data science|analytics|statistics|statistique|business intelligence|power bi|tableau de bord|dashboard|data visualisation|data visualization|dataviz|big data|data engineering|data governance|gouvernance des données|sql|spreadsheet|tableur|kpi|indicateurs de performance|key figures',
  ),
  topic(
    'artificial intelligence',
    'intelligence artificielle',
    'machine learning|apprentissage automatique|deep learning|ia générative|generative ai|language models|ia|llm|prompt engineering|chatbot',
  ),
  topic(
    'software development',
    'développement logiciel',
    'programming|programmation|coding|software engineering|software|logiciel|web development|développement web|python|java|javascript|typescript|backend|back-end|frontend|front-end|full-stack|devops|code review|revue de code|test automation|automatisation des tests|mobile development|développement mobile|api design|open source',
  ),
  topic(
    'software architecture',
    'architecture logicielle',
    'system architecture|architecture des systèmes|enterprise architecture|architecture d’entreprise|microservices|system design|architecture technique|urbanisation du si',
  ),
  topic(
    'cloud',
    'cloud',
    'cloud computing|aws|azure|google cloud|kubernetes|docker|serverless|infrastructure informatique|it infrastructure|réseaux informatiques|system administration|administration système',
  ),
  topic(
    'cybersecurity',
    'cybersécurité',
    'cyber security|information security|sécurité informatique|sécurité de l’information|iso 27001|penetration testing|test d’intrusion|ransomware|rançongiciel',
  ),
  topic(
    'data protection',
    'protection des données',
    'gdpr|rgpd|privacy|dpo|données personnelles|personal data',
  ),
  topic(
    'digital transformation',
    'transformation numérique',
    'digitalisation|digitalization|numérisation|transformation digitale|digital tools|outils numériques|dématérialisation|erp|sap|crm|salesforce|office 365|rpa|automation|automatisation|robotics|robotique|process automation',
  ),
  topic(
    'engineering',
    'ingénierie',
    'mechanical engineering|génie mécanique|electrical engineering|génie électrique|génie civil|civil engineering|mécanique|mechanics|electronics|électronique|bureau d’études|systems engineering|ingénierie système|cad|cao|conception mécanique|embedded systems|systèmes embarqués|thermodynamics|thermodynamique|turbine|hydraulique|hydraulics|nuclear|nucléaire',
  ),
  topic(
    'health care',
    'métiers de la santé',
    'healthcare|clinical research|recherche clinique|clinical trial|essai clinique|nursing|soins infirmiers|pharmacovigilance|pharmaceutical|pharmaceutique|patient safety|sécurité des patients|medical device|dispositif médical|public health|santé publique',
  ),
  topic(
    'scientific research',
    'recherche scientifique',
    'research|laboratory|laboratoire|scientific publication|publication scientifique|doctorat|phd|thèse|chemistry|chimie|biology|biologie|physics|biotechnologie|biotechnology',
  ),
  topic(
    'real estate',
    'immobilier',
    'facility management|gestion immobilière|construction site|chantier|building works|bâtiment|btp|town planning|urbanisme|property management',
  ),
];
