import type { PaneProps, ViewProps } from '../view-props';

export type FigurePageProps = ViewProps & PaneProps;

/** A person or organization over all articles, by its id or by a name. */
export function FigurePage(_props: FigurePageProps) {
  return null;
}
