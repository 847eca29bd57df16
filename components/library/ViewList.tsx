import { i18n } from '#i18n';

export type ViewLink<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly href: string;
};

export type ViewListProps<Id extends string> = {
  readonly views: readonly ViewLink<Id>[];
  /** A view that is not among them is current in none. */
  readonly current: string;
};

/** The narrow list of views. They are addresses, so they open in tabs of their own and "back" works. */
export function ViewList<Id extends string>({ views, current }: ViewListProps<Id>) {
  return (
    <nav class="views" aria-label={i18n.t('library_views')}>
      <ul class="views__list">
        {views.map((view) => (
          <li key={view.id}>
            <a class="view" href={view.href} aria-current={view.id === current ? 'page' : undefined}>
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
