import type { KeptPromises } from './kept-promise.ts';
import { TO_HR } from './to-hr.ts';
import { TO_PARTICIPANTS } from './to-participants.ts';

const WITHDRAWAL = 'test/functions/stages/withdrawal/withdrawal.test.ts';
const WHO_READS = 'test/cohorts/privacy/who-reads-what.test.ts';
const MATRIX = 'test/functions/forms/privacy/matrix.test.ts';
const DECISION = 'test/functions/http/form-page/decision.test.ts';
const NEW_MANAGERS = 'test/functions/stages/directory-change/new-managers.test.ts';
const DOOR = 'test/functions/http/door/door.test.ts';
const PLAN = 'test/functions/http/pair-page/plan.test.ts';
const NEW_ADDRESS = 'test/functions/http/address-page/new-address.test.ts';
const FIT = 'test/functions/http/pair-page/fit.test.ts';
const MATTERS = 'test/functions/http/pair-page/matters.test.ts';
const BEFORE_REPORT = 'test/functions/stages/evaluation/before-report/before-report.test.ts';

/** By what they are called in a conversation about them. */
export const PROMISES: KeptPromises = {
  ...TO_PARTICIPANTS,
  ...TO_HR,
  'answers can be changed until the date': {
    en: /change (?:your answers|them),? until|forms stay open until|form is open until|could be answered until|Open until/,
    fr: /modifier vos réponses,? jusqu|restent ouverts jusqu|est ouvert jusqu|On pouvait y répondre jusqu/,
    keptBy: [
      'test/functions/rounds/rounds.test.ts',
      'the last to answer can change until the deadline as everybody else',
    ],
  },
  'an application is confirmed once': {
    en: /You get no further mail when you change something/,
    fr: /pas d’autre message si vous modifiez quelque chose/,
    keptBy: [
      'test/functions/http/form-page/application-received.test.ts',
      'whoever applies is written to once, not at each change nor when the same is posted again',
    ],
  },
  'a proposal’s answers settle with the last one': {
    en: /until everybody who was asked has answered/,
    fr: /jusqu’à ce que toutes les réponses attendues soient là/,
    keptBy: [
      'test/functions/rounds/rounds.test.ts',
      'where the last answer ends the round it wakes the machine, before and after it has begun to wait',
    ],
  },
  'whoever leaves can take it back until the day': {
    en: /until then you can take it back|They may take it back until then|how to take it back until then|unless they take it back/i,
    fr: /d’ici là, vous pouvez y renoncer|Jusqu’à cette date, vous pouvez y renoncer|y renoncer jusqu’à cette date|y renoncer d’ici là|à moins d’y renoncer/,
    keptBy: [
      WITHDRAWAL,
      'what rested goes on: open forms are waited for again, those that came meanwhile are sent',
    ],
  },
  'whoever leaves gets no form or reminder meanwhile': {
    en: /Until then (?:you get no forms or reminders(?:\.|, and)|your pair rests|what they take part in rests)/,
    fr: /D’ici là, (?:votre binôme est en pause|vous ne recevez ni formulaire ni rappel(?:\.|, et)|ce à quoi)/,
    keptBy: [WITHDRAWAL, 'no form that opens meanwhile comes to them, nor to whoever is in a pair with them'],
  },
  'nobody but HR hears of it before it takes effect': {
    en: /HR knows, and nobody else is told|and only HR knows|the other person knows nothing yet/,
    fr: /Les RH sont au courant, et personne d’autre|seules les RH le savent|l’autre personne n’en sait rien encore/,
    keptBy: [
      WITHDRAWAL,
      'asked twice, it is one: the person and HR are told at once, by a mail each, the others nothing',
    ],
  },
  'the other of a pair is told on the day, without a reason': {
    en: /(?:is told|told so|has ended|takes effect),? (?:that it has ended, )?without a reason|without a reason, and may be matched/,
    fr: /sans qu’une raison lui soit donnée/,
    keptBy: [
      WITHDRAWAL,
      'on its date it is carried out, whoever’s process died: partners told, places free, each told once',
    ],
  },
  'one can leave at any time without a reason': {
    en: /(?:leave|leave the list|you leave) at any time|end the pair at any time|can happen at any time|No reason is needed/,
    fr: /(?:quitter|arrêter|mettre fin au binôme|arriver) .*à tout moment|arrêter à tout moment|Aucune raison n’est demandée|quitter le programme à tout moment/,
    keptBy: [
      'test/functions/http/my-page/my-page.test.ts',
      'leaving: the page says when, and what a scanner posts neither asks for it nor takes it back',
    ],
  },
  'whoever has left hears no more': {
    en: /You will receive no more forms|you will receive no more forms|No more forms, no more reminders/,
    fr: /Vous ne recevrez plus ni formulaire ni rappel\.|vous ne recevrez plus ni formulaire ni rappel\.|Plus de formulaire, plus de rappel/,
    keptBy: [
      'test/functions/stages/withdrawal/leaving.test.ts',
      'somebody who was only called leaves, and is written to no more',
    ],
  },
  'everybody who applied hears either way': {
    en: /You will hear from us (?:by mail )?either way/,
    fr: /dans tous les cas/,
    keptBy: ['test/cohorts/whole-cohort.test.ts', 'from the call to the erasure'],
  },
  'when the matching brings news is a plan': {
    en: /We (?:now )?plan to write to you by/,
    fr: /Nous prévoyons (?:désormais )?de vous écrire d’ici au/,
    keptBy: [
      'test/functions/stages/matching/review-takes-longer.test.ts',
      'who was told a day hears it, each time, when HR puts that day off',
    ],
  },
  'a proposal’s outcome is told as soon as it is clear': {
    en: /We write to you as soon as it is clear/,
    fr: /Nous vous écrirons dès que nous saurons si le binôme se forme/,
    keptBy: ['test/cohorts/whole-cohort.test.ts', 'everybody declines whoever is proposed'],
  },
  'a paused pair hears as soon as HR has decided, or at the end': {
    en: /We write to you as soon as it has, and at the latest/,
    fr: /Nous vous écrirons dès que ce sera fait, et au plus tard/,
    keptBy: [
      NEW_MANAGERS,
      'left open to the end, it ends with the cohort; the clock does not close it before',
    ],
  },
  'a paused pair gets no forms meanwhile': {
    en: /you get no forms or reminders about this pair|no more forms or reminders about th/,
    fr: /ni formulaire ni rappel au sujet (?:de ce|du) binôme/,
    keptBy: [
      NEW_MANAGERS,
      'the pair pauses at once: both are told, HR has something to look at, nobody is asked about it',
    ],
  },
  'the present pair goes on until both accept another': {
    en: /until both of you accept|until then it goes on/,
    fr: /tant que la réponse n’est pas oui|d’ici là, il continue/,
    keptBy: [
      'test/functions/matching/moving.test.ts',
      'the evaluation begins meanwhile: the old pair goes on, as if nobody had been asked',
    ],
  },
  'only HR reads it': {
    en: /[Oo]nly HR (?:reads|sees)|nobody but HR reads|Their reason, for HR only/,
    fr: /[Ss]eules les RH (?:le lisent|lisent|voient)|pour les RH seules/,
    keptBy: [WHO_READS, 'are on their own page, and on nobody else’s, nor on HR’s board'],
  },
  'the two read their plan, and HR that there is one': {
    en: /never what you write; nobody else reads anything of it/,
    fr: /jamais ce que vous écrivez ; personne d’autre n’en lit rien/,
    keptBy: [
      PLAN,
      'both see one plan and change the same; HR sees that there is one and its cadence, and no word of it',
    ],
  },
  'leadership sees how many pairs meet, never who': {
    en: /how many pairs meet and how often, never who/,
    fr: /combien de binômes se rencontrent et à quel rythme, jamais lesquels/,
    keptBy: [
      'test/functions/evaluation/pairs-meeting.test.ts',
      'are known by what the pair noted, too; the larger number counts, never both',
    ],
  },
  'the plan is open until the end': {
    en: /change (?:it )?until the programme ends|write one on the page of your pair until the programme ends/,
    fr: /(?:modifier|écrire un sur la page de votre binôme) jusqu’à la fin du programme/,
    keptBy: [
      PLAN,
      'a plan written on the page asks for no agreement any more; it comes back in pulse and end form',
    ],
  },
  'who writes at once loses nothing': {
    en: /Both are kept|Nothing is lost: the form|is kept beside it/,
    fr: /Les deux sont conservés|Rien n’est perdu : le formulaire|est conservé à côté/,
    keptBy: [
      PLAN,
      'who saves over what they had not seen is shown both, has lost nothing, and brings them together',
    ],
  },
  'the other one is not asked for the agreement any more': {
    en: /is not asked for it any more|you need not fill in this form any more/,
    fr: /il n’est plus demandé à|vous n’avez plus à remplir ce formulaire/,
    keptBy: [
      PLAN,
      'what one answers to the agreement is the plan of both: the other one is asked no more, and led to it',
    ],
  },
  'HR is told at once of what one asks on the page of a pair': {
    en: /HR is told at once/,
    fr: /Les RH (?:l’)?apprennent aussitôt|les RH l’apprennent aussitôt/,
    keptBy: [MATTERS, 'HR is told once, at once and by name; the other one hears nothing of it'],
  },
  'the other one hears nothing of it': {
    en: /we do not write to .* about it|[Ww]e tell .* nothing|goes to HR, and to nobody else/,
    fr: /nous n’écrivons rien à|[Nn]ous n’en disons rien à|va aux RH, et à personne d’autre/,
    keptBy: [MATTERS, 'HR is told once, at once and by name; the other one hears nothing of it'],
  },
  'the other one never sees whether one finds that they fit': {
    en: /Neither of you sees what the other answers|HR reads it, your partner does not/,
    fr: /ne lui est pas montrée, et vous ne voyez pas la sienne|Les RH la lisent, pas votre binôme/,
    keptBy: [FIT, 'HR hears of a doubt once, by name and at once; the other one never sees an answer'],
  },
  'HR hears of a doubt about the fit once': {
    en: /gets no second mail about it/,
    fr: /sans second message à ce sujet/,
    keptBy: [FIT, 'HR hears of a doubt once, by name and at once; the other one never sees an answer'],
  },
  'nobody else learns anything of an application': {
    en: /Nobody else learns anything of it/,
    fr: /Personne d’autre n’en apprend rien/,
    keptBy: [MATRIX, 'no participant’s manager and no other participant reads any answer'],
  },
  'the manager never reads answers': {
    en: /your manager never does|never reaches your manager|your partner and your manager do not/,
    fr: /votre (?:manager|responsable) ne les (?:lit jamais|voient pas)|ils ne parviennent ni/,
    keptBy: [MATRIX, 'no participant’s manager and no other participant reads any answer'],
  },
  'a manager’s view is for the person described alone': {
    en: /HR does not read them, and they never|Nobody at HR does, and it never/,
    fr: /les RH ne les lisent pas|Les RH ne la lisent pas/,
    keptBy: [
      WHO_READS,
      'a manager’s view is read by the person described, on request, and by its author; by nobody else',
    ],
  },
  'leadership reads figures of groups alone': {
    en: /only figures about groups|reads … only if you allow it|Names are never given/,
    fr: /que des chiffres portant sur des groupes|que si vous l’acceptez|Aucun nom n’est donné/,
    keptBy: [WHO_READS, 'reach leadership as quotes, where the author allows it, and without a name'],
  },
  'HR can take a decision back until it is carried out': {
    en: /every HR coordinator can take it back|any of them can take it back until|you can still take it back/,
    fr: /chaque membre (?:de l’équipe RH )?peut l’annuler/,
    keptBy: [
      DECISION,
      'another coordinator sees it, cannot overwrite it, and takes it back: the form opens with what was chosen',
    ],
  },
  'nothing of a decision taken back is carried out': {
    en: /Nothing of it is carried out/,
    fr: /Rien n’en est appliqué/,
    keptBy: [
      BEFORE_REPORT,
      'taken back, it is as if nobody had decided; by the date the report is made without quotations',
    ],
  },
  'nobody of the reporting line is proposed': {
    en: /never mentor anybody of your own reporting line|reporting line are never proposed/,
    fr: /jamais une personne de votre ligne hiérarchique|ligne hiérarchique ne (?:vous )?sont jamais proposées/,
    keptBy: [NEW_MANAGERS, 'proposed again: nobody above or below, by the latest of what HR has said'],
  },
  'a link opens by the address on file alone': {
    en: /to the address we know for you and to no other|address that we know for you, and to no other/,
    fr: /à l’adresse que nous connaissons et à aucune autre|l’adresse que nous connaissons pour vous, et vers aucune autre/,
    keptBy: [DOOR, 'its button writes once to the address on file, and says no more than that'],
  },
  'no reminder once they are stopped': {
    en: /You will not be reminded any more/,
    fr: /Vous ne recevrez plus de rappels|Plus de rappels/,
    keptBy: [
      'test/functions/rounds/rounds.test.ts',
      'whoever asked for quiet is not reminded; who left or bounced is not written to',
    ],
  },
  'a remembered device can be revoked at any time': {
    en: /can be revoked at any time/,
    fr: /peut être révoqué à tout moment/,
    keptBy: [
      DOOR,
      'of a coordinator is listed on the board, and revoked there by another; the history tells of it',
    ],
  },
  'whoever is not selected is told, without a reason': {
    en: /not selected receives a considerate mail, without a reason/,
    fr: /non retenues reçoivent un mail attentionné, sans motif/,
    keptBy: [
      'test/functions/stages/call-for-mentors/select-applicants.test.ts',
      'decisions take effect, and whoever is not selected is told',
    ],
  },
  'everybody is told of a stop, and no more forms go out': {
    en: /Everybody taking part is told today: no more forms go out/,
    fr: /plus aucun formulaire ne part/,
    keptBy: [
      'test/functions/stages/cohort/stage-failed.test.ts',
      'the clock stops it: HR, those who take part, sponsor and leadership are told, each once',
    ],
  },
  'a new address counts once it is confirmed there': {
    en: /They go there as soon as it is confirmed|only when you have confirmed it there do our mails go|without your word no other mail comes here|Until then (?:they|our mails) go to the address|Once you confirm it they no longer go to the address of before/,
    fr: /Ils y partiront dès qu’elle aura été confirmée|n’y partent qu’une fois que vous l’aurez confirmée|aucun autre mail n’arrivera ici|D’ici là, (?:ils|nos mails) partent à l’adresse|ils ne partiront plus à l’adresse précédente/,
    keptBy: [
      NEW_ADDRESS,
      'a new address counts when it is confirmed from there, and the one of before is told',
    ],
  },
  'a new address can be confirmed or stopped until its date': {
    en: /can no longer be confirmed or stopped: its time is up|You can confirm it (?:from there )?until|^You can do so until$/,
    fr: /ne peut plus être confirmé ni arrêté : le délai est passé|Vous pouvez la confirmer (?:depuis ce mail )?jusqu’au|^C’est possible jusqu’au$/,
    keptBy: [NEW_ADDRESS, 'after a week neither link does anything'],
  },
  'no more than three addresses are written to a day': {
    en: /no more than three addresses a day/,
    fr: /plus de trois adresses par jour/,
    keptBy: [
      NEW_ADDRESS,
      'whose an address is already is not said; nor is written to one that came back, or without end',
    ],
  },
  'silence in a pause is not taken for a pair that has stopped': {
    en: /Your silence in that time is not taken as a sign/,
    fr: /Votre silence pendant ce temps n’est pas pris pour le signe/,
    keptBy: [
      'test/functions/http/my-page/pause/pause.test.ts',
      'a pulse in the pause counts neither as unanswered nor as a chance missed to say that they met',
    ],
  },
  'the address of before can stop a new one': {
    en: /our mails then go on coming here, or come here again|^No more of our mails at this address$|The address of before is told, and can stop it/,
    fr: /nos mails continueront d’arriver ici, ou y arriveront de nouveau|^Plus aucun de nos mails à cette adresse$|L’adresse précédente en est informée et peut l’arrêter/,
    keptBy: [
      NEW_ADDRESS,
      'from the address of before it can be stopped, before it is confirmed and for a week after',
    ],
  },
  'what people correct themselves is not overwritten by a file': {
    en: /yours is kept unless HR decides otherwise/,
    fr: /votre correction est gardée, sauf si les RH en décident autrement/,
    keptBy: [
      'test/functions/stages/directory-change/own-words.test.ts',
      'a file that says otherwise is shown to HR as its own line, and the person’s word is kept',
    ],
  },
  'silence is never a yes': {
    en: /Silence never counts as a yes/,
    fr: /Un silence ne vaut jamais un oui/,
    keptBy: [
      'test/cohorts/whole-cohort.test.ts',
      'HR never answers: the clock decides, but never for the silent',
    ],
  },
  'nobody hears of pairs before they are published': {
    en: /Nobody else is told anything before the pairs/,
    fr: /Personne d’autre n’est prévenu avant/,
    keptBy: [
      NEW_MANAGERS,
      'under review: the pair is held back, HR is told, and it is not published with the others',
    ],
  },
  'leadership can change its decision until people are told': {
    en: /Until then leadership can change it|nobody else is told of the decision/,
    fr: /D’ici là, la direction peut la modifier|personne d’autre n’est informé de la décision/,
    keptBy: [
      'test/functions/http/report/leadership-decision.test.ts',
      'after those who took part were told: it is too late, and the page says so',
    ],
  },
  'personal data is erased by itself': {
    en: /erased by itself/,
    fr: /s’efface automatiquement/,
    keptBy: [
      'test/functions/http/my-page/erase-person.test.ts',
      'at the end of retention nothing is left about anybody; what was counted stays',
    ],
  },
  'the kickoff entry is one, and accepting puts it in the calendar': {
    en: /accept it and it is in your calendar/,
    fr: /acceptez-la, et le rendez-vous est dans votre agenda/,
    keptBy: [
      'test/functions/mail/invitation.test.ts',
      'comes from its sender, to one person, who is asked to accept',
    ],
  },
};

/** Words by which a promise is known. A sentence with one of them is in the list, is none by its kind, or is worded otherwise. */
export const PROMISING = {
  en: /\b(?:will|shall|until|never|nobody|no one|only|neither|at any time|any time|at once|as soon as|at the latest|either way|no (?:more|longer|further)|by itself|without a reason|you (?:can|may|get|hear)|we (?:tell|write|ask|remind|send|keep|look|plan))\b/i,
  fr: /(?<!\p{L})(?:\p{L}+(?:[eiu]rai|[eiud]ra|[eiud]ras|[eiud]rez|[eiud]rons|[eiud]ront)(?!\p{L})|vous (?:pouvez|apprenez)|jusqu|jamais|seule?s?(?!\p{L})|personne n[e’]|aucune?(?!\p{L})|à tout moment|aussitôt|dès que|dans tous les cas|au plus tard|s’efface|sans qu’une raison|plus (?:ni|de|aucun)(?!\p{L})|nous (?:écrivons|disons|demandons|cherchons|envoyons|gardons))/iu,
} as const;
