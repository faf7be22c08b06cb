import { defineForm } from '../../forms/form.ts';

/** Whoever reads the new address says that it is theirs. The box is ticked by them: a scanner's post does nothing. */
export const confirmAddressForm = defineForm({
  id: 'confirmAddress',
  title: { en: 'Is this your address?', fr: 'Est-ce votre adresse ?' },
  lead: [
    {
      en: 'On a personal page of this programme it was asked that its mails be sent to you here. Once you confirm it they no longer go to the address of before.',
      fr: 'Sur une page personnelle de ce programme, il a été demandé que ses mails vous soient envoyés ici. Une fois que vous l’aurez confirmé, ils ne partiront plus à l’adresse précédente.',
    },
  ],
  readers: {
    en: 'HR sees that the address has changed, and the new one.',
    fr: 'Les RH voient que l’adresse a changé, et la nouvelle.',
  },
  minutes: 1,
  sections: [
    {
      questions: [
        {
          kind: 'consent',
          name: 'mine',
          label: {
            en: 'Yes, it was me: send the mails of this programme to this address.',
            fr: 'Oui, c’était moi : envoyez les mails de ce programme à cette adresse.',
          },
          missing: {
            en: 'Tick the box to confirm that this is your address',
            fr: 'Cochez la case pour confirmer que c’est votre adresse',
          },
        },
      ],
    },
  ],
  submitLabel: { en: 'Confirm the address', fr: 'Confirmer l’adresse' },
  final: true,
});

/** Whoever reads the address of before says that the new one is not theirs. */
export const stopAddressForm = defineForm({
  id: 'stopAddress',
  title: { en: 'Keep your address?', fr: 'Garder votre adresse ?' },
  lead: [
    {
      en: 'On your page it was asked that our mails be sent to another address. If it was not you, say so here: the mails come to the address of before, and your page is closed on all devices.',
      fr: 'Sur votre page, il a été demandé que nos mails soient envoyés à une autre adresse. Si ce n’était pas vous, dites-le ici : les mails arrivent à l’adresse précédente, et votre page est fermée sur tous les appareils.',
    },
  ],
  readers: {
    en: 'HR sees in the history that the change was stopped. It can be asked for again on your page.',
    fr: 'Les RH voient dans l’historique que le changement a été arrêté. Il peut de nouveau être demandé sur votre page.',
  },
  minutes: 1,
  sections: [
    {
      questions: [
        {
          kind: 'consent',
          name: 'stop',
          label: {
            en: 'It was not me: keep the address of before.',
            fr: 'Ce n’était pas moi : gardez l’adresse précédente.',
          },
          missing: {
            en: 'Tick the box to keep the address of before',
            fr: 'Cochez la case pour garder l’adresse précédente',
          },
        },
      ],
    },
  ],
  submitLabel: { en: 'Keep the address', fr: 'Garder l’adresse' },
  final: true,
});
