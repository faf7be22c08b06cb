import { defineForm } from '../../../forms/form.ts';

export const nameForm = defineForm({
  id: 'ownName',
  title: { en: 'My name', fr: 'Mon nom' },
  lead: [],
  readers: {
    en: 'Whoever reads your name in this programme reads it as you write it here.',
    fr: 'Toute personne qui lit votre nom dans ce programme le lit tel que vous l’écrivez ici.',
  },
  minutes: 1,
  sections: [
    {
      questions: [
        {
          kind: 'text',
          name: 'name',
          label: { en: 'First and last name', fr: 'Prénom et nom' },
          subject: { en: 'Your name', fr: 'votre nom' },
          missing: { en: 'Enter your name', fr: 'Indiquez votre nom' },
          maxLength: 120,
        },
      ],
    },
  ],
  submitLabel: { en: 'Save my name', fr: 'Enregistrer mon nom' },
  final: true,
});

export const addressForm = defineForm({
  id: 'ownAddress',
  title: { en: 'My mail address', fr: 'Mon adresse mail' },
  lead: [
    {
      en: 'We write to the new address and ask whether it is yours; only when you have confirmed it there do our mails go to it. The address of before is told, and can stop it for seven days.',
      fr: 'Nous écrivons à la nouvelle adresse et demandons si c’est la vôtre ; nos mails n’y partent qu’une fois que vous l’aurez confirmée depuis ce mail. L’adresse précédente en est informée et peut l’arrêter pendant sept jours.',
    },
  ],
  readers: {
    en: 'HR sees a confirmed address, and your partner reads it in mails and invitations of your pair.',
    fr: 'Les RH voient une adresse confirmée, et l’autre personne de votre binôme la lit dans les mails et les invitations du binôme.',
  },
  minutes: 1,
  sections: [
    {
      questions: [
        {
          kind: 'text',
          name: 'address',
          label: { en: 'New mail address', fr: 'Nouvelle adresse mail' },
          subject: { en: 'The mail address', fr: 'l’adresse mail' },
          missing: { en: 'Enter the new mail address', fr: 'Indiquez la nouvelle adresse mail' },
          maxLength: 254,
        },
      ],
    },
  ],
  submitLabel: { en: 'Ask for this address', fr: 'Demander cette adresse' },
  final: true,
});
