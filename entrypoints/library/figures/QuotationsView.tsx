import type { ViewProps } from '../view-props';

export type QuotationsViewProps = ViewProps;

/** What is said, over all articles. */
export function QuotationsView(_props: QuotationsViewProps) {
  return null;
}
