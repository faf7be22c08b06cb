import type { KeptPromises } from './kept-promise.ts';

const WHOLE_COHORT = 'test/cohorts/whole-cohort.test.ts';
const FEWER_MAILS = 'test/functions/http/fewer-mails/fewer-mails.test.ts';
const APPLICATION = 'test/functions/http/my-page/application.test.ts';
const PAUSE = 'test/functions/http/my-page/pause/pause.test.ts';
const CALENDAR = 'test/functions/http/my-page/calendar/calendar.test.ts';
const DOOR = 'test/functions/http/door/door.test.ts';
const REMATCH = 'test/functions/stages/matching/rematch.test.ts';
const ROUNDS = 'test/functions/rounds/rounds.test.ts';
const MEETINGS = 'test/functions/http/pair-page/meetings.test.ts';
const PLAN = 'test/functions/http/pair-page/plan.test.ts';
const MATRIX = 'test/functions/forms/privacy/matrix.test.ts';
const VIEWS = 'test/functions/http/my-page/by-others/views-of-me.test.ts';

/** What people who are called, take part or have left are promised, and their managers. */
export const TO_PARTICIPANTS: KeptPromises = {
  'it is possible to answer until the date that is named': {
    en: /You (?:can answer|can decide|have) until …|^Until …, …:/,
    fr: /Vous (?:pouvez (?:répondre|décider)|avez) jusqu’au …|^Jusqu’au …, …/,
    keptBy: [ROUNDS, 'the last to answer can change until the deadline as everybody else'],
  },
  'a reply reaches HR': {
    en: /reply to (?:this|the|any of our) mails?(?:: your reply goes to HR| in which you found this link|: … will read it)|Simply reply to this mail/i,
    fr: /répondez (?:simplement )?(?:à ce message|au mail|à l’un de nos mails)/i,
    keptBy: ['test/functions/mail/message.test.ts', 'comes back from its MIME as it went in'],
  },
  '“not this time” stops the reminders of a call, and it stays open': {
    en: /We do not remind you of this call|We will not remind you of this call|nor ask you again if it is extended|you can still apply until/,
    fr: /ne vous enverrons (?:alors )?aucun rappel de cet appel|un clic, et vous ne recevrez pas de rappel|vous pouvez encore candidater/,
    keptBy: [
      FEWER_MAILS,
      '“not this time” is one press: no reminder comes, and it is still possible to apply',
    ],
  },
  'only reminders stop': {
    en: /Only reminders stop|You get no reminders: have them again/,
    fr: /Seuls les rappels cessent|Vous ne recevez pas de rappels/,
    keptBy: [ROUNDS, 'whoever asked for quiet is not reminded; who left or bounced is not written to'],
  },
  'silence to a call is a no': {
    en: /If you do not answer, we take it as a no/,
    fr: /Sans réponse de votre part, nous comprendrons que c’est non/,
    keptBy: [WHOLE_COHORT, 'nobody applies'],
  },
  'a call that is extended asks once more': {
    en: /so we ask you once more, and you can apply for some days yet/,
    fr: /Vous pouvez encore demander un mentor|vous pouvez encore proposer|pouvez vous proposer quelques jours/,
    keptBy: [
      'test/functions/stages/audiences.test.ts',
      'the second call goes to those who have not answered the first',
    ],
  },
  'an application is taken back at once, and one can apply again while the call is open': {
    en: /You can (?:take back an application|apply again on your page until)|It takes effect at once, and a mail confirms it|You no longer apply/,
    fr: /Vous pouvez (?:retirer une candidature|de nouveau candidater)|Cela prend effet aussitôt, et un mail|Vous ne (?:proposez|demandez) plus/,
    keptBy: [
      APPLICATION,
      'who took it back is not asked once more by the call that is extended, and can apply again until the date',
    ],
  },
  'after the call HR decides no more on what was withdrawn': {
    en: /HR no longer decides on your application/,
    fr: /les RH ne décident plus de votre candidature/,
    keptBy: [
      APPLICATION,
      'after the call HR no longer decides on it, and a selection does not bring it back',
    ],
  },
  'whom one named is not proposed': {
    en: /You will not be paired with anyone we recognised/,
    fr: /Aucun binôme ne vous sera proposé avec les personnes que nous avons reconnues/,
    keptBy: [
      'test/functions/http/board/names-to-resolve.test.ts',
      'a misspelt name is shown to HR with who is nearest; once HR says who is meant, the pair is another',
    ],
  },
  'only trained mentors are matched': {
    en: /[Oo]nly (?:trained mentors are matched|mentors who have confirmed theirs|look for a match for you once)/,
    fr: /Seuls les mentors qui l’ont suivie|ne proposons que des mentors qui l’ont confirmée|ne pourrons vous proposer un binôme qu’une fois/,
    keptBy: [
      'test/functions/stages/matching/waiting.test.ts',
      'mentees without a mentor, trained mentors with a place; nobody who left or was never trained',
    ],
  },
  'nobody has two mentors at once': {
    en: /Nobody has two mentors at once/,
    fr: /Personne n’a deux mentors à la fois/,
    keptBy: [
      'test/functions/company/two-cohorts.test.ts',
      'a mentee with a mentor in another cohort gets no second one, and HR reads why',
    ],
  },
  'whoever waits is written to when there is somebody': {
    en: /we (?:will )?write to you(?: when (?:we have a …|there is a pair)|, and you can say no)|We write to you when there is a pair to propose|HR may suggest a pair to you|we write to you(?:, and you can say no)|As soon as there is a … to suggest, we write to you|You receive a proposal with the reasons/,
    fr: /nous vous écrirons(?: dès que nous aurons| ?, et vous pourrez dire non|\.)|Nous vous écrirons dès qu’un binôme sera possible|Vous recevez une proposition, avec les raisons|les RH pourront vous proposer un binôme/,
    keptBy: [
      REMATCH,
      'a mentor leaves: the mentee gets the one in reserve, and the programme goes on with the new pair',
    ],
  },
  'whoever is matched once more is told what becomes of it': {
    en: /we keep looking|We keep looking for you|we are looking for a new match|we look for (?:another one|somebody else)/i,
    fr: /nous cherchons (?:encore|une autre personne|un autre mentor|alors un autre binôme|quelqu’un d’autre)/i,
    keptBy: [REMATCH, 'a proposal that fell is followed by another, as often as in any matching'],
  },
  'nothing is settled before both have said yes': {
    en: /nothing is settled before both have said yes|you then decide, and so does the mentor|begins only when both of you accept|goes on unless that change is accepted on both sides/,
    fr: /rien n’est décidé (?:avant|tant)|c’est ensuite à vous de décider, et au mentor|que vous pouvez refuser librement|Le binôme ne commence que si|sauf si ce changement est accepté des deux côtés/,
    keptBy: [WHOLE_COHORT, 'HR never answers: the clock decides, but never for the silent'],
  },
  'for a mentor without a second place no other pair comes about': {
    en: /this pair (?:does|suggested here does) not come about|the pair suggested here does not come about/,
    fr: /(?:ce binôme|le binôme proposé ici) ne se f(?:era|ait) pas/,
    keptBy: [
      'test/functions/matching/moving.test.ts',
      'held back: whoever counted on the place is not asked in vain',
    ],
  },
  'what pauses, and until which day': {
    en: /Until the day you choose, this programme sends you no forms|Your mails pause until/,
    fr: /Jusqu’au jour que vous choisissez, ce programme ne vous envoie|Vos mails sont suspendus jusqu’au/,
    keptBy: [
      ROUNDS,
      'whose mails pause is sent no form and no reminder until then, and is reminded as others afterwards',
    ],
  },
  'in the pause it can be answered on one’s page': {
    en: /What you are asked meanwhile stands on your page/,
    fr: /Ce qui vous est demandé entre-temps figure sur votre page/,
    keptBy: [PAUSE, 'a pulse in the pause is not mailed, stands on the home, and can be answered'],
  },
  'nobody is told of a pause': {
    en: /Neither your partner nor HR is told that you pause/,
    fr: /Ni l’autre personne de votre binôme ni les RH n’apprennent/,
    keptBy: [PAUSE, 'neither the partner nor HR reads of a pause, on any page or in a mail'],
  },
  'in a pause one still hears what becomes of one': {
    en: /You still hear what becomes of you/,
    fr: /Vous apprenez toujours ce qui vous concerne/,
    keptBy: [
      ROUNDS,
      'a pause hinders no form for whose answer another waits, and takes nothing back that was asked for good',
    ],
  },
  'the calendar’s address names nobody, and ends with the programme': {
    en: /The address works until the last day|sees these dates and the name of the programme/,
    fr: /L’adresse fonctionne jusqu’au dernier jour|voit ces dates et le nom du programme/,
    keptBy: [CALENDAR, 'it opens no page, takes nothing, and is gone with the programme'],
  },
  'a link of its own works for one hour, and for its reader alone': {
    en: /it works for one hour|It works for one hour|the link went to this address only|we send links to this address only/,
    fr: /Il fonctionne pendant une heure|fonctionne une heure|le lien n’est parti qu’à cette adresse|nous n’envoyons de lien qu’à cette adresse/,
    keptBy: [DOOR, 'opens nothing after its hour'],
  },
  'so many links are sent, and no more': {
    en: /we send one in an hour, and a few in a day/,
    fr: /nous en envoyons un par heure, et quelques-uns par jour/,
    keptBy: [DOOR, 'comes once an hour; by one mail’s link three times a day, so that others are left'],
  },
  'an outdated link is renewed once a day': {
    en: /We send one such mail a day at most/,
    fr: /Nous n’en envoyons pas plus d’un par jour/,
    keptBy: [
      'test/http/bad-links.test.ts',
      'an outdated link sends one fresh link a day, on its own button only, to the address on file only',
    ],
  },
  'a forwarded mail does not show the plan': {
    en: /so that a forwarded mail does not show your plan/,
    fr: /pour qu’un mail transféré ne montre pas votre plan/,
    keptBy: [PLAN, 'the plan opens by no mail alone, and what a scanner posts there changes nothing'],
  },
  'the goals come back at the end': {
    en: /At the end you will both be asked how far each was reached/,
    fr: /À la fin, nous demanderons à chaque personne où en est/,
    keptBy: [
      PLAN,
      'a plan written on the page asks for no agreement any more; it comes back in pulse and end form',
    ],
  },
  'HR sees the days of meetings, never what was written': {
    en: /reads it, HR does not|HR sees (?:on which days you met|…), (?:and|when|never)|HR sees on which days/,
    fr: /la lit, pas les RH|Les RH voient (?:quels jours|…)/,
    keptBy: [
      MEETINGS,
      'a day that both note is one meeting; the partner reads the line, and HR the day alone',
    ],
  },
  'both calendars follow a meeting that moves or is called off': {
    en: /both calendars follow|You can arrange another one on the page of your pair|does not take place; the attached notice takes it out/,
    fr: /les deux agendas suivent|Vous pouvez en fixer une autre|n’aura pas lieu ; l’avis joint/,
    keptBy: [MEETINGS, 'a date goes into both calendars, moves and is called off there, each told once'],
  },
  'a meeting falls with its pair': {
    en: /pauses or is over, so the meeting that you had arranged does not take place/,
    fr: /est en pause ou (?:terminé|a pris fin)|la rencontre que vous aviez fixée n’a/,
    keptBy: [MEETINGS, 'a date of a pair that ends by another mail is called off by one of its own, once'],
  },
  'the partner does not learn what one tells HR in a pulse': {
    en: /… will not know\./,
    fr: /… n’en saura rien/,
    keptBy: [MATRIX, 'no participant’s manager and no other participant reads any answer'],
  },
  'who asks for contact is named to HR': {
    en: /HR is told by name, and asked to call|You can ask HR to contact you, in confidence/,
    fr: /les RH l’apprennent nommément|Vous pouvez demander que les RH vous contactent/,
    keptBy: [
      'test/functions/stages/check-ins/look-after-pairs.test.ts',
      'who asks for contact is named to HR once; asked again after HR dealt with it, once more',
    ],
  },
  'the same is asked again at the end': {
    en: /(?:we )?ask (?:(?:them|it|you|once) )?(?:again|more|the same(?: questions)?) at the end|At the end of the programme we ask them again|we ask once more at the end|We ask the same/i,
    fr: /(?:reposerons|redemanderons) .*(?:à la fin|fin du programme)|Vous retrouverez aussi les six phrases du départ/i,
    keptBy: [VIEWS, 'the view at the end is shown beside the one at the start'],
  },
  'managers are never asked about the conversations': {
    en: /We never ask you about the conversations|we ask nothing about the conversations/,
    fr: /Nous ne vous demanderons jamais rien sur les échanges|nous ne demandons rien (?:sur|des) .*échanges/,
    keptBy: [
      'test/functions/forms/forms.test.ts',
      'a manager is asked how often six behaviours are seen, and nothing else',
    ],
  },
  'what was answered under an earlier promise stays out': {
    en: /earlier answers? stays? out|You may read what they answered/,
    fr: /réponses? plus anciennes? (?:n’est|ne sont) pas affichée|Vous pouvez lire sa réponse/,
    keptBy: [
      VIEWS,
      'what was answered under the earlier promise stays out, until the manager answers under the new one',
    ],
  },
  'each reads the reasons of their own pair, and whether it comes about': {
    en: /The other person learns only whether the pair comes about|see the reasons for their own pair only|nobody is told who declined/,
    fr: /L’autre personne saura seulement si|ne voit que les raisons de son propre binôme|sans dire qui a refusé/,
    keptBy: [MATRIX, 'no participant’s manager and no other participant reads any answer'],
  },
  'forms and reminders end with the programme, and the results come': {
    en: /only our forms and reminders end|we write once more: what the cohort achieved/,
    fr: /seuls nos formulaires et nos rappels s’arrêtent|nous vous écrirons encore une fois/,
    keptBy: [
      'test/functions/stages/evaluation/results.test.ts',
      'the thanks name the day, to those who will hear',
    ],
  },
  'three questions come some months later': {
    en: /In a few months we will ask you three short questions|so we ask you three questions/,
    fr: /Dans quelques mois, nous vous poserons trois courtes questions|trois questions/,
    keptBy: [WHOLE_COHORT, 'from the call to the erasure'],
  },
  'nobody’s own answers are in the results': {
    en: /Nobody’s own answers are in it/,
    fr: /Aucune réponse individuelle n’y figure/,
    keptBy: [
      'test/functions/stages/evaluation/results.test.ts',
      'what is told is in the report: counts, what mentees said, and each objective with its verdict',
    ],
  },
  'HR learns at once that one leaves or is to be erased': {
    en: /HR learns of it at once|be erased as soon as they have left: it is done by itself/,
    fr: /Les RH le savent aussitôt|effacées dès son départ|dès le départ/,
    keptBy: [
      'test/functions/http/my-page/erase-me.test.ts',
      'asked for, it waits for its day as leaving does; then they are told, have left, and are erased',
    ],
  },
  'a pair that goes on hears when it begins': {
    en: /You hear from us when the programme begins/,
    fr: /Nous vous écrirons quand le programme commencera/,
    keptBy: [
      'test/functions/stages/directory-change/new-managers.test.ts',
      'before the kickoff an accepted pair pauses too, is not invited, and begins when it goes on',
    ],
  },
  'an agreement is asked for after the introduction': {
    en: /We send you a short form for it/,
    fr: /Un court formulaire vous parviendra|nous vous envoyons? un court formulaire|recevrez un court formulaire|Un court formulaire/i,
    keptBy: [WHOLE_COHORT, 'from the call to the erasure'],
  },
  'the mentor stands outside the reporting line': {
    en: /fits your goals best, outside your reporting line/,
    fr: /correspond le mieux à vos objectifs, hors de votre ligne/,
    keptBy: [
      'test/functions/stages/directory-change/new-managers.test.ts',
      'proposed again: nobody above or below, by the latest of what HR has said',
    ],
  },
  'age, gender and origin never count': {
    en: /Never age, gender or origin/,
    fr: /Jamais l’âge, le genre ni l’origine/,
    keptBy: ['test/functions/matching/policy.test.ts', 'refuses %j with a clear word'],
  },
  'the calendar’s address is shown once': {
    en: /it is not shown again/,
    fr: /elle ne sera plus affichée/,
    keptBy: [CALENDAR, 'a new address ends the one before; ended, there is none'],
  },
  'an open page closes by itself': {
    en: /The page closes by itself after eight hours/,
    fr: /La page se referme d’elle-même au bout de huit heures/,
    keptBy: [
      DOOR,
      'lasts a working day, on a device that HR has remembered 30 days; nobody else is remembered',
    ],
  },
  'asking HR for another partner ends nothing': {
    en: /Your pair goes on for now: this ends nothing by itself/,
    fr: /Votre binôme continue (?:pour l’instant|pour le moment)/,
    keptBy: [
      'test/functions/http/pair-page/matters.test.ts',
      'HR is told once, at once and by name; the other one hears nothing of it',
    ],
  },
  'whoever stays takes part as before': {
    en: /take part as before/,
    fr: /Vous participerez alors comme avant/,
    keptBy: [
      'test/functions/stages/withdrawal/withdrawal.test.ts',
      'what rested goes on: open forms are waited for again, those that came meanwhile are sent',
    ],
  },
  'words are not quoted unless that is allowed': {
    en: /Without an answer (?:they are not|we do not)/,
    fr: /Sans réponse de votre part, (?:ils ne le seront|elles ne le feront) pas/,
    keptBy: [
      'test/cohorts/privacy/who-reads-what.test.ts',
      'reach leadership as quotes, where the author allows it, and without a name',
    ],
  },
  'what was gathered stays until it is erased': {
    en: /stays on the board until personal data is erased/,
    fr: /reste sur le tableau de bord jusqu’à l’effacement/,
    keptBy: [
      'test/functions/http/my-page/erase-person.test.ts',
      'at the end of retention nothing is left about anybody; what was counted stays',
    ],
  },
};
