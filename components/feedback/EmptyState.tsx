import type { ComponentChildren } from 'preact';

export type EmptyStateProps = {
  /** One sentence of what this is. */
  readonly title: string;
  /** What is safe and what to do next. */
  readonly children?: ComponentChildren;
  /** One button, seldom two. */
  readonly action?: ComponentChildren;
  /** `alert` for what went wrong: read aloud at once. */
  readonly role?: 'alert' | 'status';
  readonly headingLevel?: 1 | 2 | 3;
};

/** Empty, refused or failed, as a designed page. */
export function EmptyState({ title, children, action, role, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div class="empty" role={role}>
      <Heading class="empty__title">{title}</Heading>
      {children && <p class="empty__text">{children}</p>}
      {action && <div class="empty__actions">{action}</div>}
    </div>
  );
}
