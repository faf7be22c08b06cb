import type { Child } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { webCatalogue } from '../catalogue.ts';

export interface Step {
  readonly title: string;
  readonly when: string;
  readonly state: 'done' | 'now' | 'coming';
  readonly detail?: Child;
}

/** What happened, what goes on and what is to come, from top to bottom. */
export function Steps({ locale, steps }: { locale: Locale; steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ title, when, state, detail }) => (
        <li class={state}>
          <span class="when">
            {webCatalogue[locale][state]} · {when}
          </span>
          <strong>{title}</strong>
          {detail !== undefined && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
