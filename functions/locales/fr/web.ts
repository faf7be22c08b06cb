import type { WebCatalogue } from '../en/web.ts';

export const web: WebCatalogue = {
  skipToContent: 'Aller au contenu',
  product: 'Mentorat',
  personalLink: 'Cette page est personnelle. Merci de ne pas transmettre son lien.',
  contact: 'Une question ? Écrivez aux RH :',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  pages: 'Pages',
  previous: 'Précédente',
  next: 'Suivante',
  scrollable: (caption) => `${caption} (défile horizontalement)`,
  done: 'Terminé',
  now: 'En cours',
  coming: 'À venir',
  endSession: 'Fermer la session',
  unknownLinkTitle: 'Ce lien ne fonctionne pas',
  unknownLinkLead:
    'Votre messagerie l’a peut-être coupé. Ouvrez-le de nouveau depuis le mail, ou copiez l’adresse entière. Si cela ne suffit pas, répondez au mail : votre réponse parvient aux RH.',
  noSuchPageTitle: 'Il n’y a pas de page ici',
  noSuchPageLead:
    'L’adresse a peut-être été mal tapée ou mal copiée. Tout s’ouvre par les liens de nos mails : ouvrez de nouveau le vôtre depuis le mail.',
  expiredTitle: 'Ce lien a expiré',
  expiredLead:
    'Pour votre sécurité, les liens de nos mails ne fonctionnent que pendant un temps limité. Nous pouvons vous en envoyer un nouveau, à l’adresse que nous connaissons et à aucune autre.',
  expiredSend: 'M’envoyer un nouveau lien',
  freshLinkTitle: 'Consultez votre messagerie',
  freshLinkLead:
    'Si ce formulaire est encore ouvert, un mail avec un nouveau lien part vers l’adresse que nous connaissons pour vous. Nous n’en envoyons pas plus d’un par jour : si vous en avez déjà demandé un aujourd’hui, cherchez celui-là.',
  tooLargeTitle: 'Vos réponses sont trop longues',
  tooLargeLead:
    'Rien n’a été enregistré. Revenez en arrière, raccourcissez les textes les plus longs et renvoyez le formulaire.',
  tooManyTitle: 'Merci de patienter un peu',
  tooManyLead:
    'Trop d’envois ont été faits par ce lien en peu de temps. Le dernier n’a pas été enregistré ; ce qui l’était avant est conservé. Revenez en arrière dans une minute et renvoyez-le.',
  badRequestTitle: 'Nous n’avons pas pu lire ce formulaire',
  badRequestLead: 'Rien n’a été enregistré. Revenez en arrière, rechargez la page et renvoyez le formulaire.',
  decoy: 'Ne cochez pas cette case. Elle est là pour les programmes qui remplissent tout ce qu’ils trouvent.',
  byProgramTitle: 'Rien n’a été enregistré',
  byProgramLead:
    'Une case que l’on ne voit pas a été cochée, comme le font les programmes qui lisent les mails. Si c’était vous, revenez en arrière, laissez cette case vide et renvoyez le formulaire.',
  failureTitle: 'Un problème est survenu de notre côté',
  failureLead:
    'Votre envoi n’a peut-être pas été enregistré. Ouvrez de nouveau le lien reçu par mail dans quelques minutes pour vérifier.',
  sendAgainLead:
    'Votre envoi n’a peut-être pas été enregistré. Vous n’avez rien à ressaisir : tout est conservé sur cette page, et un clic suffit pour l’envoyer de nouveau. Un double envoi est sans conséquence.',
  sendAgain: 'Envoyer de nouveau',
};
