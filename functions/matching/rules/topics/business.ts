import { topic } from './topic.ts';

/** What a company does, and how it is run. */
export const BUSINESS = [
  topic(
    'strategy',
    'stratégie',
    'strategic thinking|thinking strategically|think strategically|strategic|stratégique|réflexion stratégique|réfléchir en stratège|vision stratégique|strategic planning|planification stratégique|business strategy',
  ),
  topic(
    'vision',
    'vision',
    'clear direction|giving direction|explaining a direction|donner un cap|long-term vision|vision à long terme',
  ),
  topic('roadmap', 'feuille de route', 'roadmapping|feuilles de route|roadmaps produit|product roadmap'),
  topic(
    'budget',
    'budget',
    'budgeting|budgétaire|budgétisation|budget management|gestion budgétaire|gestion de budget|gestion d’un budget|cost control|maîtrise des coûts|contrôle des coûts|cost management|cost reduction|réduction des coûts',
  ),
  topic(
    'finance',
    'finance',
    'financial|financier|financière|accounting|comptabilité|comptable|controlling|contrôle de gestion|management control|corporate finance|financial analysis|analyse financière|cash flow|trésorerie|treasury|p&l|compte de résultat|profit and loss|business plan|business case|plan d’affaires|rentabilité|profitability|pricing|tarification|audit|taxation|fiscalité|fundraising|levée de fonds',
  ),
  topic(
    'negotiation',
    'négociation',
    'negotiate|negotiates|negotiating|negotiated|négocier|négocie|négocié|négociateur|négociatrice|negotiator',
  ),
  topic(
    'sales',
    'vente',
    'selling|vendre|key account|grand compte|grands comptes|account management|business development|développement commercial|prospection|prospecting|commercial|technique de vente|force de vente|salesperson',
  ),
  topic(
    'customer relations',
    'relation client',
    'customer relationship|customer|client|clientèle|customer service|service client|customer experience|expérience client|complaint|réclamation|satisfaction client|customer satisfaction|customer care|customer success',
  ),
  topic(
    'marketing',
    'marketing',
    'digital marketing|marketing digital|market research|étude de marché|branding|brand management|advertising|publicité|social media|réseaux sociaux|community management|e-commerce|commerce en ligne',
  ),
  topic(
    'purchasing',
    'achats',
    'procurement|purchase|achat|acheteur|acheteuse|supplier|fournisseur|sourcing|approvisionnement|sous-traitance|subcontracting|call for tenders|appel d’offres|tendering',
  ),
  topic(
    'supply chain',
    'chaîne logistique',
    'logistics|logistique|supply chain management|transport management|inventory|gestion des stocks|warehouse|entrepôt|warehousing',
  ),
  topic(
    'production',
    'production',
    'manufacturing|fabrication|plant management|factory|usine|industrialisation|industrialization|shop floor|atelier de production|maintenance|maintenance industrielle',
  ),
  topic(
    'continuous improvement',
    'amélioration continue',
    'lean management|lean manufacturing|six sigma|kaizen|process improvement|amélioration des processus|operational excellence|excellence opérationnelle|process optimisation|process optimization',
  ),
  topic(
    'quality management',
    'management de la qualité',
    'gestion de la qualité|quality assurance|assurance qualité|contrôle qualité|quality control|démarche qualité|iso 9001|certification qualité',
  ),
  topic(
    'safety at work',
    'sécurité au travail',
    'health and safety|workplace safety|occupational safety|hse|ehs|prévention des risques|santé et sécurité|accident prevention|sûreté',
  ),
  topic(
    'risk management',
    'gestion des risques',
    'risk assessment|analyse des risques|évaluation des risques|maîtrise des risques|insurance|assurance des risques',
  ),
  topic(
    'law',
    'droit des affaires',
    'business law|legal|juridique|labour law|labor law|employment law|droit du travail|contract law|droit des contrats|contract management|gestion des contrats|intellectual property|propriété intellectuelle|patent|brevet|regulation|réglementation|réglementaire|regulatory affairs|affaires réglementaires|litigation|contentieux',
  ),
  topic(
    'compliance',
    'conformité',
    'compliance officer|ethics|éthique|déontologie|anti-corruption|mise en conformité|gouvernance|governance',
  ),
  topic(
    'human resources',
    'ressources humaines',
    'hr management|gestion rh|payroll|gestion des talents|talent management|compensation and benefits|rémunération|workforce planning|gpec|gepp|gestion des emplois',
  ),
  topic(
    'sustainability',
    'développement durable',
    'sustainable development|climate change|changement climatique|carbon footprint|empreinte carbone|bilan carbone|decarbonisation|decarbonization|décarbonation|rse|csr|esg|responsabilité sociétale|environment protection|transition écologique|ecological transition|energy transition|transition énergétique|circular economy|économie circulaire|renewable energy|énergie renouvelable|recyclage|recycling',
  ),
  topic(
    'innovation',
    'innovation',
    'innover|innovate|design thinking|creativity|créativité|r&d|recherche et développement|research and development|prototyping|prototypage',
  ),
  topic(
    'project management',
    'gestion de projet',
    'project manager|project lead|project leadership|chef de projet|cheffe de projet|lead a project|led a project|leading a project|leading projects|lead projects|manage a project|manage projects|managing projects|managing a project|conduite de projet|conduire un projet|piloter un projet|piloter des projets|pilotage de projet|mener un projet|mener un projet commun|mener un projet transverse|carry a project|carry one project|projet transverse|cross-functional project|management de projet|pmo|prince2|pmp|portfolio of projects|project portfolio|portfolio management|portefeuille de projets|portefeuille de quarante projets|portfolio of forty projects|planning de projet|project planning',
  ),
  topic(
    'agile methods',
    'méthodes agiles',
    'agile|agilité|agility|scrum|kanban|scrum master|product owner|safe agile|sprint planning|méthode agile|agile method|agile coaching',
  ),
  topic(
    'product management',
    'gestion de produit',
    'product manager|chef de produit|cheffe de produit|product discovery|product design|product strategy|stratégie produit|lancement de produit|product launch|user research|recherche utilisateur|ux|ux design|user experience|expérience utilisateur|ergonomie|ergonomics',
  ),
  topic(
    'working across departments',
    'travail transverse',
    'cross-functional|transversalité|transverse|across departments|across the departments|other departments|autres directions|entre les directions|matrix organisation|matrix organization|organisation matricielle|management transversal|silo|several sites|plusieurs sites|across sites',
  ),
  topic(
    'international business',
    'affaires internationales',
    'export|exportation|international sales|commerce international|international trade|foreign markets|marchés étrangers',
  ),
  topic(
    'mergers and acquisitions',
    'fusions et acquisitions',
    'merger|acquisition d’entreprise|m&a|fusion-acquisition|fusion d’entreprises|due diligence|post-merger integration|carve-out',
  ),
  topic(
    'public affairs',
    'affaires publiques',
    'public sector|secteur public|public policy|politiques publiques|marchés publics|public procurement|institutional relations|relations institutionnelles',
  ),
];
