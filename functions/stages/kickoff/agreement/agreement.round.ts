import { otherSide } from '../../../definition/side.ts';
import { Pair } from '../../../pairs/pair.ts';
import { begins, bothSidesOf, recipientOf } from '../../../rounds/audience.ts';
import { pairOfRequest } from '../../../rounds/forms/form-context.ts';
import { settleForBoth } from '../../../rounds/forms/settled.ts';
import {
  carriedFormUrl,
  eachCopy,
  form,
  ownParagraphs,
  participant,
  partnerOf,
  sideOf,
} from '../../../rounds/letters/letter-context.ts';
import { pairPage } from '../../../rounds/letters/pair-in-letter.ts';
import { key } from '../../../store/keys.ts';
import { DAY_MS } from '../../../time/day.ts';
import { localDate } from '../../../time/local-date.ts';
import { defineMail } from '../../mail.ts';
import { mailsOfForm } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { agreementAsPlan } from './agreed-plan.ts';
import { agreementForm } from './agreement.form.ts';
import { agreementMail } from './agreement.mail.ts';
import { planStands } from './plan-stands.ts';

/** A first meeting can be noted a little after the fact, and planned two months ahead at most. */
const EARLIEST_MEETING_DAYS = -30;
const LATEST_MEETING_DAYS = 60;

export const agreement = defineRound({
  kind: 'agreement',
  name: { en: 'Agreements and action plans', fr: 'Accords et plans d’action' },
  audience: bothSidesOf((pair, { number }) => begins(pair, number)),
  oneMailEach: true,
  carries: 'selfView',
  nobodyWaits: true,
  asks: {
    openFor: ({ kickoff }) => kickoff.agreementWithin,
    namedAfter: 'pair',
    privacy: 'agreement',
    form: async (context) => {
      const { partner } = await pairOfRequest(context);
      const opened = Date.parse(context.round.openedAt);
      const day = (offset: number) => localDate(new Date(opened + offset * DAY_MS), context.timeZone);
      return agreementForm({
        partnerName: partner.name,
        earliest: day(EARLIEST_MEETING_DAYS),
        latest: day(LATEST_MEETING_DAYS),
      });
    },
    onAnswer: async ({ table, cohort, round, request, answers, now }) => {
      const { pairId, side } = request;
      const pair = pairId && (await table.get(key.pair(cohort.cohortId, pairId), Pair));
      if (!pair || !side) return false;
      await agreementAsPlan(table, cohort.cohortId, pair.pairId, { side, answers, now });
      await settleForBoth(table, round, recipientOf(pair, otherSide(side)), now);
      return false;
    },
    leadsTo: planStands,
  },
  mail: defineMail(agreementMail, (context) => ({
    ...participant(context),
    ...pairPage(context),
    ...form(context),
    side: sideOf(context),
    partnerNames: eachCopy(context).map((copy) => partnerOf(copy).name),
    cadenceDays: context.cohort.settings.checkIns.cadenceDays,
    selfViewUrl: carriedFormUrl(context),
    selfViewExtra: ownParagraphs(context, 'selfView'),
  })),
  planned: ({ calendar, expected }) => mailsOfForm(calendar.agreement, expected.bothSides),
});
