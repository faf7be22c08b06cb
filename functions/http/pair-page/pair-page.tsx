import { hasBegun } from '../../pairs/pair.ts';
import { isolated } from '../../text/isolated.ts';
import { PostButton } from '../../web/components/button.tsx';
import { Layout, renderPage } from '../../web/layout.tsx';
import { pressFields } from '../../web/press.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { FitQuestion, FitSaid } from './fit/fit-section.tsx';
import type { FitView } from './fit/fit-view.ts';
import { MattersSection } from './matters/matters-section.tsx';
import { MeetingsSection } from './meetings/meetings-section.tsx';
import type { MeetingsView } from './meetings/meetings-view.ts';
import type { RefusedMeeting } from './meetings/post-meeting.ts';
import { pairPageWords } from './pair-page-words.ts';
import type { PairView } from './pair-view.ts';
import { PlanSection } from './plan/plan-section.tsx';
import { TopicsSection } from './topics/topics-section.tsx';
import { WhoYouAre } from './who-you-are.tsx';

interface Sections {
  /** Of a pair that is under way. */
  meetings?: MeetingsView | undefined;
  refused?: RefusedMeeting | undefined;
  /** Of one whose first meeting has been. */
  fit?: FitView | undefined;
}

/** The place of one pair, for one of the two. Its sections lie beside it and take all they show from the view. */
export function pairPage(view: PairView, { meetings, refused, fit }: Sections): string {
  const { locale, cohort, pair, partner, phase, path, isThrough } = view;
  const words = pairPageWords[locale];
  const title = words.title(isolated(partner.name));
  return renderPage(
    <Layout
      locale={locale}
      title={title}
      cohort={cohort.settings.name}
      contact={cohort.settings.hr[0]}
      otherLanguages={inOtherLanguages(path, locale)}
      personal
      endSession={isThrough ? path : undefined}
    >
      <h1>{title}</h1>
      <p class="lead">{words.lead[phase]}</p>
      {fit?.isAsked && <FitQuestion view={view} fit={fit} />}
      {meetings && <MeetingsSection view={view} meetings={meetings} refused={refused} />}
      {isThrough && hasBegun(pair) && <PlanSection view={view} />}
      {isThrough && phase === 'underWay' && <TopicsSection view={view} />}
      {fit?.answer && <FitSaid view={view} fit={fit} />}
      <WhoYouAre view={view} />
      {isThrough && <MattersSection view={view} />}
      {!isThrough && (
        <>
          <p>{words.more}</p>
          <PostButton action={inLanguage(path, locale)} fields={pressFields('ask')}>
            {words.ask}
          </PostButton>
        </>
      )}
    </Layout>,
  );
}
