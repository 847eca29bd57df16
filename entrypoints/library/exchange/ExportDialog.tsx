import type { Scope } from '../../../lib/store/scope';
import type { LibraryServices } from '../services';
import type { PaneProps } from '../view-props';

export type ExportDialogProps = PaneProps & {
  readonly services: LibraryServices;
  readonly scope: Scope;
};

/** Asks what is exported of a scope, and in which form. */
export function ExportDialog(_props: ExportDialogProps) {
  return null;
}
