import type { KeptPromises } from './kept-promise.ts';

const WHOLE_COHORT = 'test/cohorts/whole-cohort.test.ts';
const STANDSTILL = 'test/functions/stages/cohort/standstill.test.ts';
const STAGE_FAILED = 'test/functions/stages/cohort/stage-failed.test.ts';
const READINESS = 'test/functions/stages/call-for-mentors/check-readiness.test.ts';
const BEFORE_REPORT = 'test/functions/stages/evaluation/before-report/before-report.test.ts';
const NAMES = 'test/functions/http/board/names-to-resolve.test.ts';

/** What HR and leadership are promised. */
export const TO_HR: KeptPromises = {
  'silent, HR has everybody selected, matched and published by the date': {
    en: /If nobody decides (?:in time|by (?:then|the date below)), (?:everybody who applied is selected|the matching begins|they are published|everything stays as it is)/,
    fr: /(?:Si personne ne décide à temps|Sans décision d’ici (?:là|à la date ci-dessous)), (?:toutes les candidatures sont|l’appariement commence|ils sont publiés|rien ne change)/,
    keptBy: [WHOLE_COHORT, 'HR never answers: the clock decides, but never for the silent'],
  },
  'a silent pair is dissolved where HR does not decide': {
    en: /if nobody decides (?:in time|by then|by the date below), all of (?:them|these pairs) are dissolved/i,
    fr: /si personne ne décide à temps, tous sont dissous/,
    keptBy: [
      'test/functions/stages/matching/settle-answers.test.ts',
      'a silent pair is accepted when HR has talked to the two, never one that was declined',
    ],
  },
  'where nobody can be matched and HR is silent, the cohort ends': {
    en: /If nobody decides (?:in time|by (?:then|the date below)), (?:the cohort ends|it ends)|The same happens if nobody decides in time/,
    fr: /Si personne ne décide à temps, la cohorte prend fin|Sans décision d’ici à la date ci-dessous, elle prend fin|Il en sera de même si personne ne décide/,
    keptBy: [
      WHOLE_COHORT,
      'nobody applies and HR is silent: it ends without a report, and everybody called is told',
    ],
  },
  'HR is told when it can be put off no further, and asked again before': {
    en: /It can be put off no further/,
    fr: /La question vous sera alors reposée, sauf si tout est réuni/,
    keptBy: [READINESS, 'HR is told that it is asked again, but for the last time it can be put off'],
  },
  'HR can go ahead, wait a week or stop': {
    en: /You can go ahead as it is|you can give everybody another week/,
    fr: /Vous pouvez continuer ainsi|vous pouvez donner une semaine de plus/,
    keptBy: [READINESS, 'HR is offered to match now only where there is somebody to match'],
  },
  'a cohort that does not take place is told to those concerned, without a report': {
    en: /Those (?:concerned|who were called or take part) are told (?:that it does not take place|today)/,
    fr: /Les personnes (?:concernées apprennent qu’elle n’aura|sollicitées ou inscrites sont prévenues)/,
    keptBy: [
      STANDSTILL,
      'HR is asked before any mentee is called; silent, it ends for everybody called, without a report',
    ],
  },
  'HR can have the call or the matching once more, or end the cohort': {
    en: /You can …, or end the cohort/,
    fr: /Vous pouvez …, ou mettre fin à la cohorte/,
    keptBy: [STANDSTILL, 'HR has them called once more, and goes on as soon as somebody has come'],
  },
  'without a decision a cohort that has halted is stopped on the day': {
    en: /If nobody decides, the (?:cohort|programme) is stopped on/,
    fr: /Si personne ne décide, (?:la cohorte|le programme) sera arrêtée? le|toutes les personnes qui participent seront prévenues/,
    keptBy: [
      STAGE_FAILED,
      'the clock stops it: HR, those who take part, sponsor and leadership are told, each once',
    ],
  },
  'HR is reminded until then, and whom it named': {
    en: /Until then we remind you now and then|As your definition wants, we tell/,
    fr: /D’ici là, nous vous le rappellerons|Comme le veut votre définition, nous/,
    keptBy: [
      STAGE_FAILED,
      'every coordinator is reminded after 3, 7, 14, 30 days and before the end, and then whoever HR names',
    ],
  },
  'a stage tried again repeats nothing': {
    en: /what was done is not done twice, and no mail goes out a second time/,
    fr: /ce qui est fait n’est pas refait, et aucun mail ne part deux fois/,
    keptBy: [
      WHOLE_COHORT,
      'a stage fails in the middle: HR tries it again, nothing is lost and nothing comes twice',
    ],
  },
  'nobody is asked before HR decides on the pairs': {
    en: /Nobody is asked (?:anything )?before you decide|with their consent only/,
    fr: /Personne n’est sollicité avant votre décision|avec leur accord/,
    keptBy: [
      'test/functions/matching/moving.test.ts',
      'nobody decides: nothing is proposed, and those who wait hear it',
    ],
  },
  'the pairs can be kept, forbidden, fixed and computed again': {
    en: /you can keep it, forbid it, fix another one/,
    fr: /vous pouvez le garder, l’interdire/,
    keptBy: [
      'test/functions/http/board/board-review.test.ts',
      'moved by hand: the price first, then the two are together and everybody else is matched anew',
    ],
  },
  'whoever may be meant is not proposed until HR says who is': {
    en: /Until you say which, none of them is proposed|Until HR knows wh|you will be paired with none of them/,
    fr: /Tant que vous n’avez pas précisé laquelle|Tant que les RH ne savent pas à qui/,
    keptBy: [NAMES, 'of two with one name neither is proposed, until HR says who is meant'],
  },
  'HR can think again until the pairs are published': {
    en: /Until the pairs are published you can still say something else/,
    fr: /Tant que les binômes ne sont pas publiés, vous pouvez changer d’avis/,
    keptBy: [NAMES, 'HR thinks again before the pairs are published; a button pressed twice is one decision'],
  },
  'the report is made once, by the date without quotations': {
    en: /report (?:to leadership )?is made once|Once it is made, it does not change|If nobody decides (?:in time|by (?:then|the date below)), (?:it|the report) is made/,
    fr: /est établi une seule fois|Une fois établi, il ne change plus|Si personne ne décide à temps, il est établi/,
    keptBy: [
      BEFORE_REPORT,
      'taken back, it is as if nobody had decided; by the date the report is made without quotations',
    ],
  },
  'a decision is carried out when the page says, and stands then': {
    en: /It is carried out at once, and cannot be taken back|It can be decided anew until/,
    fr: /C’est appliqué aussitôt et ne peut pas être annulé|Il reste possible de décider jusqu’au|sera appliquée le|ne peut plus être annulée/,
    keptBy: [
      'test/functions/http/form-page/decision.test.ts',
      'once it is carried out it stands, and the page says so',
    ],
  },
  'a request stands on the board until HR has dealt with it': {
    en: /stands on the board of HR until somebody there has dealt with it/,
    fr: /figure sur le tableau de bord des RH jusqu’à ce que/,
    keptBy: [
      'test/functions/http/pair-page/matters.test.ts',
      'once HR has dealt with it, it can be asked for again; what a scanner posts asks for nothing',
    ],
  },
  'HR hears by mail only of a wish to leave that is taken back': {
    en: /If it is taken back, we write to you; otherwise no further mail comes/,
    fr: /En cas de renoncement, nous vous écrirons/,
    keptBy: [
      'test/functions/stages/withdrawal/withdrawal.test.ts',
      'what rested goes on: open forms are waited for again, those that came meanwhile are sent',
    ],
  },
  'what leadership decided is told with the results': {
    en: /read (?:the decision|it) in the mail (?:about|with) the results|mentees and managers read/,
    fr: /liront la décision dans le message sur les résultats/,
    keptBy: [
      'test/functions/stages/evaluation/results.test.ts',
      'what happens next is told as it stands (%s), in both languages',
    ],
  },
  'leadership answers on the page of the report': {
    en: /You can answer on the report’s page|you can tell HR so on the report’s page/,
    fr: /Vous pouvez répondre sur la page du bilan|vous pouvez le dire aux RH sur la page du bilan/,
    keptBy: [
      'test/functions/http/report/leadership-decision.test.ts',
      'after a page that says what will happen, and HR is told with its words',
    ],
  },
};
