import { MatchingRequest } from '../../../matching/alone/request.ts';
import { checkedBody, jsonAnswer, type Operation } from '../operation.ts';
import type { ApiRoute } from '../routes.ts';
import { MatchingAnswer } from './matching-answer.ts';

export const MATCHING_OPERATIONS = {
  'POST /matchings': {
    summary: 'Tries a matching policy on people; stores nothing',
    body: checkedBody(MatchingRequest, {
      title: {
        en: 'These people and this policy cannot be matched yet.',
        fr: 'Ces personnes et ces réglages ne peuvent pas encore être appariés.',
      },
    }),
    success: jsonAnswer(200, 'Pairs with their reasons, and the proof', MatchingAnswer),
  },
} satisfies Partial<Record<ApiRoute, Operation<unknown, never>>>;
