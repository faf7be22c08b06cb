export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

/** The pages that belong together, such as those of a board. `label` names the navigation for listeners. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
