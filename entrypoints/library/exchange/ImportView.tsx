import type { PaneProps, ViewProps } from '../view-props';

export type ImportViewProps = ViewProps & Pick<PaneProps, 'show'>;

/** Takes in files. */
export function ImportView(_props: ImportViewProps) {
  return null;
}
