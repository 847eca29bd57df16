import type { ViewProps } from '../view-props';

export type PicturesViewProps = ViewProps;

/** Who is named with whom, when, and whose voices are heard. */
export function PicturesView(_props: PicturesViewProps) {
  return null;
}
