import type { Addressed } from '../../../mail/args.ts';
import { link, p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

const words: Template<Addressed> = {
  en: (a) => ({
    subject: 'No more of our mails at this address',
    preheader: 'It was said from the former address that this one is not wanted.',
    title: 'Our mails do not come to this address',
    body: [
      p(
        'It was asked on a personal page that our mails be sent to this address. From the address we had before, we were told that this is not wanted: so our mails go there.',
      ),
      p(`If that is not right, write to ${a.hr.name}: `, link(a.hr.email, `mailto:${a.hr.email}`), '.'),
    ],
    why: `You receive this mail because this address was given on a personal page of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Plus aucun de nos mails à cette adresse',
    preheader: 'Depuis l’ancienne adresse, on nous a dit que celle-ci n’est pas souhaitée.',
    title: 'Nos mails n’arrivent pas à cette adresse',
    body: [
      p(
        'Sur une page personnelle, il a été demandé que nos mails soient envoyés à cette adresse. Depuis celle que nous avions auparavant, on nous a dit que ce n’est pas souhaité : nos mails partent donc à l’ancienne adresse.',
      ),
      p(`Si c’est une erreur, écrivez à ${a.hr.name} : `, link(a.hr.email, `mailto:${a.hr.email}`), '.'),
    ],
    why: `Vous recevez ce message parce que cette adresse a été indiquée sur une page personnelle du programme ${a.cohortName}.`,
  }),
};

export const addressKept = defineDirectMail('addressKept', words);
