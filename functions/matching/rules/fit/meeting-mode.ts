import type { MeetingMode } from '../../../pairs/meeting-mode.ts';
import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { type Fit, FULL } from './fit.ts';

/** Whether the two would meet the same way. On site needs the same site, unless one of the sites is not known. */
export function meetingModeFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const agreed = (i: number, j: number): MeetingMode | undefined => {
    const mentee = mentees[i];
    const mentor = mentors[j];
    if (!mentee || !mentor) return undefined;
    const mode = common(mentee.meetingMode, mentor.meetingMode);
    const apart = mentee.person.site && mentor.person.site && mentee.person.site !== mentor.person.site;
    return mode === 'onSite' && apart ? undefined : mode;
  };
  const alike = new Alike(mentors.length, (j) => {
    const { meetingMode, person } = mentors[j] ?? {};
    return `${meetingMode} ${person?.site}`;
  });
  const share = (i: number, j: number) => (agreed(i, j) === undefined ? 0 : FULL);
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const mode = agreed(i, j);
      return mode === undefined ? [] : [{ criterion: 'meetingMode', mode }];
    },
  };
}

function common(one: MeetingMode, other: MeetingMode): MeetingMode | undefined {
  if (one === other || other === 'either') return one;
  return one === 'either' ? other : undefined;
}
