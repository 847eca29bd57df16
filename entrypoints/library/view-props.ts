import type { ToastMessage } from '../../components/feedback/use-toast';
import type { LibraryServices } from './services';
import type { PlaceHandle } from './use-place';

/** What every view of the library gets. */
export type ViewProps = PlaceHandle & {
  readonly services: LibraryServices;
  /** True where list and reading pane stand side by side: then the pane follows the arrow keys. */
  readonly isWide: () => boolean;
};

/** What stands in the reading pane gets besides. */
export type PaneProps = {
  readonly show: (message: ToastMessage) => void;
  /** Back to the list, in one column. */
  readonly onClose: () => void;
};
