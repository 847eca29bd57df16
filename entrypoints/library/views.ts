import { lazy, lazyDialog } from '../../components/state/lazy';

// Each is code of its own, loaded when it is first shown: the list is there before.

/** An open article. */
export const ReadingPane = lazy(async () => (await import('./reading/ReadingPane')).ReadingPane);
/** Everyone of a kind over all articles. */
export const FiguresView = lazy(async () => (await import('./figures/FiguresView')).FiguresView);
/** A person or organization over all articles. */
export const FigurePage = lazy(async () => (await import('./figures/FigurePage')).FigurePage);
/** What is said, over all articles. */
export const QuotationsView = lazy(async () => (await import('./figures/QuotationsView')).QuotationsView);
/** Figures that may be one. */
export const DoubtsView = lazy(async () => (await import('./figures/DoubtsView')).DoubtsView);
/** Who is named with whom, when, and whose voices are heard. */
export const PicturesView = lazy(async () => (await import('./pictures/PicturesView')).PicturesView);
/** Takes in files. */
export const ImportView = lazy(async () => (await import('./exchange/ImportView')).ImportView);
/** Asks what is exported of a scope. */
export const ExportDialog = lazyDialog(async () => (await import('./exchange/ExportDialog')).ExportDialog);
