import type { PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { Decoy } from './decoy.tsx';

/** A form that is filled in and posted: it says itself what is wrong, and takes nothing from programs. */
export function QuestionsForm({
  action,
  locale,
  children,
}: PropsWithChildren<{ action: string; locale: Locale }>) {
  return (
    <form class="questions" method="post" action={action} novalidate>
      <Decoy locale={locale} />
      {children}
    </form>
  );
}
