import { ArticlesView } from './ArticlesView';
import { NotesView } from './NotesView';
import { TrashView } from './TrashView';
import type { PaneProps, ViewProps } from './view-props';
import { DoubtsView, FiguresView, ImportView, PicturesView, QuotationsView } from './views';

export type MiddleProps = ViewProps & Pick<PaneProps, 'show'>;

/** The view that was chosen. */
export function Middle(props: MiddleProps) {
  const { view } = props.place;
  switch (view) {
    case 'people':
      return <FiguresView key={view} kind="person" {...props} />;
    case 'organizations':
      return <FiguresView key={view} kind="organization" {...props} />;
    case 'quotations':
      return <QuotationsView {...props} />;
    case 'doubts':
      return <DoubtsView {...props} />;
    case 'notes':
      return <NotesView {...props} />;
    case 'pictures':
      return <PicturesView {...props} />;
    case 'import':
      return <ImportView {...props} />;
    case 'trash':
      return <TrashView services={props.services} show={props.show} />;
    default:
      return <ArticlesView {...props} />;
  }
}
