import type { Child } from 'hono/jsx';
import { Layout, type LayoutProps, renderPage } from './layout.tsx';

export interface MessagePageProps extends LayoutProps {
  readonly paragraphs: readonly string[];
  /** What can be done about it: a link or a button. */
  readonly action?: Child;
}

/** A page that says one thing. */
export function messagePage({ paragraphs, action, ...layout }: MessagePageProps): string {
  return renderPage(
    <Layout {...layout}>
      <h1>{layout.title}</h1>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {action}
    </Layout>,
  );
}
