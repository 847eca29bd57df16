import type { EntityKind } from '../../../lib/names/mention';
import type { ViewProps } from '../view-props';

export type FiguresViewProps = ViewProps & { readonly kind: EntityKind };

/** Everyone of a kind over all articles. */
export function FiguresView(_props: FiguresViewProps) {
  return null;
}
