import type { ViewProps } from '../view-props';

export type DoubtsViewProps = ViewProps;

/** Figures that may be one. */
export function DoubtsView(_props: DoubtsViewProps) {
  return null;
}
