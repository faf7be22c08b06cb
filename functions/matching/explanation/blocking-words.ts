import type { Locale } from '../../locales/locale.ts';
import type { BlockingGroup } from '../proposal/proposal.ts';
import { matchingWords } from './words.ts';

/**
 * A blocking group in one sentence for HR, with what one more mentor must be to end or ease it. A mentor must be outside
 * a team only if the whole group is of it: of several teams, there is always somebody of another one whom the mentor can
 * serve, and any of the group can take the place by exchange. A list of ten teams would leave HR nobody to look for.
 */
export function blockingInWords(
  { menteeIds, places, missing, wanted }: BlockingGroup,
  locale: Locale,
): string {
  const [outsideTeam, ...others] = wanted.outsideTeams;
  const ofAnyTeam = others.length > 0;
  return matchingWords[locale].blocking(
    { mentees: menteeIds.length, places, missing },
    { languages: wanted.languages, outsideTeam: ofAnyTeam ? undefined : outsideTeam, ofAnyTeam },
  );
}
