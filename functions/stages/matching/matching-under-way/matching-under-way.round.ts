import { type Audience, participantsWho } from '../../../rounds/audience.ts';
import { participant, sideOf } from '../../../rounds/letters/letter-context.ts';
import { audienceChunk, everybodyWasWrittenTo, findRound } from '../../../rounds/round.ts';
import { DAY_MS } from '../../../time/day.ts';
import { menteeSelected } from '../../call-for-mentors/mentee-selected/mentee-selected.round.ts';
import { defineMailWith } from '../../mail.ts';
import { mailOfNotice } from '../../plan/mailing.ts';
import { defineRound } from '../../round-definition.ts';
import { matchingUnderWayMail } from './matching-under-way.mail.ts';

/** Of those who read lately that they are in, and by when they hear of the matching, nobody is told it twice. */
const LATELY_DAYS = 7;

export const matchingUnderWay = defineRound({
  kind: 'matchingUnderWay',
  name: { en: 'News of the matching', fr: 'Annonce de l’appariement' },
  audience: async (context) => {
    const justTold = await toldOfSelection(context);
    const mentees = await participantsWho('mentee', ({ status }) => status === 'selected')(context);
    return [
      ...(await participantsWho('mentor', ({ status }) => status === 'trained')(context)),
      ...mentees.filter(({ requestId }) => !justTold.has(requestId)),
    ];
  },
  mail: defineMailWith(matchingUnderWayMail, (context, { matchingCalendar }) => ({
    args: {
      ...participant(context),
      side: sideOf(context),
      proposalsBy: matchingCalendar(context.cohort.settings, context.now).proposals.opensAt.toISOString(),
    },
  })),
  planned: ({ calendar: { matchingFrom, menteeSelectionBy }, expected }) => {
    const { mentors, mentorsAndMentees } = expected;
    const { to } = isLately(menteeSelectionBy, matchingFrom) ? mentors : mentorsAndMentees;
    return mailOfNotice(matchingFrom, { to, atMost: mentorsAndMentees.atMost });
  },
});

const isLately = (told: Date, now: Date) => now.getTime() - told.getTime() < LATELY_DAYS * DAY_MS;

async function toldOfSelection({ table, cohort, now }: Parameters<Audience>[0]): Promise<Set<string>> {
  const told = await findRound(table, { cohortId: cohort.cohortId, roundId: menteeSelected.kind });
  if (!told || !everybodyWasWrittenTo(told) || !isLately(new Date(told.openedAt), now)) return new Set();
  const chunks = Array.from({ length: told.chunks }, (_, chunk) => audienceChunk(table, told, chunk));
  return new Set((await Promise.all(chunks)).flat().map(({ requestId }) => requestId));
}
