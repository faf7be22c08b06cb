import type { Locale } from '../../../locales/locale.ts';
import type { Addressed, Participant } from '../../../mail/args.ts';
import { p } from '../../../mail/blocks.ts';
import type { Template } from '../../../mail/letter.ts';
import { defineDirectMail } from '../../mail.ts';

/** `goesOn`: where our mails go is another address than the one at which this is read. */
export type CorrectionReplacedArgs = Addressed &
  Partial<Participant> & { what: 'name' | 'email' | 'both'; goesOn: boolean };

const WHAT: Record<Locale, Record<CorrectionReplacedArgs['what'], string>> = {
  en: {
    name: 'You had corrected your name on your page. HR has now entered another one.',
    email: 'You had changed your mail address on your page. HR has now entered another one.',
    both: 'You had corrected your name and your mail address on your page. HR has now entered others.',
  },
  fr: {
    name: 'Vous aviez corrigé votre nom sur votre page. Les RH viennent d’en saisir un autre.',
    email: 'Vous aviez changé votre adresse mail sur votre page. Les RH viennent d’en saisir une autre.',
    both: 'Vous aviez corrigé votre nom et votre adresse mail sur votre page. Les RH viennent d’en saisir d’autres.',
  },
};

const words: Template<CorrectionReplacedArgs> = {
  en: (a) => ({
    subject: 'HR has changed what you had corrected',
    preheader: 'If it is not right, tell HR or correct it on your page.',
    title: 'HR has changed what you had corrected',
    body: [
      p(WHAT.en[a.what]),
      ...(a.what === 'name'
        ? []
        : [p(a.goesOn ? 'Our mails go there from now on.' : 'Our mails come to this address from now on.')]),
      p(
        `If it is not right, write to ${a.hr.name} (${a.hr.email})${a.goesOn ? '' : ', or correct it on your page'}.`,
      ),
    ],
    why: `You receive this mail because you had corrected it on your page of ${a.cohortName}.`,
  }),
  fr: (a) => ({
    subject: 'Les RH ont modifié votre correction',
    preheader: 'Si c’est inexact, dites-le aux RH ou corrigez-le sur votre page.',
    title: 'Les RH ont modifié votre correction',
    body: [
      p(WHAT.fr[a.what]),
      ...(a.what === 'name'
        ? []
        : [p(a.goesOn ? 'Nos mails y partent désormais.' : 'Nos mails arrivent désormais à cette adresse.')]),
      p(
        `Si c’est inexact, écrivez à ${a.hr.name} (${a.hr.email})${a.goesOn ? '' : ', ou corrigez-le sur votre page'}.`,
      ),
    ],
    why: `Vous recevez ce message parce que vous l’aviez corrigé sur votre page du programme ${a.cohortName}.`,
  }),
};

export const correctionReplaced = defineDirectMail('correctionReplaced', words);
