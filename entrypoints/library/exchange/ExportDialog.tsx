import type { Scope } from '../../../lib/store/scope';
import type { PaneProps } from '../view-props';
import type { ExportServices } from './export-services';

export type ExportDialogProps = PaneProps & {
  readonly services: { readonly exporting: ExportServices };
  readonly scope: Scope;
};

/** Asks what is exported of a scope, and in which form. Render it only while it is open. */
export function ExportDialog(_props: ExportDialogProps) {
  return null;
}
